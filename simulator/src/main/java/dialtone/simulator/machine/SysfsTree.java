package dialtone.simulator.machine;

import dialtone.simulator.model.LinkFormat;
import dialtone.simulator.model.Model;
import java.nio.file.Path;
import java.util.List;

/// The part of /sys that shows one USB modem, laid out as the kernel does it, with relative links,
/// so that the folder may stand anywhere or be mounted over /sys.
final class SysfsTree {
  // linux/if_arp.h
  private static final String ARPHRD_ETHER = "1";
  private static final String ARPHRD_NONE = "65534";

  /// Hardware address as in the kernel log of an E3372h in stick mode.
  static final String HARDWARE_ADDRESS = "00:1e:10:1f:00:00";

  private static final String PORT = "1-1";
  private static final String CONTROLLER = "devices/pci0000:00/0000:00:14.0";
  private static final int FIRST_NET_INDEX = 2;

  private final Path sys;
  private final Model model;
  private final Path device;

  private SysfsTree(Path sys, Model model) {
    this.sys = sys;
    this.model = model;
    this.device = sys.resolve(CONTROLLER).resolve("usb1").resolve(PORT);
  }

  static void write(Path sys, Model model) {
    SysfsTree tree = new SysfsTree(sys, model);
    for (String subsystem : List.of("tty", "usbmisc", "net", "wwan")) {
      Entries.folder(sys.resolve("class").resolve(subsystem));
    }
    tree.bus();
    tree.usbDevice();
    model.interfaces().forEach(tree::usbInterface);
  }

  /// Takes the modem out again; what stands for the bus stays.
  static void remove(Path sys) {
    for (String subsystem : List.of("class/tty", "class/usbmisc", "class/net", "bus/usb/devices")) {
      Entries.clear(sys.resolve(subsystem));
    }
    Path hub = sys.resolve(CONTROLLER).resolve("usb1");
    Entries.remove(hub.resolve(PORT));
    link(sys.resolve("bus/usb/devices/usb1"), hub);
  }

  private void bus() {
    Path controller = sys.resolve(CONTROLLER);
    Entries.folder(sys.resolve("bus/pci/devices"));
    link(controller.resolve("subsystem"), sys.resolve("bus/pci"));
    Path hub = controller.resolve("usb1");
    attribute(hub, "idVendor", "1d6b");
    attribute(hub, "idProduct", "0002");
    attribute(hub, "busnum", "1");
    attribute(hub, "devnum", "1");
    attribute(hub, "bDeviceClass", "09");
    attribute(hub, "uevent", "DEVTYPE=usb_device\nDRIVER=usb\nPRODUCT=1d6b/2/606\nTYPE=9/0/1");
    bind(hub, "usb");
    link(sys.resolve("bus/usb/devices/usb1"), hub);
  }

  private void usbDevice() {
    Model.UsbDevice usb = model.device();
    attribute(device, "idVendor", usb.vendorId());
    attribute(device, "idProduct", usb.productId());
    attribute(device, "bcdDevice", usb.release());
    attribute(device, "manufacturer", usb.manufacturer());
    attribute(device, "product", usb.product());
    attribute(device, "serial", usb.serial());
    attribute(device, "speed", String.valueOf(usb.speed()));
    attribute(device, "busnum", "1");
    attribute(device, "devnum", "2");
    attribute(device, "devpath", "1");
    attribute(device, "bDeviceClass", "00");
    attribute(device, "bConfigurationValue", "1");
    attribute(device, "bNumConfigurations", "1");
    attribute(device, "bNumInterfaces", "%2d".formatted(model.interfaces().size()));
    attribute(device, "authorized", "1");
    attribute(
        device,
        "uevent",
        "MAJOR=189\nMINOR=1\nDEVNAME=bus/usb/001/002\nDEVTYPE=usb_device\nDRIVER=usb\nPRODUCT="
            + product()
            + "\nTYPE=0/0/0\nBUSNUM=001\nDEVNUM=002");
    bind(device, "usb");
    link(sys.resolve("bus/usb/devices").resolve(PORT), device);
  }

  /// `PRODUCT` of uevents has no leading zeros (drivers/usb/core/driver.c).
  private String product() {
    Model.UsbDevice usb = model.device();
    return "%x/%x/%x"
        .formatted(
            Integer.parseInt(usb.vendorId(), 16),
            Integer.parseInt(usb.productId(), 16),
            Integer.parseInt(usb.release(), 16));
  }

