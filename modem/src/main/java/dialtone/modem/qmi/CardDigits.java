package dialtone.modem.qmi;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// The numbers in files of a card: two digits an octet, the low half first (3GPP TS 31.102 §4.2.2,
/// ETSI TS 102 221 §13.2).
final class CardDigits {
  private CardDigits() {}

  /// EF_ICCID: 10 octets, unused digits at its end are 0xf. Some operators' numbers have letters.
  static Optional<Private> iccid(Octets file) {
    String digits = swapped(file).replaceFirst("[fF]+$", "");
    return digits.matches("[0-9a-fA-F]{18,20}")
        ? Optional.of(new Private(digits))
        : Optional.empty();
  }

  /// EF_IMSI: its length in octets, then the digits behind four bits of parity.
  static Optional<Private> imsi(Octets file) {
    if (file.size() < 2 || file.at(0) < 1 || file.at(0) >= file.size()) {
      return Optional.empty();
    }
    String digits = swapped(file.slice(1, 1 + file.at(0))).substring(1).replaceFirst("[fF]+$", "");
    return digits.matches("[0-9]{6,15}") ? Optional.of(new Private(digits)) : Optional.empty();
  }

  /// An EID: 32 digits, the high half of each octet first.
  static Optional<Private> eid(Octets eid) {
    String digits = eid.toString();
    return digits.matches("[0-9]{32}") ? Optional.of(new Private(digits)) : Optional.empty();
  }

  private static String swapped(Octets octets) {
    StringBuilder digits = new StringBuilder(octets.size() * 2);
    for (int i = 0; i < octets.size(); i++) {
      digits.append(Character.forDigit(octets.at(i) & 0xf, 16));
      digits.append(Character.forDigit(octets.at(i) >> 4, 16));
    }
    return digits.toString();
  }
}
