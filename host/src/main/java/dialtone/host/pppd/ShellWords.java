package dialtone.host.pppd;

import java.util.ArrayList;
import java.util.List;

/// The words of a command line as sh(1) splits it, as far as `connect` options use it: quotes,
/// backslashes, and the end at `;`, `&`, `|`. Nothing is expanded.
final class ShellWords {
  private ShellWords() {}

  static List<String> of(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int at = 0; at < command.length(); at++) {
      char letter = command.charAt(at);
      boolean escapes = letter == '\\' && quote != '\'' && at + 1 < command.length();
      if (escapes && (quote == 0 || "\"\\$`".indexOf(command.charAt(at + 1)) >= 0)) {
        word.append(command.charAt(++at));
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
      } else if (Character.isWhitespace(letter) || ";&|<>".indexOf(letter) >= 0) {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
        if (!Character.isWhitespace(letter)) {
          return words;
        }
      } else {
        word.append(letter);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
