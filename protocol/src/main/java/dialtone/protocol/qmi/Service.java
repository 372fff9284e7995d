package dialtone.protocol.qmi;

import java.util.Arrays;
import java.util.Optional;

/// The services of a modem by their numbers on the wire. Names and numbers as in libqmi's
/// `qmi-enums.h` (QmiService).
public enum Service {
  CTL(0x00, "control"),
  WDS(0x01, "wireless data"),
  DMS(0x02, "device management"),
  NAS(0x03, "network access"),
  QOS(0x04, "quality of service"),
  WMS(0x05, "wireless messaging"),
  PDS(0x06, "position determination"),
  AUTH(0x07, "authentication"),
  AT(0x08, "AT commands"),
  VOICE(0x09, "voice"),
  CAT2(0x0a, "card application toolkit"),
  UIM(0x0b, "user identity module"),
  PBM(0x0c, "phonebook"),
  SAR(0x11, "specific absorption rate"),
  LOC(0x10, "location"),
  IMS(0x12, "IP multimedia subsystem"),
  WDA(0x1a, "wireless data administration"),
  PDC(0x24, "persistent device configuration"),
  DSD(0x2a, "data system determination"),
  DPM(0x2f, "data port mapper"),
  OMA(0xe2, "device management by OMA"),
  FOX(0xe3, "Foxconn's modems");

  private final int number;
  private final String meaning;

  Service(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /// In words.
  public String meaning() {
    return meaning;
  }

  /// Its short name in lower case, as uqmi and qmicli take it.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Service> of(int number) {
    return Arrays.stream(values()).filter(s -> s.number == number).findFirst();
  }
}
