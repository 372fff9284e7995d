package dialtone.simulator;

import dialtone.host.machine.Clock;
import dialtone.simulator.model.Timers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// The one virtual thread that everything of a simulated modem runs on, with a queue before it.
final class Owner implements Timers, AutoCloseable {
  private final Clock clock;
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("modem").factory());

  Owner(Clock clock) {
    this.clock = clock;
  }

  /// Runs `task` after what is queued already. After [#close] it is dropped.
  void run(Runnable task) {
    try {
      queue.execute(task);
    } catch (RejectedExecutionException closed) {
      // Bytes and timers that are still on their way when a simulation ends have nobody to go to.
    }
  }

  @Override
  public long nanos() {
    return clock.nanos();
  }

  @Override
  public void after(Duration delay, Runnable task) {
    if (delay.isZero()) {
      run(task);
    } else {
      clock.after(delay, () -> run(task));
    }
  }

  /// Lets what is queued come to its end.
  @Override
  public void close() {
    queue.close();
  }
}
