package dialtone.modem.discovery;

import dialtone.host.machine.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `/sys/bus/usb/devices`, read in four batches however many devices there are: names, attributes,
/// folders, drivers (Documentation/ABI/testing/sysfs-bus-usb).
record UsbTree(
    Map<String, List<String>> interfacesOf,
    Map<String, String> attributes,
    Map<String, List<String>> folders,
    Map<String, String> links) {

  private static final String ROOT = "/sys/bus/usb/devices/";
  private static final List<String> OF_DEVICE =
      List.of("idVendor", "idProduct", "manufacturer", "product", "serial");
  private static final List<String> OF_INTERFACE =
      List.of(
          "bInterfaceNumber",
          "bInterfaceClass",
          "bInterfaceSubClass",
          "bInterfaceProtocol",
          "bNumEndpoints");

  static UsbTree read(FileTree files) {
    String root = ROOT.substring(0, ROOT.length() - 1);
    Map<String, List<String>> byDevice = new TreeMap<>();
    List<String> attributes = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    List<String> drivers = new ArrayList<>();
    for (String name : files.list(List.of(root)).getOrDefault(root, List.of())) {
      String at = ROOT + name + "/";
      int colon = name.indexOf(':');
      if (colon < 0) {
        byDevice.computeIfAbsent(name, _ -> new ArrayList<>());
        OF_DEVICE.forEach(each -> attributes.add(at + each));
      } else {
        byDevice.computeIfAbsent(name.substring(0, colon), _ -> new ArrayList<>()).add(name);
        OF_INTERFACE.forEach(each -> attributes.add(at + each));
        folders.addAll(List.of(ROOT + name, at + "tty", at + "usbmisc", at + "net"));
        drivers.add(at + "driver");
      }
    }
    return new UsbTree(
        byDevice, files.read(attributes), files.list(folders), files.resolve(drivers));
  }

  String attribute(String device, String name) {
    return attributes.getOrDefault(ROOT + device + "/" + name, "").strip();
  }

  List<UsbInterface> interfaces(String device) {
    return interfacesOf.getOrDefault(device, List.of()).stream().map(this::one).toList();
  }

  private UsbInterface one(String name) {
    return new UsbInterface(
        name,
        hex(name, "bInterfaceNumber"),
        hex(name, "bInterfaceClass"),
        hex(name, "bInterfaceSubClass"),
        hex(name, "bInterfaceProtocol"),
        hex(name, "bNumEndpoints"),
        driver(name),
        ttys(name),
        in(name, "usbmisc").stream().filter(n -> n.startsWith("cdc-wdm")).findFirst(),
        in(name, "net").stream().findFirst());
  }

  /// usb-serial puts `ttyUSB0` into the interface's own folder, cdc_acm puts `ttyACM0` into its
  /// `tty`.
  private List<String> ttys(String name) {
    List<String> found = new ArrayList<>();
    for (String entry : folders.getOrDefault(ROOT + name, List.of())) {
      if (entry.matches("tty[A-Z]+[0-9]+")) {
        found.add(entry);
      }
    }
    in(name, "tty").stream().filter(n -> !found.contains(n)).forEach(found::add);
    return List.copyOf(found);
  }

  private List<String> in(String name, String folder) {
    return folders.getOrDefault(ROOT + name + "/" + folder, List.of());
  }

  private Optional<String> driver(String name) {
    return Optional.ofNullable(links.get(ROOT + name + "/driver"))
        .map(path -> path.substring(path.lastIndexOf('/') + 1));
  }

  private int hex(String name, String attribute) {
    String text = attribute(name, attribute);
    return text.matches("[0-9a-fA-F]{1,4}") ? Integer.parseInt(text, 16) : 0;
  }
}
