package dialtone.host.pppd;

import java.util.Map;

/// What a person reads in the strings of a chat script (chat(8), ESCAPE SEQUENCES): pauses and line
/// ends left out, and a caret left as the letter it was meant to be.
final class Spoken {
  private Spoken() {}

  /// A string that is waited for.
  static String expected(String raw) {
    return decode(raw, ChatFile.Call.PLAIN);
  }

  /// A string that is sent.
  static String sent(String raw, ChatFile.Call call) {
    return decode(raw, call).strip();
  }

  private static String decode(String raw, ChatFile.Call call) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < raw.length(); at++) {
      char letter = raw.charAt(at);
      if (letter == '$' && call.variables().isPresent()) {
        int end = at + 1;
        while (end < raw.length()
            && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '_')) {
          end++;
        }
        Map<String, String> variables = call.variables().get();
        text.append(variables.getOrDefault(raw.substring(at + 1, end), ""));
        at = end - 1;
      } else if (letter == '\\' && at + 1 < raw.length()) {
        at++;
        text.append(escaped(raw.charAt(at), call));
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static String escaped(char letter, ChatFile.Call call) {
    return switch (letter) {
      case 'r' -> "\r";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 's' -> " ";
      case 'b' -> "\b";
      case 'c', 'd', 'p', 'q', 'K', 'N' -> "";
      case 'T' -> call.phone().orElse("\\T");
      case 'U' -> call.secondPhone().orElse("\\U");
      default -> String.valueOf(letter);
    };
  }
}
