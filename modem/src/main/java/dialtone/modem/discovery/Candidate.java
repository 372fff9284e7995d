package dialtone.modem.discovery;

import java.util.Comparator;

/// A port that may speak AT.
///
/// @param port the kernel's name: `ttyUSB1`, `cdc-wdm0`
/// @param promise what the interface descriptor says about the port
public record Candidate(String port, Promise promise) {

  /// How much the interface descriptor promises, best first.
  public enum Promise {
    /// The maker marks it as the port for commands.
    COMMANDS,
    /// The descriptor says nothing about its use.
    UNKNOWN,
    /// It is the port for data calls, by the maker's mark or by its third endpoint; it takes commands
    /// too, but had better be kept free for a call.
    DIAL,
    /// The management channel of the network interface: it takes AT, but not on all firmwares.
    MANAGEMENT,
    /// Diagnostics or positions. Asked too, because `^SETPORT` and odd firmwares move functions
    /// around.
    OTHER
  }

  /// Bulk in, bulk out and interrupt.
  private static final int WITH_INTERRUPT = 3;

  static final Comparator<Candidate> BY_PROMISE =
      Comparator.comparing(Candidate::promise)
          .thenComparing(c -> c.port().length())
          .thenComparing(Candidate::port);

  /// What `port`, a tty of interface `at` on a device of `maker` (idVendor), promises.
  static Promise ofTty(String maker, UsbInterface at) {
    // CDC 1.2 PSTN §3.4: Abstract Control Model with protocol 1 declares V.250 commands.
    if (at.usbClass() == 0x02 && at.subclass() == 0x02) {
      return at.protocol() == 0x01 ? Promise.COMMANDS : Promise.UNKNOWN;
    }
    if (!maker.equals("12d1") || at.usbClass() != 0xff || at.subclass() == 0xff) {
      // Only a port for calls needs an interrupt endpoint: it tells carrier and ring
      // (drivers/usb/serial/option.c, option_instat_callback).
      return at.endpoints() == WITH_INTERRUPT ? Promise.DIAL : Promise.UNKNOWN;
    }
    // Huawei numbers functions in bInterfaceProtocol: 3G in 0x01–0x0f, 4G in 0x10–0x1f
    // (drivers/usb/serial/option.c).
    return switch (at.protocol()) {
      case 0x02, 0x12 -> Promise.COMMANDS;
      case 0x01, 0x10 -> Promise.DIAL;
      case 0x03, 0x13, 0x14 -> Promise.OTHER;
      default -> Promise.UNKNOWN;
    };
  }
}
