package dialtone.host.wvdial;

import java.util.Locale;
import java.util.Optional;

/// Numbers and yes-or-no words as WvStreams reads them, which it does in two ways.
final class Numbers {
  private Numbers() {}

  /// WvConfEmu::check_for_bool_string(), with which a section that was asked for is read.
  static int ofSection(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.equals("off") || word.equals("false") || word.startsWith("no")) {
      return 0;
    }
    if (word.equals("on") || word.equals("true") || word.equals("yes")) {
      return 1;
    }
    return leading(text, 10).orElse(0);
  }

  /// UniConfGen::str2int(), with which the defaults are read; empty for what is no number.
  static Optional<Integer> ofDefaults(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "enabled" -> Optional.of(1);
      case "false", "no", "off", "disabled" -> Optional.of(0);
      default -> leading(text, 0);
    };
  }

  /// strtol(3): the number that `text` begins with.
  ///
  /// @param base 0 for the base that its prefix tells
  private static Optional<Integer> leading(String text, int base) {
    String word = WvText.trimmed(text).toLowerCase(Locale.ROOT);
    boolean negative = word.startsWith("-");
    String digits = negative || word.startsWith("+") ? word.substring(1) : word;
    int radix = base > 0 ? base : digits.startsWith("0x") ? 16 : digits.startsWith("0") ? 8 : 10;
    int begin = radix == 16 ? 2 : 0;
    long value = 0;
    int at = begin;
    for (; at < digits.length() && digit(digits.charAt(at), radix) >= 0; at++) {
      value = Math.min(Integer.MAX_VALUE, value * radix + digit(digits.charAt(at), radix));
    }
    if (at == begin) {
      return radix == 16 ? Optional.of(0) : Optional.empty();
    }
    return Optional.of((int) (negative ? -value : value));
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }
}
