package dialtone.app.bench;

import dialtone.modem.Trace;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Sees in the dialogue with a modem when something was asked and not answered yet.
interface Waits extends Trace {

  /// From `since` to `until` something was asked and not answered.
  record Trip(String port, String what, long since, long until) {}

  /// How long until `moment` anything was waited for, in nanoseconds: what is asked on two ports,
  /// or twice on one, at once counts once.
  long waited(long moment);

  /// What had to be asked one after the other until `moment`.
  List<String> path(long moment);

  /// The union of those trips that ended until `moment`, in nanoseconds.
  static long union(Collection<Trip> trips, long moment) {
    List<Trip> inOrder =
        trips.stream()
            .filter(trip -> trip.until() <= moment)
            .sorted(Comparator.comparingLong(Trip::since))
            .toList();
    long sum = 0;
    long covered = Long.MIN_VALUE;
    for (Trip trip : inOrder) {
      long from = Math.max(trip.since(), covered);
      if (trip.until() > from) {
        sum += trip.until() - from;
        covered = trip.until();
      }
    }
    return sum;
  }
}
