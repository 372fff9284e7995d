package dialtone.protocol.chat;

/// What came since the script began to expect a string, as far back as any string can reach.
final class Heard {
  /// chat.c STR_LEN: when so much has come, all is forgotten but what a string may begin with.
  static final int ROOM = 1024;

  private final StringBuilder text = new StringBuilder(ROOM);
  private final int kept;
  private int logged;

  /// @param longest the length of the string that is expected
  Heard(int longest) {
    kept = Math.max(longest, Watched.LONGEST + 1) - 1;
  }

  void add(char c) {
    text.append(c);
  }

  boolean endsWith(String string) {
    int start = text.length() - string.length();
    if (start < 0) {
      return false;
    }
    for (int i = string.length() - 1; i >= 0; i--) {
      if (text.charAt(start + i) != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// How much of it is not logged yet.
  int unlogged() {
    return text.length() - logged;
  }

  /// Takes what is not logged yet.
  String takeUnlogged() {
    String line = text.substring(logged);
    logged = text.length();
    return line;
  }

  /// The byte that comes next ends a line, which is logged: it shows on none.
  void skipNext() {
    logged = text.length() + 1;
  }

  boolean isFull() {
    return text.length() >= ROOM;
  }

  /// Whether forgetting loses what is not logged yet.
  boolean wouldLose() {
    return logged < text.length() - kept;
  }

  void forget() {
    int lost = text.length() - kept;
    text.delete(0, lost);
    logged -= lost;
  }
}
