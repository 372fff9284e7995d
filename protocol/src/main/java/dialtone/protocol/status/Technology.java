package dialtone.protocol.status;

import java.util.Optional;

/// The radio access technology in use. [#word] is the word of the JSON contract.
public enum Technology {
  GSM("gsm"),
  UMTS("umts"),
  LTE("lte"),
  NR("5gnr");

  private final String word;

  Technology(String word) {
    this.word = word;
  }

  /// The technology of an AcT number (3GPP TS 27.007 §7.3); 13 is LTE with NR beside it, and is
  /// registered on LTE.
  public static Optional<Technology> ofAcT(int act) {
    return switch (act) {
      case 0, 1, 3, 8 -> Optional.of(GSM);
      case 2, 4, 5, 6 -> Optional.of(UMTS);
      case 7, 9, 10, 13 -> Optional.of(LTE);
      case 11, 12 -> Optional.of(NR);
      default -> Optional.empty();
    };
  }

  public String word() {
    return word;
  }
}
