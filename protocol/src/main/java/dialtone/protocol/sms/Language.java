package dialtone.protocol.sms;

/// Which tables a 7-bit text uses: the alphabet (locking shift) and what the escape leads to
/// (single shift), by the languages' numbers of TS 23.038 §6.2.1.2.4. 0 is the default, and stands
/// in for languages that are not here (those of India, from 4 on).
record Language(int locking, int single) {
  static final Language NONE = new Language(0, 0);

  static final char ESCAPE = '\u001b';
  private static final int SIZE = 128;

  // TS 23.038 §6.2.1.
  private static final String DEFAULT =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ"
          + " !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
          + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

  // What is different from the default: position in hexadecimal and character. TS 23.038 §A.3.1,
  // §A.3.3; Spanish has none.
  private static final String TURKISH = "04€ 07ı 0BĞ 0Cğ 1CŞ 1Dş 40İ 60ç";
  private static final String PORTUGUESE =
      "04ê 06ú 07í 08ó 09ç 0BÔ 0Cô 0EÁ 0Fá 12ª 13Ç 14À 15∞ 16^ 17\\ 18€ 19Ó 1A| 1CÂ 1Dâ 1EÊ "
          + "24º 40Í 5BÃ 5CÕ 5DÚ 60~ 7Bã 7Cõ 7D`";

  // TS 23.038 §6.2.1.1 and §A.2.1 to §A.2.3, which add to it.
  private static final String EXTENSION = "0A\f 14^ 28{ 29} 2F\\ 3C[ 3D~ 3E] 40| 65€ ";

  private static final char[][] LOCKING = {
    DEFAULT.toCharArray(),
    changed(DEFAULT.toCharArray(), TURKISH),
    DEFAULT.toCharArray(),
    changed(DEFAULT.toCharArray(), PORTUGUESE)
  };

  private static final char[][] SINGLE = {
    changed(new char[SIZE], EXTENSION),
    changed(new char[SIZE], EXTENSION + "47Ğ 49İ 53Ş 63ç 67ğ 69ı 73ş"),
    changed(new char[SIZE], EXTENSION + "09ç 41Á 49Í 4FÓ 55Ú 61á 69í 6Fó 75ú"),
    changed(
        new char[SIZE],
        EXTENSION
            + "05ê 09ç 0BÔ 0Cô 0EÁ 0Fá 12Φ 13Γ 15Ω 16Π 17Ψ 18Σ 19Θ 1FÊ 41À 49Í 4FÓ 55Ú 5BÃ "
            + "5CÕ 61Â 69í 6Fó 75ú 7Bã 7Cõ 7Fâ")
  };

  static boolean hasLocking(int number) {
    return number == 1 || number == 3;
  }

  static boolean hasSingle(int number) {
    return number >= 1 && number < SINGLE.length;
  }

  /// The character of a septet, [#ESCAPE] included.
  char plain(int septet) {
    return LOCKING[hasLocking(locking) ? locking : 0][septet];
  }

  /// The character of a septet after the escape, or NUL, which no table has.
  char shifted(int septet) {
    return SINGLE[hasSingle(single) ? single : 0][septet];
  }

  /// The septet for a character, or a negative number.
  int plainSeptet(char character) {
    return character == ESCAPE ? -1 : find(LOCKING[hasLocking(locking) ? locking : 0], character);
  }

  /// The septet that stands for a character after the escape, or a negative number.
  int shiftedSeptet(char character) {
    return character == 0 ? -1 : find(SINGLE[hasSingle(single) ? single : 0], character);
  }

  private static int find(char[] table, char character) {
    for (int i = 0; i < SIZE; i++) {
      if (table[i] == character) {
        return i;
      }
    }
    return -1;
  }

  private static char[] changed(char[] table, String changes) {
    for (int i = 0; i + 2 < changes.length(); i += 4) {
      table[Integer.parseInt(changes, i, i + 2, 16)] = changes.charAt(i + 2);
    }
    return table;
  }
}
