package dialtone.app.bench;

import java.time.Duration;

/// How much is measured.
///
/// @param warmUps rounds that are not counted, before the first that is
/// @param runs rounds that are counted, at least 1
/// @param round how long a round lasts where it is a matter of time
public record Effort(int warmUps, int runs, Duration round) {
  private static final int WARM_UPS = 20;

  /// The effort that the numbers in `docs/performance.md` were made with when `runs` is 15.
  public static Effort of(int runs) {
    return new Effort(WARM_UPS, runs, Duration.ofSeconds(1));
  }

  /// Rounds for what takes seconds each.
  int slowRuns() {
    return Math.max(1, runs / 5);
  }
}
