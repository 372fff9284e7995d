package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import java.util.List;

/// `dialtone version`.
final class Version implements Action {
  static final String NUMBER = "0.1.0";
  static final String LINE = "dialtone " + NUMBER;

  @Override
  public Command declaration() {
    return new Command(
        "version",
        "",
        "print the version",
        List.of(),
        List.of(),
        List.of(new Example("dialtone version", "one line; --json adds the Java runtime")));
  }

  @Override
  public int run(Invocation invocation) {
    if (invocation.json()) {
      invocation.print(
          Json.object().put("version", NUMBER).put("java", Runtime.version().toString()).end());
    } else {
      invocation.say(LINE);
    }
    return ExitStatus.DONE;
  }
}
