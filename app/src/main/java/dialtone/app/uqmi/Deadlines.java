package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import java.time.Duration;

/// How long a request may take where nobody said `--timeout`: uqmi itself waits for ever. Those
/// that the network or the SIM must answer take as long as qmicli gives them.
final class Deadlines {
  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final Duration SIM_OR_MODE = Duration.ofSeconds(30);
  private static final Duration NETWORK = Duration.ofMinutes(2);
  private static final Duration CALL = Duration.ofMinutes(3);
  private static final Duration SCAN = Duration.ofMinutes(5);

  /// For giving a client id back: whoever waits has its answer already.
  static final Duration RELEASE = Duration.ofSeconds(2);

  private Deadlines() {}

  /// @param id the message's number
  static Duration of(Service service, int id) {
    if (service == Service.DMS || service == Service.UIM) {
      return SIM_OR_MODE;
    }
    if (service == Service.WDS) {
      return id == 0x0020 || id == 0x0021 ? CALL : USUAL;
    }
    if (service == Service.NAS && id == 0x0021) {
      return SCAN;
    }
    boolean asksNetwork =
        service == Service.NAS && (id == 0x0022 || id == 0x0033)
            || service == Service.WMS && id == 0x0020;
    return asksNetwork ? NETWORK : USUAL;
  }
}
