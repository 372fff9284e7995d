package dialtone.protocol.wire;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;

/// Octets as people paste them: hexadecimal, with blanks, colons, commas, hyphens and `0x` between
/// them or not.
public final class HexText {
  private static final String BETWEEN = " \t\r\n:,-";

  private HexText() {}

  /// The octets that `text` spells; `what` names them in a failure.
  ///
  /// @throws ModemFailure `Garbled` with the offset in characters where it spells none
  public static byte[] octets(String what, String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (text.regionMatches(true, at, "0x", 0, 2)) {
        at += 2;
      } else {
        octets.write(digit(what, text, at) << 4 | digit(what, text, at + 1));
        at += 2;
      }
    }
    return octets.toByteArray();
  }

  private static int digit(String what, String text, int at) {
    if (at >= text.length()) {
      throw garbled(what, "the last octet has one digit", at);
    }
    int digit = Character.digit(text.charAt(at), 16);
    if (digit < 0 || text.charAt(at) > 'f') {
      throw garbled(what, "this is no hexadecimal digit", at);
    }
    return digit;
  }

  private static ModemFailure garbled(String what, String why, int at) {
    return new ModemFailure(new Failure.Garbled(what, why, OptionalInt.of(at)));
  }
}
