package dialtone.app.command;

import dialtone.app.cli.Command;

/// A command: its declaration and what it does.
public interface Action {

  Command declaration();

  /// Does it and gives the exit status of [ExitStatus].
  ///
  /// @throws dialtone.protocol.failure.ModemFailure when it cannot be done; the caller says why and
  ///     exits with its status
  int run(Invocation invocation);
}
