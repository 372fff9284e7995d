package dialtone.host.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UeventsTest {

  /// As `udevadm monitor --kernel --property` prints them for a tty of the option driver.
  @Test
  void a_message_of_the_kernel_is_taken_apart() {
    byte[] message =
        ("add@/devices/pci0000:00/usb1/1-1/1-1:1.0/ttyUSB0/tty/ttyUSB0\0ACTION=add\0"
             + "DEVPATH=/devices/pci0000:00/usb1/1-1/1-1:1.0/ttyUSB0/tty/ttyUSB0\0SUBSYSTEM=tty\0"
             + "MAJOR=188\0MINOR=0\0DEVNAME=ttyUSB0\0SEQNUM=3021\0")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(
        Map.of(
            "ACTION", "add",
            "DEVPATH", "/devices/pci0000:00/usb1/1-1/1-1:1.0/ttyUSB0/tty/ttyUSB0",
            "SUBSYSTEM", "tty",
            "MAJOR", "188",
            "MINOR", "0",
            "DEVNAME", "ttyUSB0",
            "SEQNUM", "3021"),
        Uevents.parse(message, message.length));
  }

  @Test
  void a_message_of_udev_has_no_lines_before_its_own_header_ends() {
    assertEquals(Map.of(), Uevents.parse(new byte[] {'l', 'i', 'b', 'u', 'd', 'e', 'v', 0}, 8));
  }
}