  private void usbInterface(Model.UsbInterface each) {
    String name = PORT + ":1." + each.number();
    Path folder = device.resolve(name);
    attribute(folder, "bInterfaceNumber", "%02x".formatted(each.number()));
    attribute(folder, "bAlternateSetting", " 0");
    attribute(folder, "bInterfaceClass", each.part(0));
    attribute(folder, "bInterfaceSubClass", each.part(1));
    attribute(folder, "bInterfaceProtocol", each.part(2));
    each.endpoints().ifPresent(count -> attribute(folder, "bNumEndpoints", "0" + count));
    String driver = each.driver().isEmpty() ? "" : "DRIVER=" + each.driver() + "\n";
    attribute(
        folder,
        "uevent",
        "DEVTYPE=usb_interface\n"
            + driver
            + "PRODUCT="
            + product()
            + "\nTYPE=0/0/0\nINTERFACE="
            + decimal(each, 0)
            + "/"
            + decimal(each, 1)
            + "/"
            + decimal(each, 2));
    link(folder.resolve("subsystem"), sys.resolve("bus/usb"));
    if (!each.driver().isEmpty()) {
      bind(folder, each.driver());
    }
    link(sys.resolve("bus/usb/devices").resolve(name), folder);
    each.nodes().forEach(node -> node(folder, node, each.driver()));
  }

  private static int decimal(Model.UsbInterface each, int index) {
    return Integer.parseInt(each.part(index), 16);
  }

  private void node(Path folder, Model.Node node, String driver) {
    switch (node.subsystem()) {
      case "tty" -> tty(folder, node.name());
      case "usbmisc" -> {
        Path path = folder.resolve("usbmisc").resolve(node.name());
        classDevice(path, "usbmisc", folder);
        attribute(path, "dev", "180:" + number(node.name()));
        attribute(
            path, "uevent", "MAJOR=180\nMINOR=" + number(node.name()) + "\nDEVNAME=" + node.name());
      }
      default -> net(folder, node.name(), driver);
    }
  }

  /// A USB serial port stands between its interface and its tty (drivers/usb/serial/bus.c).
  private void tty(Path folder, String name) {
    Path serial = folder.resolve(name);
    attribute(serial, "port_number", "0");
    attribute(serial, "uevent", "DRIVER=option1");
    Path driver = sys.resolve("bus/usb-serial/drivers/option1");
    Entries.folder(driver);
    link(serial.resolve("driver"), driver);
    link(serial.resolve("subsystem"), sys.resolve("bus/usb-serial"));
    Path path = serial.resolve("tty").resolve(name);
    classDevice(path, "tty", serial);
    attribute(path, "dev", "188:" + number(name));
    attribute(path, "uevent", "MAJOR=188\nMINOR=" + number(name) + "\nDEVNAME=" + name);
  }

  private void net(Path folder, String name, String driver) {
    Path path = folder.resolve("net").resolve(name);
    classDevice(path, "net", folder);
    attribute(path, "type", ARPHRD_ETHER);
    attribute(path, "mtu", "1500");
    attribute(path, "address", HARDWARE_ADDRESS);
    attribute(path, "carrier", "1");
    attribute(path, "operstate", "unknown");
    attribute(path, "ifindex", String.valueOf(FIRST_NET_INDEX));
    if (driver.equals("qmi_wwan")) {
      // Documentation/ABI/testing/sysfs-class-net-qmi
      attribute(path.resolve("qmi"), "raw_ip", "N");
      attribute(path.resolve("qmi"), "pass_through", "N");
    }
    attribute(path, "uevent", "DEVTYPE=wwan\nINTERFACE=" + name + "\nIFINDEX=" + FIRST_NET_INDEX);
  }

  private void classDevice(Path path, String subsystem, Path parent) {
    Path type = sys.resolve("class").resolve(subsystem);
    Entries.folder(type);
    link(path.resolve("device"), parent);
    link(path.resolve("subsystem"), type);
    link(type.resolve(path.getFileName()), path);
  }

  private void bind(Path folder, String driver) {
    Path path = sys.resolve("bus/usb/drivers").resolve(driver);
    Entries.folder(path);
    link(folder.resolve("driver"), path);
    link(folder.resolve("subsystem"), sys.resolve("bus/usb"));
  }

  /// The device is of another kind from now on.
  static void linkType(Path sys, String name, LinkFormat format) {
    String type =
        switch (format) {
          case ETHERNET -> ARPHRD_ETHER;
          case RAW_IP -> ARPHRD_NONE;
        };
    attribute(sys.resolve("class/net").resolve(name), "type", type);
  }

  private static void attribute(Path folder, String name, String text) {
    Entries.file(folder.resolve(name), text + "\n");
  }

  private static void link(Path path, Path target) {
    Entries.link(path, path.resolveSibling("").relativize(target));
  }

  private static String number(String name) {
    return name.replaceAll("\\D", "");
  }
}
