package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;
import java.util.Arrays;
import java.util.Optional;

/// The 7-bit default alphabet and its extensions, TS 23.038 §6.2.1, and how septets are packed into
/// octets, §6.1.2. Text on USSD and in SIM files uses it too.
public final class Gsm7 {
  private static final int ESCAPE = 0x1b;

  private Gsm7() {}

  /// The text of septets that stand one in an octet.
  public static String decode(byte... septets) {
    return decode(septets, Language.NONE);
  }

  /// The septets of a text, one in a byte; empty when it has a character that the alphabet and its
  /// extension have not.
  public static Optional<byte[]> encode(String text) {
    return encode(text, Language.NONE);
  }

  /// An escape before something that its table has not is read as that character of the alphabet
  /// itself, and one before an escape as a space, TS 23.038 §6.2.1.1.
  static String decode(byte[] septets, Language language) {
    StringBuilder text = new StringBuilder(septets.length);
    for (int i = 0; i < septets.length; i++) {
      int septet = septets[i] & 0x7f;
      if (septet != ESCAPE) {
        text.append(language.plain(septet));
      } else if (i + 1 < septets.length) {
        i++;
        text.append(afterEscape(septets[i] & 0x7f, language));
      }
    }
    return text.toString();
  }

  private static char afterEscape(int septet, Language language) {
    char shifted = language.shifted(septet);
    if (shifted != 0) {
      return shifted;
    }
    return septet == ESCAPE ? ' ' : language.plain(septet);
  }

  static Optional<byte[]> encode(String text, Language language) {
    byte[] septets = new byte[text.length() * 2];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int plain = language.plainSeptet(text.charAt(i));
      if (plain >= 0) {
        septets[count++] = (byte) plain;
        continue;
      }
      int shifted = language.shiftedSeptet(text.charAt(i));
      if (shifted < 0) {
        return Optional.empty();
      }
      septets[count++] = ESCAPE;
      septets[count++] = (byte) shifted;
    }
    return Optional.of(Arrays.copyOf(septets, count));
  }

  /// Packs septets behind `startBit` bits that are left zero.
  static byte[] pack(byte[] septets, int startBit) {
    byte[] octets = new byte[(startBit + septets.length * 7 + 7) / 8];
    for (int i = 0; i < septets.length; i++) {
      int bit = startBit + i * 7;
      int shifted = (septets[i] & 0x7f) << bit % 8;
      octets[bit / 8] |= (byte) shifted;
      if (shifted > 0xff) {
        octets[bit / 8 + 1] |= (byte) (shifted >> 8);
      }
    }
    return octets;
  }

  /// Takes `count` septets from bit `startBit` on; all of them lie within the octets.
  static byte[] unpack(Octets octets, int startBit, int count) {
    byte[] septets = new byte[count];
    for (int i = 0; i < count; i++) {
      int bit = startBit + i * 7;
      int low = octets.at(bit / 8);
      int high = bit % 8 > 1 ? octets.at(bit / 8 + 1) : 0;
      septets[i] = (byte) ((low | high << 8) >> bit % 8 & 0x7f);
    }
    return septets;
  }
}
