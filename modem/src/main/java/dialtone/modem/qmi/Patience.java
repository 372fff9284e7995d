package dialtone.modem.qmi;

import dialtone.protocol.qmi.MessageCodec;
import java.time.Duration;

/// How long an answer is waited for, and what for in plain words.
record Patience(Duration deadline, String waitingFor) {

  private static Patience seconds(int seconds, String waitingFor) {
    return new Patience(Duration.ofSeconds(seconds), waitingFor);
  }

  /// That of a request of this kind. qmicli gives each 10 s but sessions and scans
  /// (`src/qmicli/qmicli-*.c` of libqmi); registration, operating mode, SMS and USSD as in
  /// ModemManager (`mm-shared-qmi.c`, `mm-base-sms.h`, `mm-broadband-modem-qmi.c`); SYNC two of
  /// libqmi's tries (`qmi-device.c`).
  static Patience usual(MessageCodec<?, ?, ?> codec) {
    String modem = "the answer of the modem's service " + codec.service().word();
    return switch (nameOf(codec)) {
      case "wds StartNetwork" -> seconds(180, "the network to open or refuse the data session");
      case "wds StopNetwork" -> seconds(120, "the network to end the data session");
      case "nas NetworkScan" -> seconds(300, "the modem to have looked at all bands");
      case "nas InitiateNetworkRegister" -> seconds(120, "the network to let the modem in");
      case "nas SetSystemSelectionPreference" -> seconds(120, modem);
      case "dms SetOperatingMode" -> seconds(20, modem);
      case "wms RawSend" -> seconds(300, "the network to take the message");
      case "voice OriginateUssd" -> seconds(100, "the network's answer");
      case "ctl Sync" -> seconds(4, modem);
      // The first question of all. The step to an open port has 10 s, and AT ports may come after.
      case "ctl GetVersionInfo" -> seconds(5, modem);
      default -> seconds(10, modem);
    };
  }

  /// How messages call a request: `nas GetSignalInfo`.
  static String nameOf(MessageCodec<?, ?, ?> codec) {
    return codec.service().word() + " " + codec.name();
  }
}
