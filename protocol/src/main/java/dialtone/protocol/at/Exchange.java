package dialtone.protocol.at;

import java.util.ArrayList;
import java.util.List;

/// A command in flight: what of its echo and its answer has come so far.
final class Exchange {
  private static final int MOST_LINES = 4096;
  private static final int MOST_CHARACTERS = 1024 * 1024;

  private final AtCommand command;
  private final List<String> lines = new ArrayList<>();
  private int characters;
  private int echoed;
  private String promptText = "";
  private boolean asked;

  Exchange(AtCommand command) {
    this.command = command;
  }

  AtCommand command() {
    return command;
  }

  /// Whether `line` is the modem saying back what it was sent, in one piece or cut by a stray `\r`.
  boolean isEcho(String line) {
    if (line.equals(command.text())) {
      echoed = line.length();
      return true;
    }
    if (!promptText.isEmpty() && isPromptEcho(line)) {
      return true;
    }
    boolean nextPiece = echoed < command.text().length() && command.text().startsWith(line, echoed);
    // a piece from further inside could be an answer, so the first must begin as a command does
    if (nextPiece && lines.isEmpty() && (echoed > 0 || line.startsWith("A"))) {
      echoed += line.length();
      return true;
    }
    return false;
  }

  private boolean isPromptEcho(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == AtEngine.CTRL_Z) {
      end--;
    }
    return end == promptText.length() && line.startsWith(promptText);
  }

  void take(String line) {
    lines.add(line);
    characters += line.length();
  }

  boolean withoutEnd() {
    return lines.size() > MOST_LINES || characters > MOST_CHARACTERS;
  }

  /// The modem prompts. Returns false for the further prompts of a text of several lines.
  boolean ask() {
    if (asked || !promptText.isEmpty()) {
      return false;
    }
    asked = true;
    return true;
  }

  boolean asked() {
    return asked;
  }

  void answer(String text) {
    asked = false;
    promptText = text;
  }

  AtReply reply(FinalResult result) {
    return new AtReply(command, List.copyOf(lines), result);
  }
}
