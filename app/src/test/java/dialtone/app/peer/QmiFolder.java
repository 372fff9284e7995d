package dialtone.app.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A machine in a folder with one modem that speaks QMI, for `--host dir:`: what sysfs shows of the
/// management interface of a 2c7c:0125. Who answers at its port is up to the test.
final class QmiFolder {
  private QmiFolder() {}

  /// Lays it out in `folder`; its `cdc-wdm0` is a link to `port`.
  static void layOut(Path folder, Path port) throws IOException {
    Path sys = folder.resolve("sys");
    Path device = sys.resolve("bus/usb/devices/1-1");
    attribute(device, "idVendor", "2c7c");
    attribute(device, "idProduct", "0125");
    attribute(device, "manufacturer", "Quectel");
    Path management = sys.resolve("bus/usb/devices/1-1:1.4");
    attribute(management, "bInterfaceNumber", "04");
    attribute(management, "bInterfaceClass", "ff");
    attribute(management, "bInterfaceSubClass", "ff");
    attribute(management, "bInterfaceProtocol", "ff");
    Files.createDirectories(sys.resolve("bus/usb/drivers/qmi_wwan"));
    Files.createSymbolicLink(management.resolve("driver"), Path.of("../../drivers/qmi_wwan"));
    Files.createDirectories(management.resolve("usbmisc/cdc-wdm0"));
    Path net = management.resolve("net/wwan0");
    attribute(net, "mtu", "1500");
    attribute(net, "type", "1");
    attribute(net.resolve("qmi"), "raw_ip", "N");
    Files.createDirectories(sys.resolve("class/net"));
    Files.createSymbolicLink(sys.resolve("class/net/wwan0"), net);
    Files.createDirectories(folder.resolve("etc"));
    Files.createDirectories(folder.resolve("dev"));
    Files.createSymbolicLink(folder.resolve("dev/cdc-wdm0"), port);
  }

  private static void attribute(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text + "\n");
  }
}
