package dialtone.app.bench;

import java.util.List;

/// All benchmarks, in the order in which they run.
public final class Benchmarks {
  private Benchmarks() {}

  public static List<Benchmark> all() {
    return List.of(
        new OnlineBenchmark(),
        new PppBenchmark(),
        new QmiBenchmark(),
        new QmiCodecBenchmark(),
        new UqmiBenchmark(),
        new FloodBenchmark(),
        new CommandBenchmark(),
        new StartBenchmark());
  }
}
