package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.port.Ports;
import dialtone.host.wvdial.Dialer;
import dialtone.protocol.failure.Failure;
import java.util.List;

/// The lines of a machine, by the names of its devices.
record PortLines(Machine machine, Clock clock, DialLog log) implements Lines {
  private static final String DEV = "/dev/";

  @Override
  public Opening open(Dialer.Line settings) {
    Opening opening = open(settings.modem());
    if (opening instanceof Opening.Opened(SerialLine line)) {
      if (!hasSerialSettings(settings.modem())) {
        log.serialPort("Cannot get information for serial port.");
      }
      line.speed(settings.baud());
      // The opening itself makes the modem listen (wvmodem.cc).
      line.write("\r\r\r\r\r");
    }
    return opening;
  }

  /// At the speed that is set.
  Opening open(String device) {
    String name = device.startsWith(DEV) ? device.substring(DEV.length()) : device;
    return switch (machine.ports().open(List.of(name)).getFirst()) {
      case Ports.Opening.Opened(var port) -> new Opening.Opened(new PortLine(port, clock));
      case Ports.Opening.NotOpened(var _, var failure) -> new Opening.NotOpened(words(failure));
    };
  }

  /// strerror(3) of what the original meets, and what we know better.
  private static String words(Failure failure) {
    return switch (failure) {
      case Failure.Gone _ -> "No such file or directory";
      case Failure.Busy(var _, String holder) -> "Device or resource busy: " + holder;
      case Failure.Denied(var _, String need) -> "Permission denied: it needs " + need;
      case Failure.BadInput(var _, String why) -> "No such file or directory: " + why;
      default -> failure.toString();
    };
  }

  /// Whether the driver behind `device` keeps settings of a serial port (TIOCGSERIAL); a pty does
  /// not.
  boolean hasSerialSettings(String device) {
    String path = device.startsWith("/") ? device : DEV + device;
    String target = machine.files().resolve(List.of(path)).getOrDefault(path, path);
    return !target.startsWith("/dev/pts/");
  }
}
