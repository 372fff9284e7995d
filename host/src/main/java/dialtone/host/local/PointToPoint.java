package dialtone.host.local;

import dialtone.host.link.TunPath;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FrameChannel;
import dialtone.host.stack.Framing;
import dialtone.host.stack.InProcess;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.MacAddress;
import java.security.SecureRandom;
import java.util.Optional;

/// The ways of IP packets over a channel: a TUN device where there is one to be had, else the stack
/// inside this process.
final class PointToPoint {
  /// Never seen on such a link, which has no DHCP.
  private static final MacAddress UNNAMED = MacAddress.of("02:00:00:00:00:02");

  private PointToPoint() {}

  /// @param place where a device may be made, absent where this user may not
  static DataPath open(
      String pattern,
      FrameChannel packets,
      int mtu,
      Optional<TunPath.Place> place,
      Lazily<Reactor> reactor,
      Clock clock) {
    return place
        .flatMap(where -> device(pattern, packets, mtu, where, reactor.get()))
        .orElseGet(() -> inProcess(pattern, packets, clock));
  }

  /// Absent without CAP_NET_ADMIN and on a kernel without TUN: then the packets need no device.
  private static Optional<DataPath> device(
      String pattern, FrameChannel packets, int mtu, TunPath.Place place, Reactor reactor) {
    try {
      return Optional.of(TunPath.open(pattern, packets, mtu, place, reactor));
    } catch (ModemFailure noDevice) {
      return Optional.empty();
    }
  }

  private static DataPath inProcess(String pattern, FrameChannel packets, Clock clock) {
    return new InProcess(
        pattern.replace("%d", "0"), packets, Framing.RAW_IP, UNNAMED, clock, new SecureRandom());
  }
}
