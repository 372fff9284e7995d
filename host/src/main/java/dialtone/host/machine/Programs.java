package dialtone.host.machine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Programs of a machine, run in the network namespace that its links live in.
public interface Programs {

  record Outcome(int status, String stdout, String stderr) {}

  /// Absolute path of the first of `names` that is installed.
  Optional<String> find(List<String> names);

  /// Runs to the end.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` (the program is killed), `ProgramFailed`
  ///     if it cannot start
  Outcome run(List<String> command, Duration deadline, String waitingFor);
}
