package dialtone.host.link;

import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Links;
import dialtone.host.stack.Framing;
import dialtone.host.stack.InProcess;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.MacAddress;
import java.security.SecureRandom;
import java.time.Duration;

/// Asks for an address by DHCP where no DHCP client is installed: with the in-process stack, on the
/// device's frames.
final class OwnLease {
  /// Locally administered (IEEE 802 §8.4), to name this host on a device without hardware address.
  private static final MacAddress UNNAMED = MacAddress.of("02:00:00:00:00:02");

  private final Namespace namespace;
  private final Clock clock;

  OwnLease(Namespace namespace, Clock clock) {
    this.namespace = namespace;
    this.clock = clock;
  }

  /// What the network gave.
  ///
  /// @throws ModemFailure `Timeout`, or `Unsupported` for a user who may not send such frames
  Addressing lease(Links.Link link, Duration deadline) {
    boolean ethernet = !link.mac().isEmpty();
    try (Reactor reactor = new Reactor();
        InProcess stack =
            new InProcess(
                link.name(),
                namespace.call(() -> new DeviceFrames(link.name(), link.index(), reactor)),
                ethernet ? Framing.ETHERNET : Framing.RAW_IP,
                ethernet ? MacAddress.of(link.mac()) : UNNAMED,
                clock,
                new SecureRandom())) {
      return stack.lease(deadline);
    } catch (ModemFailure failed) {
      if (failed.failure() instanceof Failure.Denied) {
        throw new ModemFailure(
            new Failure.Unsupported(
                "an address by DHCP",
                "no DHCP client is installed: install udhcpc, dhcpcd or dhclient"));
      }
      throw failed;
    }
  }
}
