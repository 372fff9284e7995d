package dialtone.protocol.chat;

/// Characters that do not print, in characters that do.
final class Visible {
  /// chat.c line[1024], without its NUL.
  private static final int LONGEST = 1023;

  private Visible() {}

  /// A log line, cut where chat's buffer ends.
  static String message(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// As in the log, chat.c vfmtmsg() `%v`: a tab stays one.
  static String logged(CharSequence text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible.append(c == '\t' ? "\t" : character(c));
    }
    return visible.toString();
  }

  /// A string of C in the log: what stands before its first NUL.
  static String loggedString(String text) {
    return logged(untilNul(text));
  }

  static String untilNul(String text) {
    int nul = text.indexOf('\0');
    return nul < 0 ? text : text.substring(0, nul);
  }

  /// As `-V` and ECHO show it, chat.c character().
  static String character(char c) {
    String meta = c >= 0x80 ? "M-" : "";
    char low = (char) (c & 0x7F);
    String shown = low < 0x20 || low == 0x7F ? "^" + (char) (low ^ 0x40) : Character.toString(low);
    return meta + shown;
  }
}
