package dialtone.protocol.ppp;

import java.io.ByteArrayOutputStream;

/// Octets as people paste them.
final class HexText {
  private static final String BETWEEN = " \t\r\n:,-";

  private HexText() {}

  static byte[] octets(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (text.regionMatches(true, at, "0x", 0, 2)) {
        at += 2;
      } else {
        octets.write(digit(text, at) << 4 | digit(text, at + 1));
        at += 2;
      }
    }
    return octets.toByteArray();
  }

  private static int digit(String text, int at) {
    if (at >= text.length()) {
      throw PppDecoder.garbled("the last octet has one digit", at);
    }
    int digit = Character.digit(text.charAt(at), 16);
    if (digit < 0 || text.charAt(at) > 'f') {
      throw PppDecoder.garbled("this is no hexadecimal digit", at);
    }
    return digit;
  }
}
