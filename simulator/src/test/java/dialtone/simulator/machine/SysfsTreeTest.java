package dialtone.simulator.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.simulator.model.LinkFormat;
import dialtone.simulator.model.ModelLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The layout as udev, ModemManager and our own discovery walk it.
final class SysfsTreeTest {
  private static final String DEVICE = "devices/pci0000:00/0000:00:14.0/usb1/1-1";

  @TempDir private Path folder;
  private Path sys = Path.of("");

  @BeforeEach
  void write() {
    sys = folder.resolve("sys");
    SysfsTree.write(sys, ModelLibrary.get("huawei-e3372s"));
  }

  private String real(String path) throws IOException {
    return sys.toRealPath().relativize(sys.resolve(path).toRealPath()).toString();
  }

  private String text(String path) throws IOException {
    return Files.readString(sys.resolve(path)).strip();
  }

  @Test
  void class_links_lead_to_the_devices_and_back_to_their_interfaces() throws IOException {
    assertEquals(DEVICE + "/1-1:1.1/ttyUSB1/tty/ttyUSB1", real("class/tty/ttyUSB1"));
    assertEquals(DEVICE + "/1-1:1.1/ttyUSB1", real("class/tty/ttyUSB1/device"));
    assertEquals(DEVICE + "/1-1:1.2", real("class/usbmisc/cdc-wdm0/device"));
    assertEquals(DEVICE + "/1-1:1.2", real("class/net/wwan0/device"));
    assertEquals("bus/usb/drivers/huawei_cdc_ncm", real("class/net/wwan0/device/driver"));
    assertEquals("class/net", real("class/net/wwan0/subsystem"));
  }

  @Test
  void attributes_say_what_the_descriptors_say() throws IOException {
    assertEquals("12d1", text("bus/usb/devices/1-1/idVendor"));
    assertEquals("1506", text("bus/usb/devices/1-1/idProduct"));
    assertEquals("ff", text("bus/usb/devices/1-1:1.1/bInterfaceClass"));
    assertEquals("12", text("bus/usb/devices/1-1:1.1/bInterfaceProtocol"));
    assertEquals("01", text("bus/usb/devices/1-1:1.1/bInterfaceNumber"));
    assertTrue(text("bus/usb/devices/1-1/uevent").contains("PRODUCT=12d1/1506/102"));
    assertTrue(text("class/tty/ttyUSB1/uevent").contains("DEVNAME=ttyUSB1"));
  }

  @Test
  void the_driver_of_qmi_has_a_flag_for_raw_ip() throws IOException {
    Path tree = folder.resolve("qmi");
    SysfsTree.write(tree, ModelLibrary.get("quectel-ec25"));
    assertEquals("N\n", Files.readString(tree.resolve("class/net/wwan0/qmi/raw_ip")));
    assertEquals("1\n", Files.readString(tree.resolve("class/net/wwan0/type")));
    SysfsTree.linkType(tree, "wwan0", LinkFormat.RAW_IP);
    assertEquals("65534\n", Files.readString(tree.resolve("class/net/wwan0/type")));
    assertTrue(
        Files.readString(tree.resolve("class/usbmisc/cdc-wdm0/device/uevent"))
            .contains("DRIVER=qmi_wwan"));
  }

  @Test
  void a_modem_that_leaves_leaves_the_bus() throws IOException {
    SysfsTree.remove(sys);
    assertFalse(Files.exists(sys.resolve("class/tty/ttyUSB1")));
    assertFalse(Files.exists(sys.resolve("bus/usb/devices/1-1")));
    assertTrue(Files.exists(sys.resolve("bus/usb/devices/usb1/uevent")));
    SysfsTree.write(sys, ModelLibrary.get("huawei-e3372s"));
    assertEquals("12d1", text("bus/usb/devices/1-1/idVendor"));
  }

  @Test
  void every_link_is_relative_and_leads_somewhere_inside() throws IOException {
    try (Stream<Path> walk = Files.walk(sys)) {
      List<Path> links = walk.filter(Files::isSymbolicLink).toList();
      assertFalse(links.isEmpty());
      for (Path link : links) {
        assertFalse(Files.readSymbolicLink(link).isAbsolute(), link::toString);
        assertTrue(link.toRealPath().startsWith(sys.toRealPath()), link::toString);
      }
    }
  }
}
