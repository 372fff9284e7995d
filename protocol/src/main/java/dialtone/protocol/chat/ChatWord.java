package dialtone.protocol.chat;

/// One word of a script.
///
/// @param text without its quotes, escapes as they were written
/// @param line the line it stands on, from 1; 0 for a word of a command line
/// @param start where it begins in the script, its quote included
/// @param end behind its last character, its quote included
public record ChatWord(String text, int line, int start, int end) implements ChatWords.Item {

  /// A word of a command line, which has no place.
  public static ChatWord typed(String text) {
    return new ChatWord(text, 0, 0, 0);
  }
}
