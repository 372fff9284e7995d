package dialtone.app.bench;

import dialtone.host.port.Port;
import dialtone.host.port.Ports;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ppp.Dialling;
import dialtone.modem.ppp.OwnPpp;
import dialtone.modem.ppp.PppDriver;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// From `CONNECT` to the addresses of a call, with a modem and a network that answer at once: what
/// remains beside their time is ours. The peer is what a stock router runs before its PPP begins.
final class PppBenchmark implements Benchmark {
  private static final String MODEL = "micromax-mmx352g";

  /// What is allowed beside the round trips.
  private static final double OVERHEAD_MS = 10;

  private static final double NANOS_A_MILLISECOND = 1e6;

  /// One call.
  private record Call(long elapsedNanos, long waitedNanos, int trips) {}

  @Override
  public String name() {
    return "ppp";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name());
    outcome.warmUp(effort.warmUps() + " calls in the same process, each on a modem of its own");
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < effort.warmUps() + effort.runs(); i++) {
      calls.add(call(Workplace.open(MODEL, ending)));
    }
    List<Call> counted = calls.subList(effort.warmUps(), calls.size());
    Summary ours =
        outcome.add(
            "connectToAddresses", "ms", counted.stream().map(c -> ms(c.elapsedNanos())).toList());
    outcome.add("roundTrips", "ms", counted.stream().map(c -> ms(c.waitedNanos())).toList());
    outcome.add(
        "overhead",
        "ms",
        counted.stream().map(c -> ms(c.elapsedNanos() - c.waitedNanos())).toList(),
        OVERHEAD_MS);
    outcome.add("waits", "", counted.stream().map(c -> (double) c.trips()).toList());
    beside(ours, effort, outcome, ending);
    return outcome.end();
  }

  private static Call call(Workplace place) {
    String name = port(place);
    Ports.Opening opening = place.machine().ports().open(List.of(name)).getFirst();
    try (Port port = opened(opening);
        CalledLine line = CalledLine.dial(port, place.clock())) {
      long start = place.clock().nanos();
      try (PppDriver.Standing _ =
          new OwnPpp(place.clock(), Dialling.USUAL).negotiate(line, settings(), _ -> {})) {
        return new Call(place.clock().nanos() - start, line.waited(), line.trips());
      }
    }
  }

  private static String port(Workplace place) {
    return place.simulation().ready().at().getLast().getFileName().toString();
  }

  private static Port opened(Ports.Opening opening) {
    return switch (opening) {
      case Ports.Opening.Opened opened -> opened.port();
      case Ports.Opening.NotOpened refused -> throw new ModemFailure(refused.failure());
    };
  }

  private static ConnectionSettings settings() {
    return new ConnectionSettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ConnectionSettings.Family.IPV4,
        1);
  }

  /// On a modem of their own, as both leave the line in a state of theirs.
  private static void beside(
      Summary ours, Effort effort, Outcome.Builder outcome, Consumer<Runnable> ending) {
    Optional<StockDial> stock = StockDial.on(ending);
    if (stock.isEmpty()) {
      outcome.skip("stockDial: comgt or chat is not installed");
      return;
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < effort.slowRuns(); i++) {
      times.add(stock.get().milliseconds(Workplace.open(MODEL, ending)));
    }
    Summary script = outcome.add("stockBeforePpp", "ms", times);
    outcome.ratio("stockBeforePpp/connectToAddresses", script, ours);
    outcome.fact("stockBeforePppRuns", StockDial.programs());
    outcome.skip("pppd: it is not run here, as it needs /dev/ppp");
  }

  private static double ms(long nanos) {
    return nanos / NANOS_A_MILLISECOND;
  }
}
