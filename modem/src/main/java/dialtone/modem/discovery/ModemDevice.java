package dialtone.modem.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One modem that is plugged into a machine, before any of its ports was asked anything.
///
/// @param id the name that stays over re-plugging into the same socket: `usb-1-1`, or
///     `serial-ttyS0`
/// @param path the USB path `1-1`, or the port of a serial modem
/// @param usb `12d1:1506`; empty for a serial modem
/// @param strings iManufacturer, iProduct and iSerialNumber, as far as the device has them
/// @param candidates the ports that may speak AT, best promise first
public record ModemDevice(
    String id,
    String path,
    String usb,
    Strings strings,
    List<UsbInterface> interfaces,
    List<Candidate> candidates,
    DataFamily family) {

  /// The texts of the device descriptor (USB 2.0 §9.6.1). Empty when the device has none.
  public record Strings(String manufacturer, String product, String serial) {
    static final Strings NONE = new Strings("", "", "");
  }

  /// The interface that carries packets; absent for a modem that dials over a serial port.
  public Optional<UsbInterface> dataInterface() {
    return interfaces.stream()
        .filter(i -> i.driver().flatMap(DataFamily::ofDriver).filter(family::equals).isPresent())
        .filter(i -> i.net().isPresent())
        .findFirst();
  }

  /// The network device that its packets take: `wwan0`.
  public Optional<String> netDevice() {
    return dataInterface().flatMap(UsbInterface::net);
  }

  /// The port that QMI is spoken on: the management channel of the driver that carries it.
  public Optional<String> qmiPort() {
    return interfaces.stream()
        .filter(each -> each.boundTo(DataFamily.QMI.driver()))
        .flatMap(each -> each.cdcWdm().stream())
        .findFirst();
  }

  /// The family of the first way that its packets can take here, else of the best that is hindered.
  public DataFamily data() {
    return ways().stream()
        .filter(way -> way.hindrance().isEmpty())
        .map(DataWay::family)
        .findFirst()
        .orElse(family);
  }

  /// In plain words what keeps its packets from the best way; empty when nothing does.
  public Optional<String> remark() {
    List<DataWay> ways = ways();
    List<String> hindrances =
        ways.stream()
            .takeWhile(way -> way.hindrance().isPresent())
            .flatMap(way -> way.hindrance().stream())
            .toList();
    if (hindrances.isEmpty()) {
      return Optional.empty();
    }
    String why = String.join("; ", hindrances);
    return Optional.of(
        hindrances.size() < ways.size()
            ? "Its data goes by " + data().word() + ", because " + why + "."
            : "There is no way for its data here: " + why + ".");
  }

  /// The same modem, asked on these ports only.
  public ModemDevice asking(List<Candidate> ports) {
    return new ModemDevice(id, path, usb, strings, interfaces, ports, family);
  }

  /// The ways that its packets could take, best first, and what stands in the way of each here.
  public List<DataWay> ways() {
    return DataWay.of(this);
  }

  /// Which model this is, in which layout and bound to which drivers: what was learned of one such
  /// modem holds for the next.
  public String layout() {
    List<String> parts = new ArrayList<>();
    parts.add(usb.isEmpty() ? id : usb);
    interfaces.forEach(each -> parts.add(each.triple() + "=" + each.driver().orElse("")));
    return String.join(" ", parts);
  }

  /// The USB vendor id, `12d1`; empty for a serial modem.
  public String usbVendor() {
    return usb.isEmpty() ? "" : usb.substring(0, 4);
  }

  /// The candidates' names in the order in which they promise to answer.
  public List<String> ports() {
    return candidates.stream().map(Candidate::port).toList();
  }

  /// Everything a person may call this modem by, except its place in the list and its IMEI.
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(id, path));
    if (!usb.isEmpty()) {
      names.add(usb);
    }
    for (UsbInterface each : interfaces) {
      names.addAll(each.ttys());
      each.cdcWdm().ifPresent(names::add);
      each.net().ifPresent(names::add);
    }
    if (!strings.serial().isEmpty()) {
      names.add(strings.serial());
    }
    return names;
  }
}
