package dialtone.host.machine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Programs of a machine, run in the network namespace that its links live in.
public interface Programs {

  record Outcome(int status, String stdout, String stderr) {}

  /// Absolute path of the first of `names` that is installed.
  Optional<String> find(List<String> names);

  /// A program that goes on.
  interface Running extends AutoCloseable {
    /// The exit status once it has ended.
    CompletableFuture<Integer> ended();

    /// Asks it to end by SIGTERM, and kills it when it has not ended within `patience`.
    void end(Duration patience);

    /// Kills it if it still runs.
    @Override
    void close();
  }

  /// Starts a program and hands each line of its output (stdout and stderr together) to `line`, in order, on a thread
  /// of its own. The program is asked to end when this process ends, even by kill -9.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `ProgramFailed` if it cannot start
  Running start(List<String> command, Consumer<String> line);

  /// Runs to the end.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` (the program is killed), `ProgramFailed`
  ///     if it cannot start
  Outcome run(List<String> command, Duration deadline, String waitingFor);
}
