package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.host.linux.Reactor;
import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Hotplug.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Uevents of the real kernel, which repeats one when it is asked to (Documentation/ABI/testing/sysfs-uevent).
@Timeout(60)
class KernelHotplugIT {
  private static final Path DEVICE = Path.of("/sys/devices/virtual/mem/null/uevent");

  @Test
  void an_event_of_the_kernel_reaches_the_listener() throws Exception {
    assumeTrue(Files.isWritable(DEVICE), "repeating a uevent needs root and a writable /sys");
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    try (Reactor reactor = new Reactor();
        Hotplug.Watching watch = new KernelHotplug(reactor).watch(events::add)) {
      assertEquals(0, events.size(), watch.toString());
      Files.writeString(DEVICE, "change");
      Event expected = new Event("change", "mem", "/devices/virtual/mem/null");
      Event event = events.poll(20, TimeUnit.SECONDS);
      while (!expected.equals(event) && event != null) {
        event = events.poll(20, TimeUnit.SECONDS);
      }
      assertEquals(expected, event);
    }
  }
}
