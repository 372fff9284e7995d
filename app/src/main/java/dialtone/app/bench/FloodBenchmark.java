package dialtone.app.bench;

import com.sun.management.ThreadMXBean;
import dialtone.host.local.Dir;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.Port;
import dialtone.host.port.Ports;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A command beside thousands of lines that nobody asked for: how long it takes, what a line
/// costs, and whether one is lost. The peer is the same command without the flood.
final class FloodBenchmark implements Benchmark {
  private static final int LINES_A_SECOND = 10_000;
  private static final double P99_MS = 20;
  private static final double BYTES_A_LINE = 200;
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final String NODE = "ttyUSB0";
  private static final AtCommand SIGNAL = AtCommand.query("AT+CSQ", "+CSQ:");

  /// What one round found.
  private record Round(List<Double> latencies, long sent, long heard) {
    double p99() {
      return Summary.quantile(latencies, 0.99);
    }

    double median() {
      return Summary.quantile(latencies, 0.5);
    }
  }

  private record Bed(FloodingModem modem, AtSession session, AtomicLong heard) {}

  @Override
  public String name() {
    return "flood";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Bed bed = bed(ending);
    int rounds = effort.slowRuns() + 2;
    Outcome.Builder outcome = Outcome.named(name());
    outcome.warmUp("one round of %d ms beside the flood".formatted(effort.round().toMillis()));
    Round _ = beside(bed, effort.round());
    List<Round> flooded = new ArrayList<>();
    List<Round> quiet = new ArrayList<>();
    List<Double> bytes = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      flooded.add(beside(bed, effort.round()));
      quiet.add(quiet(bed, effort.round()));
      bytes.add(bytesALine(bed, effort.round()));
    }
    outcome.add(
        "linesASecond",
        "",
        flooded.stream().map(r -> (double) r.sent() / seconds(effort)).toList());
    outcome.add(
        "commandsBeside", "", flooded.stream().map(r -> (double) r.latencies().size()).toList());
    Summary p50 = outcome.add("p50", "ms", flooded.stream().map(Round::median).toList());
    Summary p99 = outcome.add("p99", "ms", flooded.stream().map(Round::p99).toList(), P99_MS);
    Summary quietP50 = outcome.add("p50Quiet", "ms", quiet.stream().map(Round::median).toList());
    Summary quietP99 = outcome.add("p99Quiet", "ms", quiet.stream().map(Round::p99).toList());
    outcome.add("allocatedALine", "B", bytes, BYTES_A_LINE);
    outcome.add(
        "linesLost", "", flooded.stream().map(r -> (double) (r.sent() - r.heard())).toList(), 0);
    outcome.ratio("p50/p50Quiet", p50, quietP50);
    outcome.ratio("p99/p99Quiet", p99, quietP99);
    return outcome.end();
  }

  private static double seconds(Effort effort) {
    return effort.round().toNanos() / 1e9;
  }

  private static Bed bed(Consumer<Runnable> ending) {
    Path folder = Workplace.folder(ending);
    FloodingModem modem = FloodingModem.at(folder.resolve("dev").resolve(NODE), ending);
    Clock clock = new SystemClock();
    Machine machine = new Dir(folder, clock);
    ending.accept(machine::close);
    Port port =
        switch (machine.ports().open(List.of(NODE)).getFirst()) {
          case Ports.Opening.Opened(Port opened) -> opened;
          case Ports.Opening.NotOpened(_, Failure why) -> throw new ModemFailure(why);
        };
    AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());
    ending.accept(session::close);
    AtomicLong heard = new AtomicLong();
    AtSession.Subscription _ = session.unsolicited(_ -> heard.incrementAndGet());
    return new Bed(modem, session, heard);
  }

  /// Commands one after the other, without a pause, for as long as the flood lasts.
  private static Round beside(Bed bed, Duration howLong) {
    bed.heard().set(0);
    FutureTask<Long> flood = new FutureTask<>(() -> bed.modem().flood(LINES_A_SECOND, howLong));
    Thread _ = Thread.ofPlatform().name("flood").start(flood);
    List<Double> latencies = new ArrayList<>();
    while (!flood.isDone()) {
      latencies.add(ask(bed));
    }
    long sent = await(flood, howLong, "the flood to end");
    // Whatever was sent before this answer has been heard with it.
    double _ = ask(bed);
    return new Round(latencies, sent, bed.heard().get());
  }

  private static Round quiet(Bed bed, Duration howLong) {
    List<Double> latencies = new ArrayList<>();
    long end = System.nanoTime() + howLong.toNanos();
    while (System.nanoTime() < end) {
      latencies.add(ask(bed));
    }
    return new Round(latencies, 0, 0);
  }

  private static double ask(Bed bed) {
    long start = System.nanoTime();
    AtReply reply = bed.session().send(SIGNAL);
    long end = System.nanoTime();
    AtReply _ = reply.orThrow();
    return (end - start) / NANOS_A_MILLISECOND;
  }

  /// All that this process allocates while nothing but lines comes in, without what the modem's
  /// own thread does.
  private static double bytesALine(Bed bed, Duration howLong) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long modem = bed.modem().thread().threadId();
    double _ = ask(bed);
    long before = threads.getTotalThreadAllocatedBytes() - threads.getThreadAllocatedBytes(modem);
    long sent = bed.modem().flood(LINES_A_SECOND, howLong);
    double _ = ask(bed);
    long after = threads.getTotalThreadAllocatedBytes() - threads.getThreadAllocatedBytes(modem);
    return (double) (after - before) / sent;
  }

  /// The result of `work`, which throws nothing that is expected.
  static <T> T await(Future<T> work, Duration deadline, String waitingFor) {
    try {
      return work.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new ModemFailure(new Failure.Timeout("dialtone bench", waitingFor, deadline));
    } catch (ExecutionException failed) {
      throw new IllegalStateException(
          "the simulated side of the benchmark failed", failed.getCause());
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone("dialtone bench", "it was interrupted"));
    }
  }
}
