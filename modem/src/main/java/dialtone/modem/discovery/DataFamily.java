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

  /// Whether its network device is there for good and the session behind it is dialled by AT.
  public boolean dialledByAt() {
    return switch (this) {
      case NCM, ECM, RNDIS -> true;
      case QMI, MBIM, PPP -> false;
    };
  }

  static Optional<DataFamily> ofDriver(String driver) {
    return switch (driver) {
      case "huawei_cdc_ncm", "sierra_net" -> Optional.of(NCM);
      case "qmi_wwan" -> Optional.of(QMI);
      case "cdc_mbim" -> Optional.of(MBIM);
      case "cdc_ether", "cdc_ncm" -> Optional.of(ECM);
      case "rndis_host" -> Optional.of(RNDIS);
      default -> Optional.empty();
    };
  }

  /// The kernel's driver that makes its network device.
  String driver() {
    return switch (this) {
      case NCM -> "huawei_cdc_ncm";
      case QMI -> "qmi_wwan";
      case MBIM -> "cdc_mbim";
      case ECM -> "cdc_ether";
      case RNDIS -> "rndis_host";
      case PPP -> "option";
    };
  }

  /// What to tell people about a family that cannot be brought online yet; empty when it can.
  Optional<String> remark() {
    return switch (this) {
      case NCM, QMI, ECM, RNDIS, PPP -> Optional.empty();
      case MBIM -> Optional.of("data by " + word + " is not supported yet");
    };
  }
}
