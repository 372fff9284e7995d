package dialtone.modem.discovery;

import java.util.Optional;

/// How a modem's packets travel, decided by the kernel driver that is bound to its network
/// interface.
public enum DataFamily {
  NCM("ncm"),
  QMI("qmi"),
  MBIM("mbim"),
  ECM("ecm"),
  RNDIS("rndis"),
  /// No network interface: a data call over a serial port.
  PPP("ppp");

  private final String word;

  DataFamily(String word) {
    this.word = word;
  }

  /// The word of the JSON contract.
  public String word() {
    return word;
  }

  static Optional<DataFamily> ofDriver(String driver) {
    return switch (driver) {
      case "huawei_cdc_ncm" -> Optional.of(NCM);
      case "qmi_wwan" -> Optional.of(QMI);
      case "cdc_mbim" -> Optional.of(MBIM);
      case "cdc_ether", "cdc_ncm" -> Optional.of(ECM);
      case "rndis_host" -> Optional.of(RNDIS);
      default -> Optional.empty();
    };
  }

  /// What to tell people about a modem of a family that cannot be brought online yet; empty when it
  /// can.
  Optional<String> remark() {
    return switch (this) {
      case NCM -> Optional.empty();
      case QMI, MBIM, ECM, RNDIS, PPP ->
          Optional.of("This modem's data goes by " + word + ", which is not supported yet.");
    };
  }
}
