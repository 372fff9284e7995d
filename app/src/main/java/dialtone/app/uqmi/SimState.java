package dialtone.app.uqmi;

import dialtone.protocol.qmi.uim.Application;
import dialtone.protocol.qmi.uim.Card;
import dialtone.protocol.qmi.uim.CardApplicationState;
import dialtone.protocol.qmi.uim.CardApplicationType;
import dialtone.protocol.qmi.uim.CardState;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.uim.GetCardStatusCodec;
import dialtone.protocol.qmi.uim.PinState;
import java.util.List;
import java.util.Optional;

/// `--uim-get-sim-state`: the first card that is there, and its first application.
final class SimState {
  private SimState() {}

  static boolean print(Run run) {
    Optional<GetCardStatus.Reply> reply = run.ask(GetCardStatusCodec.INSTANCE, new GetCardStatus());
    if (reply.isEmpty()) {
      return false;
    }
    Blob json = run.json().table();
    List<Card> cards = reply.get().cardStatus().map(Cards::cards).orElse(List.of());
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).cardState() == CardState.PRESENT) {
        json.add("card_slot", i + 1);
        print(cards.get(i), json);
        break;
      }
    }
    json.end();
    return true;
  }

  private static void print(Card card, Blob json) {
    Optional<Application> application = Optional.empty();
    for (Application each : card.applications()) {
      if (application.isEmpty() && each.type() != CardApplicationType.UNKNOWN) {
        application = Optional.of(each);
      }
    }
    CardApplicationState state =
        application.map(Application::state).orElse(CardApplicationState.UNKNOWN);
    json.add("card_application_state", word(state));
    application
        .filter(each -> !each.upinReplacesPin1())
        .ifPresentOrElse(
            each -> pin("pin1", each.pin1State(), each.pin1Retries(), each.puk1Retries(), json),
            () -> pin("pin1", card.upinState(), card.upinRetries(), card.upukRetries(), json));
    application.ifPresent(
        each -> pin("pin2", each.pin2State(), each.pin2Retries(), each.puk2Retries(), json));
  }

  private static void pin(String name, PinState state, int tries, int unblockTries, Blob json) {
    json.add(name + "_status", word(state)).add(name + "_verify_tries", tries);
    json.add(name + "_unlock_tries", unblockTries);
  }

  private static String word(CardApplicationState state) {
    return switch (state) {
      case UNKNOWN, UNRECOGNISED -> "unknown";
      case DETECTED -> "detected";
      case PIN1_OR_UPIN_PIN_REQUIRED -> "pin-required";
      case PUK1_OR_UPIN_PUK_REQUIRED -> "puk-required";
      case CHECK_PERSONALIZATION_STATE -> "check-personalization-state";
      case PIN1_BLOCKED -> "pin1-blocked";
      case ILLEGAL -> "illegal";
      case READY -> "ready";
    };
  }

  private static String word(PinState state) {
    return switch (state) {
      case NOT_INITIALIZED -> "not_initialized";
      case ENABLED_NOT_VERIFIED -> "not_verified";
      case ENABLED_VERIFIED -> "verified";
      case DISABLED -> "disabled";
      case BLOCKED -> "blocked";
      case PERMANENTLY_BLOCKED -> "permanently_blocked";
      case UNRECOGNISED -> "Unknown";
    };
  }
}
