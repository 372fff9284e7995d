package dialtone.simulator.model;

import java.util.Optional;
import java.util.stream.Stream;

/// What the modem puts on its data endpoint. The driver has to be told the same: qmi_wwan by
/// `qmi/raw_ip` (Documentation/ABI/testing/sysfs-class-net-qmi).
public enum LinkFormat {
  ETHERNET("802.3"),
  RAW_IP("raw-ip");

  private final String word;

  LinkFormat(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  LinkFormat other() {
    return this == ETHERNET ? RAW_IP : ETHERNET;
  }

  static Optional<LinkFormat> of(String word) {
    return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
  }
}
