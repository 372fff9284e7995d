package dialtone.modem.discovery;

import java.util.List;
import java.util.Optional;

/// One interface of a USB device as the kernel shows it in `/sys/bus/usb/devices/1-1:1.0`.
///
/// @param name the kernel's name: `1-1:1.0`
/// @param number bInterfaceNumber
/// @param usbClass bInterfaceClass, USB 2.0 §9.6.5
/// @param endpoints bNumEndpoints, without the control endpoint; 0 where it is not known
/// @param driver the kernel driver that took it, absent when none did
/// @param ttys serial ports that belong to it: `ttyUSB0`, `ttyACM0`
/// @param cdcWdm its management channel: `cdc-wdm0`
/// @param net its network device: `wwan0`
public record UsbInterface(
    String name,
    int number,
    int usbClass,
    int subclass,
    int protocol,
    int endpoints,
    Optional<String> driver,
    List<String> ttys,
    Optional<String> cdcWdm,
    Optional<String> net) {

  /// Class, subclass and protocol in hexadecimal, as forum posts and facts name an interface:
  /// `ff/03/12`.
  public String triple() {
    return "%02x/%02x/%02x".formatted(usbClass, subclass, protocol);
  }

  boolean boundTo(String name) {
    return driver.filter(name::equals).isPresent();
  }
}
