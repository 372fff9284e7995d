package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import java.util.ArrayList;
import java.util.List;

/// `dialtone help [COMMAND]`, the same as `--help`.
final class HelpScreen implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "help",
        "[COMMAND]",
        "teach one command, or show all",
        List.of(),
        Actions.NAMES,
        List.of(new Example("dialtone help up", "the same as dialtone up --help")));
  }

  @Override
  public int run(Invocation invocation) {
    // In front of the name, where it is ours for the commands that take their words as typed, too.
    List<String> words = new ArrayList<>(List.of("--help"));
    invocation.arguments().operand(0).ifPresent(words::add);
    return new Dispatch(invocation.output()).run(words);
  }
}
