package dialtone.modem.qmi;

import dialtone.protocol.qmi.uim.Application;
import dialtone.protocol.qmi.uim.Card;
import dialtone.protocol.qmi.uim.CardApplicationPersonalizationFeatureStatus;
import dialtone.protocol.qmi.uim.CardApplicationPersonalizationState;
import dialtone.protocol.qmi.uim.CardApplicationState;
import dialtone.protocol.qmi.uim.CardApplicationType;
import dialtone.protocol.qmi.uim.CardError;
import dialtone.protocol.qmi.uim.CardState;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.PinState;
import dialtone.protocol.wire.Octets;
import java.util.List;

/// Cards in the states that tests want.
final class SimCards {
  static final int NO_APPLICATION = 0xffff;

  private SimCards() {}

  static Cards ready() {
    return with(application(CardApplicationState.READY));
  }

  static Cards with(Application application) {
    return new Cards(
        0,
        NO_APPLICATION,
        NO_APPLICATION,
        NO_APPLICATION,
        List.of(card(CardState.PRESENT, CardError.UNKNOWN, application)));
  }

  static Cards none(CardState state, CardError error) {
    return new Cards(
        NO_APPLICATION,
        NO_APPLICATION,
        NO_APPLICATION,
        NO_APPLICATION,
        List.of(card(state, error)));
  }

  static Card card(CardState state, CardError error, Application... applications) {
    return new Card(state, PinState.NOT_INITIALIZED, 2, 10, error, List.of(applications));
  }

  static Application application(CardApplicationState state) {
    return application(state, CardApplicationPersonalizationState.READY, false);
  }

  static Application universal() {
    return application(
        CardApplicationState.PIN1_OR_UPIN_PIN_REQUIRED,
        CardApplicationPersonalizationState.READY,
        true);
  }

  static Application locked() {
    return application(
        CardApplicationState.CHECK_PERSONALIZATION_STATE,
        CardApplicationPersonalizationState.CODE_REQUIRED,
        false);
  }

  static Application application(
      CardApplicationState state,
      CardApplicationPersonalizationState personalisation,
      boolean universal) {
    return new Application(
        CardApplicationType.USIM,
        state,
        personalisation,
        CardApplicationPersonalizationFeatureStatus.GW_NETWORK,
        3,
        10,
        Octets.NONE,
        universal,
        PinState.ENABLED_NOT_VERIFIED,
        3,
        10,
        PinState.ENABLED_NOT_VERIFIED,
        3,
        10);
  }
}
