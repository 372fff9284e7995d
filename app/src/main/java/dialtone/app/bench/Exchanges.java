package dialtone.app.bench;

import dialtone.host.machine.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Measures each AT exchange from the moment before its first byte is written until its final
/// result has been read, and the wait from the answer to `^NDISDUP` to the `^NDISSTAT` that says
/// what the network did.
final class Exchanges implements Waits {
  private static final String DIAL = "AT^NDISDUP";
  private static final String DIALLED = "^NDISSTAT:";
  // V.250 §5.7.1; 3GPP TS 27.007 §9.2.
  private static final Pattern FINAL = Pattern.compile("OK|ERROR|NO CARRIER|\\+CM[ES] ERROR: .*");

  private record Open(String what, long since) {}

  private final Clock clock;
  private final List<Trip> trips = new ArrayList<>();
  private final Map<String, Open> open = new HashMap<>();
  private final Map<String, Long> dialled = new HashMap<>();

  Exchanges(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void sent(String port, String line) {
    open.put(port, new Open(line, clock.nanos()));
  }

  @Override
  public synchronized void received(String port, String line) {
    long now = clock.nanos();
    if (line.startsWith(DIALLED)) {
      Long since = dialled.remove(port);
      if (since != null) {
        trips.add(new Trip(port, "(" + DIALLED + " by itself)", since, now));
      }
    }
    if (FINAL.matcher(line).matches()) {
      Open asked = open.remove(port);
      if (asked != null) {
        trips.add(new Trip(port, asked.what(), asked.since(), now));
        if (asked.what().startsWith(DIAL)) {
          dialled.put(port, now);
        }
      }
    }
  }

  /// What was answered until `moment` on the port that dialled, in order: those that nothing ran
  /// instead of.
  private synchronized List<Trip> critical(long moment) {
    List<Trip> answered = trips.stream().filter(trip -> trip.until() <= moment).toList();
    String control =
        answered.stream()
            .filter(trip -> trip.what().startsWith(DIAL))
            .map(Trip::port)
            .findFirst()
            .orElse("");
    return answered.stream()
        .filter(trip -> trip.port().equals(control))
        .sorted(Comparator.comparingLong(Trip::since))
        .toList();
  }

  @Override
  public List<String> path(long moment) {
    return critical(moment).stream().map(Trip::what).toList();
  }

  @Override
  public synchronized long waited(long moment) {
    return Waits.union(trips, moment);
  }
}
