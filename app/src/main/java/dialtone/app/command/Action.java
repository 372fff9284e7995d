package dialtone.app.command;

import dialtone.app.cli.Command;

/// A command: its declaration and what it does.
public interface Action {

  Command declaration();

  /// Whether the words behind its name are for it alone, as those of another program whose place it
  /// takes: they come as operands, options, `--` and `--help` too. Options of every command may
  /// still stand in front of its name.
  default boolean takesWordsAsTyped() {
    return false;
  }

  /// Does it and gives the exit status of [ExitStatus].
  ///
  /// @throws dialtone.protocol.failure.ModemFailure when it cannot be done; the caller says why and
  ///     exits with its status
  int run(Invocation invocation);
}
