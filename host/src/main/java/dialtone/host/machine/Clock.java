package dialtone.host.machine;

import java.time.Duration;
import java.time.Instant;

/// Time as the product sees it, so that tests can make days pass in milliseconds.
public interface Clock {

  /// A steady count of nanoseconds, for measuring.
  long nanos();

  /// The time of day, for stamps.
  Instant now();

  /// Runs `task` once after `delay` on a thread of its own, unless the returned timer is closed before.
  Timer after(Duration delay, Runnable task);

  /// A pending task of [#after].
  interface Timer extends AutoCloseable {
    @Override
    void close();
  }
}
