package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Hotplug.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderHotplugTest {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  @TempDir Path root;

  /// Waits until all of these were told; others, told twice perhaps, may come between.
  private void await(Event... expected) throws InterruptedException {
    Set<Event> missing = new HashSet<>(List.of(expected));
    while (!missing.isEmpty()) {
      Event event = events.poll(20, TimeUnit.SECONDS);
      assertEquals(false, event == null, "never told: " + missing);
      missing.remove(event);
    }
  }

  @Test
  void a_port_that_comes_and_goes_is_told_by_its_class_and_place() throws Exception {
    Path dev = Files.createDirectories(root.toRealPath().resolve("dev"));
    Path device =
        Files.createDirectories(
            root.toRealPath().resolve("sys/devices/usb1/1-1/ttyUSB0/tty/ttyUSB0"));
    Path classes = Files.createDirectories(root.toRealPath().resolve("sys/class/tty"));
    try (Hotplug.Watching watch = new FolderHotplug(root.toRealPath()).watch(events::add)) {
      assertEquals(0, events.size(), watch.toString());
      Files.createSymbolicLink(
          classes.resolve("ttyUSB0"), Path.of("../../devices/usb1/1-1/ttyUSB0/tty/ttyUSB0"));
      await(new Event("add", "tty", "/devices/usb1/1-1/ttyUSB0/tty/ttyUSB0"));
      Files.createFile(dev.resolve("cdc-wdm0"));
      await(new Event("add", "usbmisc", "/class/usbmisc/cdc-wdm0"));
      Files.delete(classes.resolve("ttyUSB0"));
      Files.delete(dev.resolve("cdc-wdm0"));
      await(
          new Event("remove", "tty", "/class/tty/ttyUSB0"),
          new Event("remove", "usbmisc", "/class/usbmisc/cdc-wdm0"));
      assertEquals(true, Files.exists(device));
    }
  }

  @Test
  void a_machine_that_is_laid_out_later_is_noticed() throws Exception {
    try (Hotplug.Watching watch = new FolderHotplug(root.toRealPath()).watch(events::add)) {
      assertEquals(0, events.size(), watch.toString());
      Files.createDirectories(root.resolve("sys/bus/usb/devices/1-1"));
      Files.createDirectories(root.resolve("sys/class/net/wwan0"));
      await(
          new Event("add", "usb", "/bus/usb/devices/1-1"),
          new Event("add", "net", "/class/net/wwan0"));
    }
  }
}
