package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.wire.Octets;
import java.util.Locale;
import java.util.Optional;

/// A network's two codes. An MNC of `07` and one of `007` are two networks (3GPP TS 23.003 §12.1).
///
/// @param threeDigits whether the MNC has three digits, the PCS digit as messages of NAS call it
record Plmn(int mcc, int mnc, boolean threeDigits) {

  /// An MNC from 100 on has three digits in any case.
  Plmn {
    threeDigits = threeDigits || mnc > 99;
  }

  /// @throws ModemFailure `BadInput`
  static Plmn of(String text) {
    if (!text.matches("[0-9]{5,6}")) {
      throw new ModemFailure(
          new Failure.BadInput("the network " + text, "a PLMN has five or six digits"));
    }
    return new Plmn(
        Integer.parseInt(text.substring(0, 3)),
        Integer.parseInt(text.substring(3)),
        text.length() == 6);
  }

  static Plmn of(ExactPlmn exact) {
    return new Plmn(exact.mcc(), exact.mnc(), exact.includesPcsDigit());
  }

  /// As System Info has it: digits, the last of an MNC of two filled up with 0xff.
  static Optional<Plmn> of(String mcc, String mnc) {
    String digits =
        mnc.length() > 2 && !Character.isDigit(mnc.charAt(2)) ? mnc.substring(0, 2) : mnc;
    String text = mcc + digits;
    return text.matches("[0-9]{5,6}") ? Optional.of(of(text)) : Optional.empty();
  }

  /// The digits of 3GPP TS 24.008 §10.5.1.13: the low half of each octet first, the third digit of
  /// the MNC in the second octet.
  static Optional<Plmn> of(Octets digits) {
    if (digits.size() != 3) {
      return Optional.empty();
    }
    String mcc = "%x%x%x".formatted(digits.at(0) & 0xf, digits.at(0) >> 4, digits.at(1) & 0xf);
    String mnc = "%x%x%x".formatted(digits.at(2) & 0xf, digits.at(2) >> 4, digits.at(1) >> 4);
    return of(mcc, mnc);
  }

  String text() {
    return String.format(Locale.ROOT, threeDigits ? "%03d%03d" : "%03d%02d", mcc, mnc);
  }
}
