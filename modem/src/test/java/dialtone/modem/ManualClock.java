package dialtone.modem;

import dialtone.host.machine.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Time that stands still until a test moves it.
public final class ManualClock implements Clock {
  private record Due(long at, Duration delay, Runnable task) {}

  private final List<Due> pending = new ArrayList<>();
  private long now;

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public synchronized Instant now() {
    return Instant.EPOCH.plusNanos(now);
  }

  @Override
  public synchronized Timer after(Duration delay, Runnable task) {
    Due due = new Due(now + delay.toNanos(), delay, task);
    pending.add(due);
    notifyAll();
    return () -> drop(due);
  }

  private synchronized void drop(Due due) {
    pending.remove(due);
  }

  /// Waits until `count` timers are pending: whoever should wait by now does.
  public synchronized void awaitTimers(int count) throws InterruptedException {
    while (pending.size() < count) {
      wait();
    }
  }

  /// Waits until a timer of this length is pending.
  public synchronized void awaitTimer(Duration delay) throws InterruptedException {
    while (pending.stream().noneMatch(d -> d.delay().equals(delay))) {
      wait();
    }
  }

  /// Lets `span` pass, running what falls due in order.
  public void pass(Duration span) {
    long end = nanos() + span.toNanos();
    Optional<Due> next = next(end);
    while (next.isPresent()) {
      next.get().task().run();
      next = next(end);
    }
    synchronized (this) {
      now = end;
    }
  }

  private synchronized Optional<Due> next(long end) {
    Optional<Due> first =
        pending.stream().filter(d -> d.at() <= end).min(Comparator.comparingLong(Due::at));
    first.ifPresent(
        d -> {
          pending.remove(d);
          now = Math.max(now, d.at());
        });
    return first;
  }
}
