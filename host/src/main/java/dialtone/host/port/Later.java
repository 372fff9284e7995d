package dialtone.host.port;

import java.time.Duration;

/// Calls something later: `Clock::after` of the machine, of which this package knows nothing.
@FunctionalInterface
public interface Later {
  void after(Duration delay, Runnable task);
}
