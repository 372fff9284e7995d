package dialtone.host.stack;

import dialtone.host.machine.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Time that passes only when a test says so; due tasks run on the caller's thread, in their order.
final class ManualClock implements Clock {
  private record Task(long at, Runnable action) {}

  private final List<Task> tasks = new ArrayList<>();
  private long now;

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(nanos());
  }

  @Override
  public synchronized Timer after(Duration delay, Runnable action) {
    Task task = new Task(now + delay.toNanos(), action);
    tasks.add(task);
    notifyAll();
    return () -> cancel(task);
  }

  private synchronized void cancel(Task task) {
    tasks.removeIf(each -> each == task);
  }

  /// Waits until somebody else has set a timer.
  synchronized void awaitTimer() throws InterruptedException {
    while (tasks.isEmpty()) {
      wait();
    }
  }

  synchronized int timers() {
    return tasks.size();
  }

  void advance(Duration step) {
    long end = nanos() + step.toNanos();
    for (Optional<Task> next = next(end); next.isPresent(); next = next(end)) {
      next.get().action().run();
    }
    synchronized (this) {
      now = end;
    }
  }

  private synchronized Optional<Task> next(long end) {
    Optional<Task> next =
        tasks.stream().min(Comparator.comparingLong(Task::at)).filter(task -> task.at() <= end);
    next.ifPresent(
        task -> {
          tasks.removeIf(each -> each == task);
          now = Math.max(now, task.at());
        });
    return next;
  }
}
