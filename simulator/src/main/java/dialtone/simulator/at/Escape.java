package dialtone.simulator.at;

import dialtone.simulator.model.Timers;
import java.time.Duration;

/// Finds the escape from data to commands: three `+` with a guard time of silence before and behind
/// (Hayes; register S12 of most modems, in fiftieths of a second).
final class Escape {
  private static final int USUAL_GUARD = 50;
  private static final int MILLIS_A_STEP = 20;
  private static final int PLUSES = 3;

  /// No escape can come before the next silence.
  private static final int NONE = -1;

  private final Dialogue dialogue;
  private final Timers timers;
  private final Runnable escaped;
  private long lastNanos;
  private int pluses = NONE;
  private int round;

  Escape(Dialogue dialogue, Timers timers, Runnable escaped) {
    this.dialogue = dialogue;
    this.timers = timers;
    this.escaped = escaped;
  }

  /// Data begins or ends.
  void reset() {
    round++;
    pluses = NONE;
    lastNanos = timers.nanos();
  }

  /// Sees data pass.
  void saw(byte[] bytes) {
    Duration guard = guard();
    long now = timers.nanos();
    if (now - lastNanos >= guard.toNanos()) {
      pluses = 0;
    }
    lastNanos = now;
    round++;
    if (pluses != NONE) {
      count(bytes);
    }
    if (pluses == PLUSES) {
      int mine = round;
      timers.after(guard, () -> settle(mine));
    }
  }

  private void count(byte[] bytes) {
    for (byte each : bytes) {
      if (each != '+' || pluses == PLUSES) {
        pluses = NONE;
        return;
      }
      pluses++;
    }
  }

  private Duration guard() {
    int steps = Math.max(1, dialogue.number("S12", USUAL_GUARD));
    return Duration.ofMillis((long) MILLIS_A_STEP * steps);
  }

  private void settle(int mine) {
    if (mine == round) {
      reset();
      escaped.run();
    }
  }
}
