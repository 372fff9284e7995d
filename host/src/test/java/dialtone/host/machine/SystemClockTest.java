package dialtone.host.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SystemClockTest {

  @Test
  void tasks_run_on_virtual_threads_in_the_order_of_their_delays() throws InterruptedException {
    Clock clock = new SystemClock();
    BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    clock.after(Duration.ofHours(1), () -> ran.add("closed")).close();
    clock.after(Duration.ofMillis(60), () -> ran.add("late"));
    clock.after(
        Duration.ZERO, () -> ran.add(Thread.currentThread().isVirtual() ? "virtual" : "platform"));
    assertEquals("virtual", ran.poll(10, TimeUnit.SECONDS));
    assertEquals("late", ran.poll(10, TimeUnit.SECONDS));
    assertTrue(ran.isEmpty());
  }
}
