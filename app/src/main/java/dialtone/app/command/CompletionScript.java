package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Completion;
import dialtone.app.cli.Example;
import java.util.ArrayList;
import java.util.List;

/// `dialtone completion bash|zsh|fish`.
final class CompletionScript implements Action {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public Command declaration() {
    return new Command(
        "completion",
        "bash|zsh|fish",
        "print a script that lets the shell complete commands and options",
        List.of(),
        SHELLS,
        List.of(
            new Example("eval \"$(dialtone completion bash)\"", "in ~/.bashrc"),
            new Example("dialtone completion fish | source", "in ~/.config/fish/config.fish")));
  }

  @Override
  public int run(Invocation invocation) {
    String shell =
        invocation.arguments().firstOperand("completion", "name a shell: bash, zsh or fish");
    List<Command> commands = new ArrayList<>();
    Actions.NAMES.forEach(
        name -> Actions.named(name).map(Action::declaration).ifPresent(commands::add));
    String script =
        switch (shell) {
          case "bash" -> Completion.bash(commands);
          case "zsh" -> Completion.zsh(commands);
          case "fish" -> Completion.fish(commands);
          default -> throw CommandLine.unknown("shell", shell, SHELLS);
        };
    invocation.output().out().print(script);
    return ExitStatus.DONE;
  }
}
