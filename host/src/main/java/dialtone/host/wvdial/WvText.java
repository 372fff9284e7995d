package dialtone.host.wvdial;

/// The words of a file as WvStreams cuts them (wvtclstring.cc): a word is a line, but braces, a
/// quote at its begin and a backslash at the end of a line let it go on over lines.
final class WvText {
  /// No word, or one that is never closed.
  static final int NONE = -1;

  private WvText() {}

  /// Where the first word at or behind `from` begins: separators in front of it are skipped.
  static int begin(String text, int from, String separators) {
    int at = from;
    while (at < text.length() && separators.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// Where the word that begins at `begin` ends, or [#NONE].
  static int end(String text, int begin, String separators) {
    boolean quoted = begin < text.length() && text.charAt(begin) == '"';
    boolean escaped = false;
    boolean continued = false;
    int braces = 0;
    int at = quoted ? begin + 1 : begin;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      continued = escaped && c == '\n';
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (quoted && c == '"') {
        return at + 1;
      } else if (!quoted && braces == 0 && separators.indexOf(c) >= 0) {
        break;
      } else if (!quoted && c == '{') {
        braces++;
      } else if (!quoted && c == '}' && braces > 0) {
        braces--;
      }
    }
    return braces > 0 || at == begin || quoted || escaped || continued ? NONE : at;
  }

  /// A word without its braces, or without its quotes and backslashes.
  static String plain(String word) {
    if (word.length() > 1 && word.startsWith("{") && word.endsWith("}")) {
      return word.substring(1, word.length() - 1);
    }
    boolean quoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    String inner = quoted ? word.substring(1, word.length() - 1) : word;
    StringBuilder plain = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean escapes = c == '\\' && !escaped;
      if (!escapes) {
        plain.append(c);
      }
      escaped = escapes;
    }
    return plain.toString();
  }

  /// C's isspace; a C string ends at its first NUL.
  static String trimmed(String text) {
    int nul = text.indexOf('\0');
    String whole = nul < 0 ? text : text.substring(0, nul);
    int begin = begin(whole, 0, " \t\n\u000b\f\r");
    int end = whole.length();
    while (end > begin && " \t\n\u000b\f\r".indexOf(whole.charAt(end - 1)) >= 0) {
      end--;
    }
    return whole.substring(begin, end);
  }
}
