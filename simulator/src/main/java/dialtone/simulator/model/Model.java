package dialtone.simulator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A modem as data: what the kernel would see of it, and which settings its firmware has. Read from
/// a text file of ours by [ModelReader].
///
/// @param name the word that a person types
/// @param title one line that says what it is
/// @param commands the sets of commands that it knows beside the standards': `huawei`
/// @param qmi what its QMI can do beside what each can: `wda`, `pdc`, `nr5g`
/// @param device its USB device
/// @param interfaces in order of their numbers
/// @param settings what differs from [Setting#usual]
public record Model(
    String name,
    String title,
    Set<String> commands,
    Set<String> qmi,
    UsbDevice device,
    List<UsbInterface> interfaces,
    Map<String, List<String>> settings) {

  /// The device as its descriptors tell it.
  ///
  /// @param id `12d1:1506`
  /// @param release `bcdDevice`, four hex digits
  /// @param speed in Mbit/s
  public record UsbDevice(
      String id, String release, int speed, String manufacturer, String product, String serial) {
    public String vendorId() {
      return id.substring(0, 4);
    }

    public String productId() {
      return id.substring(5);
    }
  }

  /// One interface of the device, and what its driver makes of it.
  ///
  /// @param triple class, subclass and protocol: `ff/03/12`
  /// @param driver the kernel driver that binds to it, or empty
  public record UsbInterface(
      int number, String triple, Optional<String> endpoints, String driver, List<Node> nodes) {
    public String part(int index) {
      return triple.split("/", -1)[index];
    }
  }

  /// What a driver makes of an interface.
  ///
  /// @param subsystem `tty`, `usbmisc` or `net`
  /// @param name as the kernel names it: `ttyUSB0`
  public record Node(String subsystem, String name, PortRole role) {
    public boolean isPort() {
      return !subsystem.equals("net");
    }
  }

  /// The character devices, in order of interfaces.
  public List<Node> ports() {
    return nodes().filter(Node::isPort).toList();
  }

  /// The network devices.
  public List<String> networkDevices() {
    return nodes().filter(node -> !node.isPort()).map(Node::name).toList();
  }

  private Stream<Node> nodes() {
    return interfaces.stream().flatMap(each -> each.nodes().stream());
  }
}
