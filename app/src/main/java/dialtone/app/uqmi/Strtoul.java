package dialtone.app.uqmi;

/// A number as strtoul(3) of the C library reads it: blanks and a sign before it, `0x` and a
/// leading `0` where the base is 0, and whatever stands behind it.
///
/// @param value 64 bits, of which callers take as many as their field has
/// @param rest what is left; all of the text when no number stands there
record Strtoul(long value, String rest) {
  private static final String BLANKS = " \t\n\u000b\f\r";

  /// @param base 10, or 0 for whatever the prefix says
  static Strtoul of(String text, int base) {
    int at = 0;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean minus = text.startsWith("-", at);
    if (minus || text.startsWith("+", at)) {
      at++;
    }
    int radix = base == 0 ? radix(text, at) : base;
    if (radix == 16) {
      at += 2;
    }
    int begin = at;
    long value = 0;
    boolean tooLarge = false;
    while (at < text.length() && digit(text.charAt(at), radix) >= 0) {
      int digit = digit(text.charAt(at), radix);
      tooLarge |= Long.compareUnsigned(value, Long.divideUnsigned(-1 - digit, radix)) > 0;
      value = value * radix + digit;
      at++;
    }
    if (at == begin) {
      return new Strtoul(0, text);
    }
    return new Strtoul(tooLarge ? -1 : minus ? -value : value, text.substring(at));
  }

  private static int radix(String text, int at) {
    boolean zero = text.startsWith("0", at);
    boolean hex =
        zero
            && text.length() > at + 2
            && (text.charAt(at + 1) | 0x20) == 'x'
            && digit(text.charAt(at + 2), 16) >= 0;
    return hex ? 16 : zero ? 8 : 10;
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  /// Whether nothing stands behind the number. An empty text counts as the number 0.
  boolean whole() {
    return rest.isEmpty();
  }

  /// As a C program's `int`.
  int toInt() {
    return (int) value;
  }

  /// As 32 bits without sign.
  long toU32() {
    return value & 0xffff_ffffL;
  }

  /// As an octet.
  int toU8() {
    return (int) value & 0xff;
  }
}
