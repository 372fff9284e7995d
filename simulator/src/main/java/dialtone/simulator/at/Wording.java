package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import java.util.List;

/// Replies as the bytes of V.250 §5.7: information text and result each stand between line ends of
/// their own. Programs tell an answer from an unsolicited line by that empty line.
final class Wording {
  private Wording() {}

  static String reply(List<String> lines, Answer.Final result, Dialogue dialogue) {
    StringBuilder text = new StringBuilder();
    if (!lines.isEmpty()) {
      text.append(dialogue.numeric() ? "" : "\r\n");
      lines.forEach(line -> text.append(line).append("\r\n"));
    }
    if (!dialogue.quiet()) {
      String word = result(result, dialogue);
      text.append(dialogue.numeric() ? word + "\r" : "\r\n" + word + "\r\n");
    }
    return text.toString();
  }

  static String unsolicited(String line) {
    return "\r\n" + line + "\r\n";
  }

  /// The result code in words or as a number (V.250 §6.3, table 1), errors as `+CMEE` wants them.
  static String result(Answer.Final result, Dialogue dialogue) {
    boolean numeric = dialogue.numeric();
    return switch (result) {
      case Answer.Result.Ok _ -> numeric ? "0" : "OK";
      case Answer.Result.Connect(String rate) -> numeric ? "1" : ("CONNECT " + rate).strip();
      case Answer.Result.Word(int number, String word) -> numeric ? String.valueOf(number) : word;
      case Answer.Result.Refused _ -> numeric ? "4" : "ERROR";
      case Answer.Result.Verbatim(String line) -> line;
      case Answer.Result.Failed(CmeError error) ->
          switch (dialogue.number("+CMEE")) {
            case 1 -> "+CME ERROR: " + error.number();
            case 2 -> "+CME ERROR: " + error.words();
            default -> numeric ? "4" : "ERROR";
          };
    };
  }
}
