package dialtone.simulator.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Time that a test moves by hand.
public final class HandTimers implements Timers {
  private record Task(long dueNanos, long order, Runnable work) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::dueNanos).thenComparing(Task::order));
  private long nowNanos;
  private long order;

  @Override
  public long nanos() {
    return nowNanos;
  }

  @Override
  public void after(Duration delay, Runnable task) {
    tasks.add(new Task(nowNanos + delay.toNanos(), order++, task));
  }

  /// Lets `time` pass with everything that falls due, what it puts off included.
  public void pass(Duration time) {
    long end = nowNanos + time.toNanos();
    while (!tasks.isEmpty() && tasks.peek().dueNanos() <= end) {
      Task next = tasks.remove();
      nowNanos = next.dueNanos();
      next.work().run();
    }
    nowNanos = end;
  }
}
