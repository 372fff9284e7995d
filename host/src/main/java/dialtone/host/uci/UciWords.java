package dialtone.host.uci;

import java.util.ArrayList;
import java.util.List;

/// The words of a line of UCI: quotes of both kinds, a backslash outside single quotes, and `#`
/// before a word for a comment.
final class UciWords {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private char quote;

  private UciWords(String line) {
    this.line = line;
  }

  static List<String> of(String line) {
    UciWords reader = new UciWords(line);
    reader.split();
    return reader.words;
  }

  /// Whether a quote is still open at the end.
  static boolean open(String line) {
    UciWords reader = new UciWords(line);
    reader.split();
    return reader.quote != 0;
  }

  private void split() {
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '\\' && quote != '\'' && at + 1 < line.length()) {
        word.append(line.charAt(++at));
        inWord = true;
      } else if (quote != 0) {
        if (letter == quote) {
          quote = 0;
        } else {
          word.append(letter);
        }
      } else if (letter == '\'' || letter == '"') {
        quote = letter;
        inWord = true;
      } else if (Character.isWhitespace(letter)) {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else if (letter == '#' && !inWord) {
        return;
      } else {
        word.append(letter);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
  }
}
