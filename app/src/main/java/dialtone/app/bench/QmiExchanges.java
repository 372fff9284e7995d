package dialtone.app.bench;

import dialtone.host.machine.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures each QMI exchange, any number of which are on their way at once, from the moment before
/// its frame is written until its answer has been read.
///
/// The path is followed back from the request for the address: each step on it is what the next one
/// needs and what came last of that. What was waited for between two steps of the path, while none
/// of its own was on the way, could have run beside one: it is [#serial].
final class QmiExchanges implements Waits {
  private static final String ADDRESS = "wds GetCurrentSettings";
  private static final String ALLOCATE = "ctl AllocateCid";

  /// What is needed before a call is begun: the network, the card, the form of the packets, and
  /// that no call stands or is begun by the modem itself.
  private static final List<String> BEFORE_CALL =
      List.of(
          "nas GetServingSystem",
          "nas GetSystemInfo",
          "uim GetCardStatus",
          "wda GetDataFormat",
          "wda SetDataFormat",
          "wds SetIpFamily",
          "wds GetPacketServiceStatus",
          "wds GetAutoconnectSettings");

  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "wda SetDataFormat",
          List.of("wda GetDataFormat"),
          "wds StartNetwork",
          BEFORE_CALL,
          ADDRESS,
          List.of("wds StartNetwork"));

  // "wds StartNetwork request, client 1, transaction 4: …", as the tracer writes it.
  private static final Pattern LINE =
      Pattern.compile("((\\w+) \\w+) (request|response), (client \\d+, transaction \\d+)(.*)");

  // "…: service=3" in a request of AllocateCid.
  private static final Pattern SERVICE = Pattern.compile(": service=(\\d+)");
  private static final Map<String, String> SERVICES =
      Map.of("1", "wds", "2", "dms", "3", "nas", "11", "uim", "26", "wda");

  private record Open(String what, long since) {}

  private final Clock clock;
  private final List<Trip> trips = new ArrayList<>();
  private final Map<String, Open> open = new HashMap<>();

  QmiExchanges(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void sent(String port, String line) {
    Matcher matcher = LINE.matcher(line);
    if (matcher.matches()) {
      open.put(key(port, matcher), new Open(what(matcher), clock.nanos()));
    }
  }

  @Override
  public synchronized void received(String port, String line) {
    Matcher matcher = LINE.matcher(line);
    if (matcher.matches() && matcher.group(3).equals("response")) {
      Open asked = open.remove(key(port, matcher));
      if (asked != null) {
        trips.add(new Trip(port, asked.what(), asked.since(), clock.nanos()));
      }
    }
  }

  private static String key(String port, Matcher line) {
    return port + " " + line.group(2) + " " + line.group(4);
  }

  /// `ctl AllocateCid nas` for the id of NAS.
  private static String what(Matcher line) {
    Matcher service = SERVICE.matcher(line.group(5));
    String number = service.lookingAt() ? service.group(1) : "";
    return line.group(1).equals(ALLOCATE)
        ? ALLOCATE + " " + SERVICES.getOrDefault(number, number)
        : line.group(1);
  }

  @Override
  public synchronized long waited(long moment) {
    return Waits.union(trips, moment);
  }

  @Override
  public List<String> path(long moment) {
    return critical(moment).stream().map(Trip::what).toList();
  }

  /// What delayed the path without being on it.
  synchronized List<String> serial(long moment) {
    List<Trip> path = critical(moment);
    List<String> serial = new ArrayList<>();
    for (int i = 1; i < path.size(); i++) {
      long from = path.get(i - 1).until();
      long to = path.get(i).since();
      trips.stream()
          .filter(trip -> trip.since() >= from && trip.until() <= to)
          .map(Trip::what)
          .forEach(serial::add);
    }
    return serial;
  }

  /// All that was asked and answered, in the order of the questions.
  synchronized List<String> asked(long moment) {
    return trips.stream()
        .filter(trip -> trip.until() <= moment)
        .sorted(Comparator.comparingLong(Trip::since))
        .map(Trip::what)
        .toList();
  }

  private synchronized List<Trip> critical(long moment) {
    List<Trip> path = new ArrayList<>();
    Optional<Trip> step = last(List.of(ADDRESS), moment);
    while (step.isPresent()) {
      Trip trip = step.get();
      path.addFirst(trip);
      String service = trip.what().substring(0, trip.what().indexOf(' '));
      List<String> client = List.of(ALLOCATE + " " + service);
      step =
          last(NEEDED.getOrDefault(trip.what(), client), trip.since())
              .or(() -> last(client, trip.since()));
    }
    return path;
  }

  private Optional<Trip> last(List<String> names, long moment) {
    return trips.stream()
        .filter(trip -> trip.until() <= moment && names.contains(trip.what()))
        .max(Comparator.comparingLong(Trip::until));
  }
}
