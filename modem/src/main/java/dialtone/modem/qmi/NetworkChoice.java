package dialtone.modem.qmi;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.nas.ChangeDuration;
import dialtone.protocol.qmi.nas.InitiateNetworkRegister;
import dialtone.protocol.qmi.nas.NetworkRegisterType;
import dialtone.protocol.qmi.nas.NetworkSelectionPreference;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import java.util.Optional;

/// Choosing a network by hand, or leaving it to the modem.
final class NetworkChoice {
  private final QmiClient nas;

  NetworkChoice(QmiClient nas) {
    this.nas = nas;
  }

  /// A choice by hand lasts until the modem restarts, so that none is left behind that nobody
  /// remembers; the automatic one stays, and ends what others left.
  void select(Optional<Plmn> plmn) {
    ChangeDuration duration =
        plmn.isPresent() ? ChangeDuration.POWER_CYCLE : ChangeDuration.PERMANENT;
    SystemSelection wanted =
        SystemSelection.NOTHING.network(
            new SetSystemSelectionPreference.NetworkSelection(
                plmn.isPresent()
                    ? NetworkSelectionPreference.MANUAL
                    : NetworkSelectionPreference.AUTOMATIC,
                plmn.map(Plmn::mcc).orElse(0),
                plmn.map(Plmn::mnc).orElse(0)),
            plmn.map(Plmn::threeDigits),
            duration);
    try {
      SetSystemSelectionPreference.Reply _ = nas.ask(wanted.request());
    } catch (ModemFailure refused) {
      if (!Answers.isUnknown(refused.failure())) {
        throw refused;
      }
      InitiateNetworkRegister.Reply _ = nas.ask(register(plmn, duration));
    }
  }

  /// On modems without that setting.
  private static InitiateNetworkRegister register(Optional<Plmn> plmn, ChangeDuration duration) {
    return new InitiateNetworkRegister(
        Optional.of(plmn.isPresent() ? NetworkRegisterType.MANUAL : NetworkRegisterType.AUTOMATIC),
        plmn.map(
            p ->
                new InitiateNetworkRegister.ManualRegistrationInfo3gpp(
                    p.mcc(), p.mnc(), RadioInterface.UNKNOWN)),
        Optional.of(duration),
        plmn.map(Plmn::threeDigits));
  }
}
