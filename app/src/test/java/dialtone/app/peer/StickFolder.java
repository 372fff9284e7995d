package dialtone.app.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A machine in a folder with one USB stick, for `--host dir:`: what sysfs shows of a 12d1:1506 in
/// the driver rig. Its ports come from whoever plays the modem.
final class StickFolder {
  private StickFolder() {}

  /// Lays it out in `folder`, with an empty `dev`.
  static void layOut(Path folder) throws IOException {
    Path sys = folder.resolve("sys");
    Path device = sys.resolve("bus/usb/devices/1-1");
    Files.createDirectories(folder.resolve("dev"));
    Files.createDirectories(folder.resolve("etc"));
    attribute(device, "idVendor", "12d1");
    attribute(device, "idProduct", "1506");
    attribute(device, "manufacturer", "HUAWEI_MOBILE");
    attribute(sys.resolve("class/net/wwan0"), "mtu", "1500");
    usbInterface(sys, 0, "10", "option", "ttyUSB0");
    usbInterface(sys, 1, "12", "option", "ttyUSB1");
    usbInterface(sys, 2, "16", "huawei_cdc_ncm", "net/wwan0");
  }

  private static void usbInterface(
      Path sys, int number, String protocol, String driver, String node) throws IOException {
    Path folder = sys.resolve("bus/usb/devices/1-1:1." + number);
    attribute(folder, "bInterfaceNumber", "0" + number);
    attribute(folder, "bInterfaceClass", "ff");
    attribute(folder, "bInterfaceSubClass", "03");
    attribute(folder, "bInterfaceProtocol", protocol);
    Files.createDirectories(folder.resolve(node));
    Files.createSymbolicLink(folder.resolve("driver"), Path.of("../../drivers", driver));
    Files.createDirectories(sys.resolve("bus/usb/drivers").resolve(driver));
  }

  private static void attribute(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text + "\n");
  }
}
