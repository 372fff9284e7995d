package dialtone.app.bench;

import java.util.function.Consumer;

/// One thing that is measured, beside a peer in the same run.
public interface Benchmark {

  /// The word of the command line.
  String name();

  /// Measures it.
  ///
  /// @param ending takes what undoes each thing that is made; run last first when this has ended
  /// @throws dialtone.protocol.failure.ModemFailure when what is measured fails
  Outcome run(Effort effort, Consumer<Runnable> ending);
}
