package dialtone.app.bench;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// From a registered modem that answers at once to a configured address inside a running process,
/// over QMI, with Ethernet frames and with raw IP packets: what remains beside the round trips that
/// need each other is ours.
final class QmiBenchmark implements Benchmark {
  /// What is allowed beside the round trips.
  private static final double OVERHEAD_MS = 10;

  private static final double NANOS_A_MILLISECOND = 1e6;

  /// ARPHRD_NONE of linux/if_arp.h.
  private static final String RAW = "65534";

  private static final Duration LONGEST = Duration.ofSeconds(5);
  static final String MODEL = "quectel-ec25";
  static final String LINK_FORMAT = "linkFormat";

  /// How the packets of a session lie on the link.
  private enum Packets {
    /// The modem has to be asked whether it can change.
    ETHERNET("Ethernet", "802.3-only", false),
    RAW_IP("RawIp", "raw-ip-only", true),
    /// The simulated driver makes its device anew, which a real one need not.
    SWITCHED("Switched", "raw-ip-only", false);

    final String title;
    final String format;
    final boolean driverToo;

    Packets(String title, String format, boolean driverToo) {
      this.title = title;
      this.format = format;
      this.driverToo = driverToo;
    }
  }

  @Override
  public String name() {
    return "qmi";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name());
    outcome.warmUp(effort.warmUps() + " times online and down again in the same process");
    Summary ours = Summary.of(List.of(0.0));
    for (Packets packets : Packets.values()) {
      Workplace place = Workplace.open(MODEL, Map.of(LINK_FORMAT, packets.format), ending);
      if (packets.driverToo) {
        toRawIp(place);
      }
      Summary elapsed = online(place, packets, effort, outcome);
      if (packets == Packets.RAW_IP) {
        ours = elapsed;
      }
    }
    beside(ours, effort, outcome, ending);
    return outcome.end();
  }

  private static Summary online(
      Workplace place, Packets packets, Effort effort, Outcome.Builder outcome) {
    String title = packets.title;
    List<Climb> climbs = new ArrayList<>();
    List<List<String>> serial = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < effort.warmUps() + effort.runs(); i++) {
      QmiExchanges seen = new QmiExchanges(place.clock());
      climbs.add(
          Climb.on(
              place,
              Optional.empty(),
              seen,
              (_, addressed) -> {
                serial.add(seen.serial(addressed));
                asked.clear();
                asked.addAll(seen.asked(addressed));
              }));
    }
    List<Climb> counted = climbs.subList(effort.warmUps(), climbs.size());
    Summary elapsed = outcome.add("elapsed" + title, "ms", ms(counted, Climb::elapsedNanos));
    outcome.add("roundTrips" + title, "ms", ms(counted, Climb::waitedNanos));
    List<Double> overhead = ms(counted, climb -> climb.elapsedNanos() - climb.waitedNanos());
    if (packets == Packets.SWITCHED) {
      outcome.add("overhead" + title, "ms", overhead);
    } else {
      outcome.add("overhead" + title, "ms", overhead, OVERHEAD_MS);
    }
    outcome.add(
        "pathRoundTrips" + title,
        "",
        counted.stream().map(climb -> (double) climb.path().size()).toList());
    outcome.fact("criticalPath" + title, counted.getLast().path());
    outcome.fact("asked" + title, List.copyOf(asked));
    late(serial.subList(effort.warmUps(), serial.size()), title, outcome);
    return elapsed;
  }

  /// What waited for an answer that it did not need.
  private static void late(List<List<String>> late, String title, Outcome.Builder outcome) {
    String name = "couldRunBeside" + title;
    outcome.add(name, "", late.stream().map(each -> (double) each.size()).toList(), 0);
    List<String> names = late.stream().flatMap(List::stream).distinct().toList();
    if (!names.isEmpty()) {
      outcome.fact(name, names);
    }
  }

  /// The driver expects raw IP from the beginning.
  private static void toRawIp(Workplace place) {
    Path net = place.folder().resolve("sys/class/net").resolve(netDevice(place));
    try {
      Files.writeString(net.resolve("qmi/raw_ip"), "Y", StandardCharsets.US_ASCII);
      long since = place.clock().nanos();
      while (!Files.readString(net.resolve("type"), StandardCharsets.US_ASCII).startsWith(RAW)) {
        if (place.clock().nanos() - since > LONGEST.toNanos()) {
          throw new ModemFailure(new Failure.Timeout("qmi/raw_ip", "the driver", LONGEST));
        }
      }
    } catch (IOException gone) {
      throw Workplace.failed(net.toString(), gone);
    }
  }

  private static String netDevice(Workplace place) {
    return place.simulation().ready().net().orElseThrow();
  }

  private static void beside(
      Summary elapsed, Effort effort, Outcome.Builder outcome, Consumer<Runnable> ending) {
    Optional<String> qmicli = WholeProcess.find("qmicli");
    if (qmicli.isEmpty()) {
      outcome.skip("qmicliSequence: qmicli is not installed");
      return;
    }
    Workplace place = Workplace.open(MODEL, ending);
    QmicliSequence sequence = new QmicliSequence(qmicli.get(), place);
    List<Double> times = new ArrayList<>();
    List<Double> script = new ArrayList<>();
    for (int i = 0; i < effort.slowRuns(); i++) {
      double time = sequence.milliseconds();
      times.add(time);
      script.add(time + QmicliSequence.STOCK_SLEEP_MS);
    }
    outcome.ratio("qmicliSequence/elapsed", outcome.add("qmicliSequence", "ms", times), elapsed);
    Summary stock = outcome.add("qmicliSequenceWithStockSleep", "ms", script);
    outcome.ratio("qmicliSequenceWithStockSleep/elapsed", stock, elapsed);
    outcome.fact("qmicliSequence", QmicliSequence.STEPS);
  }

  private interface Part {
    long nanos(Climb climb);
  }

  private static List<Double> ms(List<Climb> climbs, Part part) {
    return climbs.stream().map(climb -> part.nanos(climb) / NANOS_A_MILLISECOND).toList();
  }
}
