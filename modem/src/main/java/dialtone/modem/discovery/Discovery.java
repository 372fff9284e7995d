package dialtone.modem.discovery;

import dialtone.host.machine.FileTree;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.Candidate.Promise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the modems of a machine by what the kernel says about them; no port is opened.
public final class Discovery {

  /// Drivers that bind to modems only.
  private static final Set<String> MODEM_DRIVERS =
      Set.of(
          "option",
          "qcserial",
          "sierra",
          "sierra_net",
          "hso",
          "qmi_wwan",
          "cdc_mbim",
          "huawei_cdc_ncm",
          "ipw",
          "kalmia");

  /// Makers of modems whose sticks may show nothing but an Ethernet interface (usb.ids).
  private static final Set<String> MODEM_MAKERS =
      Set.of(
          "12d1", "19d2", "2c7c", "1199", "1bc7", "1e0e", "2cb7", "1c9e", "05c6", "1410", "0af0",
          "1e2d", "1546", "2dee", "1bbb", "2001", "0f3d");

  private Discovery() {}

  /// All modems on `machine`, in the order of their USB paths. Four batches of file reads.
  public static List<ModemDevice> devices(Machine machine) {
    return devices(machine.files());
  }

  static List<ModemDevice> devices(FileTree files) {
    UsbTree tree = UsbTree.read(files);
    List<ModemDevice> found = new ArrayList<>();
    for (String path : tree.interfacesOf().keySet()) {
      String vendor = tree.attribute(path, "idVendor");
      List<UsbInterface> interfaces =
          tree.interfaces(path).stream()
              .sorted(Comparator.comparingInt(UsbInterface::number))
              .toList();
      if (looksLikeModem(vendor, interfaces)) {
        found.add(device(tree, path, vendor, interfaces));
      }
    }
    return List.copyOf(found);
  }

  /// A modem on the serial port that a person named: `/dev/ttyS0`, `ttyUSB1`, or the path of a pty.
  public static ModemDevice serial(String name) {
    String port = name.startsWith("/dev/") ? name.substring("/dev/".length()) : name;
    String id = "serial-" + port.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "");
    return new ModemDevice(
        id,
        port,
        "",
        ModemDevice.Strings.NONE,
        List.of(),
        List.of(new Candidate(port, Promise.UNKNOWN)),
        DataFamily.PPP);
  }

  /// The same modem, asked only on `port`: what `--port` forces.
  public static ModemDevice onlyPort(ModemDevice device, String port) {
    String name = port.startsWith("/dev/") ? port.substring("/dev/".length()) : port;
    List<Candidate> chosen =
        device.candidates().stream().filter(c -> c.port().equals(name)).toList();
    return new ModemDevice(
        device.id(),
        device.path(),
        device.usb(),
        device.strings(),
        device.interfaces(),
        chosen.isEmpty() ? List.of(new Candidate(name, Promise.UNKNOWN)) : chosen,
        device.family());
  }

  private static ModemDevice device(
      UsbTree tree, String path, String vendor, List<UsbInterface> interfaces) {
    return new ModemDevice(
        "usb-" + path,
        path,
        vendor + ":" + tree.attribute(path, "idProduct"),
        new ModemDevice.Strings(
            tree.attribute(path, "manufacturer"),
            tree.attribute(path, "product"),
            tree.attribute(path, "serial")),
        interfaces,
        candidates(vendor, interfaces),
        family(interfaces));
  }

  private static List<Candidate> candidates(String vendor, List<UsbInterface> interfaces) {
    List<Candidate> found = new ArrayList<>();
    for (UsbInterface each : interfaces) {
      for (String tty : each.ttys()) {
        found.add(new Candidate(tty, Candidate.ofTty(vendor, each)));
      }
      // The wdm channel of qmi_wwan and cdc_mbim speaks binary protocols: it is never sent AT.
      if (each.boundTo("huawei_cdc_ncm")) {
        each.cdcWdm().ifPresent(node -> found.add(new Candidate(node, Promise.MANAGEMENT)));
      }
    }
    found.sort(Candidate.BY_PROMISE);
    return List.copyOf(found);
  }

  private static DataFamily family(List<UsbInterface> interfaces) {
    return interfaces.stream()
        .flatMap(each -> each.driver().stream())
        .map(DataFamily::ofDriver)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(DataFamily.PPP);
  }

  /// A modem has a driver that only modems have, or comes from a maker of modems and shows a port
  /// or a network device. USB Ethernet adapters and USB serial cables (`cdc_ether`, `ftdi_sio`) are
  /// no modems by themselves, but a device with both `ttyACM` and `cdc_ether` is one (seen: ZTE
  /// MF286R).
  private static boolean looksLikeModem(String vendor, List<UsbInterface> interfaces) {
    boolean driver =
        interfaces.stream().anyMatch(i -> i.driver().filter(MODEM_DRIVERS::contains).isPresent());
    boolean tty = interfaces.stream().anyMatch(i -> !i.ttys().isEmpty());
    boolean net = interfaces.stream().anyMatch(i -> i.net().isPresent());
    return driver || (tty && net) || (MODEM_MAKERS.contains(vendor) && (tty || net));
  }
}
