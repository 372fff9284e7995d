package dialtone.simulator.model;

import java.time.Duration;

/// Where delayed work of a modem is put. What it runs, it runs on the modem's owner, so that state
/// needs no lock.
public interface Timers {

  /// A steady count of nanoseconds, for measuring.
  long nanos();

  /// Runs `task` once after `delay`. Nothing takes it back: a task asks itself whether it is still
  /// wanted.
  void after(Duration delay, Runnable task);
}
