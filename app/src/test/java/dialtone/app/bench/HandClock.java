package dialtone.app.bench;

import dialtone.host.machine.Clock;
import java.time.Duration;
import java.time.Instant;

/// A clock that only the test moves.
final class HandClock implements Clock {
  long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public Timer after(Duration delay, Runnable task) {
    throw new UnsupportedOperationException("nothing waits here");
  }
}
