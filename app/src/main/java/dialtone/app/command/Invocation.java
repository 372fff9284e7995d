package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.app.terminal.Output;
import java.util.Optional;

/// One call of a command: what was typed and where its output goes.
public record Invocation(Arguments arguments, Output output) {

  boolean json() {
    return arguments.has("--json");
  }

  Optional<String> host() {
    return arguments.value("--host");
  }

  /// The word after `--modem`.
  Optional<String> modem() {
    return arguments.value("--modem");
  }

  /// A line for a person; nothing when JSON was asked for.
  void say(String line) {
    if (!json()) {
      output.out().println(line);
    }
  }

  void print(Json.Fields object) {
    output.out().println(JsonText.write(object));
  }

  /// Says on stderr why it failed, and what helps.
  int complain(Json.Fields failed) {
    output.err().println("dialtone: " + failed.text("message").orElse("it failed"));
    failed.texts("fix").forEach(fix -> output.err().println("  try: " + fix));
    return ExitStatus.of(failed.text("failure").orElse(""));
  }
}
