package dialtone.app.bench;

import dialtone.host.machine.Programs;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// From ports to a configured address inside a running process, with a modem that answers at once:
/// what remains beside the modem's own time is ours.
final class OnlineBenchmark implements Benchmark {
  /// What is allowed beside the round trips.
  private static final double OVERHEAD_MS = 10;

  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final String RELAYED = "ttyUSB0";

  @Override
  public String name() {
    return "online";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name());
    outcome.warmUp(effort.warmUps() + " times online and down again in the same process");
    Workplace place = Workplace.open(ending);
    Summary ours = fromModem(place, effort, outcome);
    StockScript.on(place, ending)
        .ifPresentOrElse(
            stock -> beside(stock, ours, effort, outcome),
            () -> outcome.skip("stockScript: comgt is not installed"));
    byDhcp(effort, ending, outcome);
    return outcome.end();
  }

  /// The address comes from `^DHCP?`.
  private static Summary fromModem(Workplace place, Effort effort, Outcome.Builder outcome) {
    List<Climb> climbs = climbs(place, Optional.empty(), effort, () -> {});
    Summary elapsed = outcome.add("elapsed", "ms", elapsed(climbs));
    outcome.add("roundTrips", "ms", climbs.stream().map(c -> ms(c.waitedNanos())).toList());
    outcome.add("overhead", "ms", overheads(climbs), OVERHEAD_MS);
    List<String> path = climbs.getLast().path();
    outcome.add(
        "roundTripsOnCriticalPath",
        "",
        climbs.stream().map(c -> (double) c.path().size()).toList());
    outcome.fact("criticalPath", path);
    outcome.fact("spawned", spawned(place, Optional.empty()));
    outcome.fact(
        "dataPath", List.of(place.simulation().ready().kernelNetwork() ? "kernel" : "in-process"));
    return elapsed;
  }

  private static void beside(
      StockScript stock, Summary elapsed, Effort effort, Outcome.Builder outcome) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < effort.slowRuns(); i++) {
      times.add(stock.milliseconds());
    }
    Summary script = outcome.add("stockScript", "ms", times);
    outcome.ratio("stockScript/elapsed", script, elapsed);
    outcome.fact("stockScriptSends", StockScript.commands());
  }

  /// The modem does not tell, so that the machine's DHCP client asks the network.
  private static void byDhcp(Effort effort, Consumer<Runnable> ending, Outcome.Builder outcome) {
    Workplace place = Workplace.open(ending);
    Optional<String> udhcpc = WholeProcess.find("udhcpc");
    if (udhcpc.isEmpty() || !place.simulation().ready().kernelNetwork()) {
      outcome.skip("byDhcp: it needs udhcpc and the right to make network devices");
      return;
    }
    Path node = place.folder().resolve("dev").resolve(RELAYED);
    RefusingRelay.before(node, "AT^DHCP", ending);
    Optional<String> port = Optional.of(RELAYED);
    List<Double> program = new ArrayList<>();
    List<Climb> climbs = climbs(place, port, effort, () -> program.add(lease(place, udhcpc.get())));
    List<Double> beside = program.subList(effort.warmUps(), program.size());
    double lease = Summary.of(beside).median();
    Summary elapsed = outcome.add("elapsedByDhcp", "ms", elapsed(climbs));
    outcome.add("roundTripsByDhcp", "ms", climbs.stream().map(c -> ms(c.waitedNanos())).toList());
    Summary alone = outcome.add("udhcpcAlone", "ms", beside);
    outcome.add(
        "overheadByDhcp",
        "ms",
        overheads(climbs).stream().map(o -> o - lease).toList(),
        OVERHEAD_MS);
    outcome.ratio("elapsedByDhcp/udhcpcAlone", elapsed, alone);
    outcome.fact("criticalPathByDhcp", climbs.getLast().path());
    outcome.fact("spawnedByDhcp", spawned(place, port));
  }

  /// The same program by itself on the same network, with a script that does nothing.
  private static double lease(Workplace place, String udhcpc) {
    String interfaceName = place.simulation().ready().net().orElseThrow();
    List<String> command =
        List.of(
            udhcpc,
            "-n",
            "-q",
            "-f",
            "-i",
            interfaceName,
            "-s",
            "/bin/true",
            "-t",
            "9",
            "-T",
            "1",
            "-A",
            "1",
            "-O",
            "mtu");
    long start = place.clock().nanos();
    Programs.Outcome ended = place.machine().programs().run(command, LEASE, "udhcpc alone");
    if (ended.status() != 0) {
      throw new ModemFailure(
          new Failure.ProgramFailed(udhcpc, "no lease: " + ended.stderr().strip()));
    }
    return ms(place.clock().nanos() - start);
  }

  private static List<Climb> climbs(
      Workplace place, Optional<String> port, Effort effort, Runnable whileOnline) {
    List<Climb> climbs = new ArrayList<>();
    for (int i = 0; i < effort.warmUps() + effort.runs(); i++) {
      climbs.add(Climb.on(place, port, whileOnline));
    }
    return climbs.subList(effort.warmUps(), climbs.size());
  }

  private static List<String> spawned(Workplace place, Optional<String> port) {
    List<String> programs = Spawned.during(() -> Climb.on(place, port, () -> {}));
    List<String> counted = new ArrayList<>(List.of(String.valueOf(programs.size())));
    counted.addAll(programs);
    return counted;
  }

  private static List<Double> elapsed(List<Climb> climbs) {
    return climbs.stream().map(climb -> ms(climb.elapsedNanos())).toList();
  }

  private static List<Double> overheads(List<Climb> climbs) {
    return climbs.stream().map(climb -> ms(climb.elapsedNanos() - climb.waitedNanos())).toList();
  }

  private static double ms(long nanos) {
    return nanos / NANOS_A_MILLISECOND;
  }
}
