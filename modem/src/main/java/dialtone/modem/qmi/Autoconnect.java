package dialtone.modem.qmi;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import dialtone.protocol.qmi.wds.GetAutoconnectSettings;
import dialtone.protocol.qmi.wds.SetAutoconnectSettings;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The modem's own wish to open a session whenever there is a network; it keeps it when it is off.
record Autoconnect(QmiClient wds) {

  /// Empty on modems without it.
  CompletableFuture<Optional<AutoconnectSetting>> look() {
    return Answers.orRefused(wds.submit(new GetAutoconnectSettings()))
        .thenApply(reply -> reply.flatMap(GetAutoconnectSettings.Reply::status));
  }

  /// Has the modem leave sessions alone.
  ///
  /// @param forGood also when it is switched on the next time; else until then, so that a setting
  ///     that somebody made for the time without us stays
  /// @return whether it would have opened one
  boolean end(boolean forGood) {
    if (!isOn(Answers.join(look()))) {
      return false;
    }
    if (forGood || !takes(AutoconnectSetting.PAUSED)) {
      SetAutoconnectSettings.Reply _ = wds.ask(setting(AutoconnectSetting.DISABLED));
    }
    return true;
  }

  static boolean isOn(Optional<AutoconnectSetting> setting) {
    return setting.filter(AutoconnectSetting.ENABLED::equals).isPresent();
  }

  private boolean takes(AutoconnectSetting setting) {
    try {
      SetAutoconnectSettings.Reply _ = wds.ask(setting(setting));
      return true;
    } catch (ModemFailure refused) {
      if (Answers.isRefusal(refused.failure())) {
        return false;
      }
      throw refused;
    }
  }

  private static SetAutoconnectSettings setting(AutoconnectSetting setting) {
    return new SetAutoconnectSettings(Optional.of(setting), Optional.empty());
  }
}
