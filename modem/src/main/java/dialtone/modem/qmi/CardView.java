package dialtone.modem.qmi;

import dialtone.protocol.qmi.uim.Application;
import dialtone.protocol.qmi.uim.Card;
import dialtone.protocol.qmi.uim.CardApplicationPersonalizationFeatureStatus;
import dialtone.protocol.qmi.uim.CardApplicationType;
import dialtone.protocol.qmi.uim.CardError;
import dialtone.protocol.qmi.uim.CardState;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import java.util.List;
import java.util.Optional;

/// What the cards in all slots come to: the one application that lets the modem register. A card that
/// is found but still starting is a state to wait for, as one whose PIN is "not initialised" is
/// (seen in OpenWrt's `qmi.sh`: power cycles of slow cards, and a PIN taken for wrong).
record CardView(Cards cards) {

  /// No application is in use yet; the modem is choosing one, or none fits.
  private static final int NONE = 0xffff;

  private static final int MOST_TRIES = 15;

  SimStatus status() {
    Optional<Application> primary = primary();
    return primary.isPresent() ? of(primary.get()) : withoutApplication();
  }

  /// The slot in use, from 1.
  int slot() {
    int index = cards.indexGwPrimary();
    return index == NONE ? 1 + firstPresent() : 1 + (index >> 8);
  }

  /// A card's universal PIN may stand for its first one.
  PinId pin() {
    return primary().filter(Application::upinReplacesPin1).map(_ -> PinId.UPIN).orElse(PinId.PIN1);
  }

  private Optional<Application> primary() {
    int index = cards.indexGwPrimary();
    if (index == NONE) {
      // Before the modem has chosen, a card with one application for 3GPP says enough.
      List<Application> all = applicationsOf(firstPresent());
      return all.stream().filter(CardView::registers).findFirst();
    }
    List<Application> applications = applicationsOf(index >> 8);
    int application = index & 0xff;
    return application < applications.size()
        ? Optional.of(applications.get(application))
        : Optional.empty();
  }

  private static boolean registers(Application application) {
    return application.type() == CardApplicationType.USIM
        || application.type() == CardApplicationType.SIM;
  }

  private int firstPresent() {
    for (int i = 0; i < cards.cards().size(); i++) {
      if (cards.cards().get(i).cardState() == CardState.PRESENT) {
        return i;
      }
    }
    return 0;
  }

  private List<Application> applicationsOf(int slot) {
    return slot < cards.cards().size() ? cards.cards().get(slot).applications() : List.of();
  }

  private SimStatus withoutApplication() {
    List<Card> all = cards.cards();
    Optional<Card> failed =
        all.stream().filter(card -> card.cardState() == CardState.ERROR).findFirst();
    if (all.stream().anyMatch(card -> card.cardState() == CardState.PRESENT)) {
      return plain(State.INITIALISING, "");
    }
    if (failed.isPresent()) {
      return error(failed.get().errorCode());
    }
    return plain(all.isEmpty() ? State.INITIALISING : State.ABSENT, "");
  }

  private static SimStatus error(CardError error) {
    return switch (error) {
      case POSSIBLY_REMOVED -> plain(State.ABSENT, "");
      case NO_ATR_RECEIVED ->
          plain(State.FAILED, "it does not answer (no ATR): it may lie the wrong way round");
      case POWER_DOWN -> plain(State.FAILED, "it has no power");
      case VOLTAGE_MISMATCH -> plain(State.FAILED, "it needs another voltage");
      case POLL, PARITY, TECHNICAL -> plain(State.FAILED, "it does not answer as it should");
      case UNKNOWN, UNRECOGNISED -> plain(State.FAILED, "");
    };
  }

  private SimStatus of(Application application) {
    return switch (application.state()) {
      case READY -> plain(State.READY, "");
      case PIN1_OR_UPIN_PIN_REQUIRED -> locked(State.PIN, "SIM PIN", application);
      case PUK1_OR_UPIN_PUK_REQUIRED -> locked(State.PUK, "SIM PUK", application);
      case CHECK_PERSONALIZATION_STATE -> personalised(application);
      case PIN1_BLOCKED -> plain(State.FAILED, "its PIN and its PUK are used up");
      case ILLEGAL ->
          plain(State.FAILED, "the modem takes it for illegal: the network may have barred it");
      case UNKNOWN, DETECTED, UNRECOGNISED -> plain(State.INITIALISING, "");
    };
  }

  private SimStatus locked(State state, String code, Application application) {
    Optional<Card> card = cards.cards().stream().skip(slot() - 1L).findFirst();
    boolean universal = application.upinReplacesPin1() && card.isPresent();
    int pin = universal ? card.get().upinRetries() : application.pin1Retries();
    int puk = universal ? card.get().upukRetries() : application.puk1Retries();
    return new SimStatus(
        state, code, tries(pin), tries(puk), Optional.empty(), Optional.empty(), "");
  }

  /// A card counts to 15 at most (ETSI TS 102 221 §9.5.1); more is a modem that does not know.
  static Optional<Integer> tries(int left) {
    return Optional.of(left).filter(count -> count <= MOST_TRIES);
  }

  private static SimStatus personalised(Application application) {
    String lock = lock(application.personalizationFeature());
    return switch (application.personalizationState()) {
      case CODE_REQUIRED -> lockedBy(lock + " PIN", "");
      case PUK_CODE_REQUIRED -> lockedBy(lock + " PUK", "");
      case PERMANENTLY_BLOCKED -> lockedBy(lock + " PUK", "the modem is locked for good");
      case UNKNOWN, IN_PROGRESS, READY, UNRECOGNISED -> plain(State.INITIALISING, "");
    };
  }

  /// The words of `+CPIN` (3GPP TS 27.007 §8.3).
  private static String lock(CardApplicationPersonalizationFeatureStatus feature) {
    return switch (feature) {
      case GW_NETWORK,
          GW_SP_EHPLMN,
          CDMA_1X_NETWORK_TYPE_1,
          CDMA_1X_NETWORK_TYPE_2,
          CDMA_1X_HRPD,
          GW_CARRIER ->
          "PH-NET";
      case GW_NETWORK_SUBSET, GW_NETWORK_SUBSET_SERVICE_PROVIDER -> "PH-NETSUB";
      case GW_SERVICE_PROVIDER, GW_SERVICE_PROVIDER_NAME, CDMA_1X_SERVICE_PROVIDER -> "PH-SP";
      case GW_CORPORATE, CDMA_1X_CORPORATE -> "PH-CORP";
      case GW_UIM, GW_ICCID, GW_IMPI, CDMA_1X_RUIM, UNKNOWN, UNRECOGNISED -> "PH-SIM";
    };
  }

  private static SimStatus lockedBy(String code, String why) {
    return new SimStatus(
        State.LOCKED,
        code,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        why);
  }

  static SimStatus plain(State state, String why) {
    return new SimStatus(
        state, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why);
  }
}
