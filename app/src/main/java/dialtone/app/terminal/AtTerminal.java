package dialtone.app.terminal;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// A conversation with a modem: lines that are typed go to it, its answers and what it says by
/// itself are shown.
public final class AtTerminal {
  private final Output output;
  private final boolean json;

  public AtTerminal(Output output, boolean json) {
    this.output = output;
    this.json = json;
  }

  /// Sends each line of stdin until its end. The result is whether all were taken.
  public boolean converse(Function<String, Json.Fields> ask) throws IOException {
    if (output.typed() && output.terminal() && !json) {
      output.err().println("Type AT commands; Ctrl-D ends. Lines with « come by themselves.");
    }
    boolean good = true;
    for (String line = output.in().readLine(); line != null; line = output.in().readLine()) {
      if (!line.isBlank()) {
        good &= show(ask.apply(line.strip()));
      }
    }
    return good;
  }

  /// Prints one answer as the modem wrote it; its meaning, when it is a refusal, goes to stderr.
  public boolean show(Json.Fields answer) {
    if (json) {
      output.out().println(JsonText.write(answer));
      return answer.flag("ok");
    }
    List<String> lines = answer.texts("lines");
    lines.forEach(line -> output.out().println(printable(line)));
    answer.text("result").ifPresent(line -> output.out().println(printable(line)));
    answer.text("message").ifPresent(message -> output.err().println("dialtone: " + message));
    return answer.flag("ok");
  }

  /// Prints a line that answers nothing.
  public void heard(String line) {
    String text =
        json
            ? JsonText.write(Json.object().put("line", line).end())
            : output.painted("36", "« " + printable(line));
    output.out().println(text);
  }

  /// What a garbled port says must not drive the terminal it is shown on.
  private static String printable(String line) {
    StringBuilder text = new StringBuilder(line.length());
    line.chars().forEach(c -> text.append(Character.isISOControl(c) ? '\uFFFD' : (char) c));
    return text.toString();
  }
}
