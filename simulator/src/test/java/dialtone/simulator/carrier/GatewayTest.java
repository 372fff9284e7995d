package dialtone.simulator.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.NeighborOption;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The router as a PPP link shows it: packets without frames.
final class GatewayTest {
  private static final Inet6Address HOST = (Inet6Address) InetAddress.ofLiteral("fe80::2");
  private static final Inet6Address ROUTERS = (Inet6Address) InetAddress.ofLiteral("ff02::2");
  private static final DataSession DUAL =
      new DataSession(
          1,
          DataSession.Way.CALL,
          "internet",
          Optional.of(Prefix.of("10.64.0.2/30")),
          Optional.empty(),
          Optional.of(Prefix.of("2001:db8:1::2/64")),
          List.of());

  private final HandTimers timers = new HandTimers();
  private final VirtualModem modem = new VirtualModem(Settings.of(Map.of()), timers);
  private final Gateway gateway = new Gateway(new FaultBoard(modem, timers, (_, _) -> {}));

  @Test
  void a_router_is_found_on_a_link_without_hardware_addresses() {
    byte[] asked = new Icmpv6Message.RouterSolicitation(List.of()).encode(HOST, ROUTERS);
    byte[] packet = Ipv6Packet.of(IpPacket.ICMPV6, HOST, ROUTERS, asked).withHopLimit(255).encode();
    byte[] reply = gateway.answer(packet, 0, packet.length, DUAL).orElseThrow();
    Icmpv6Message.RouterAdvertisement advertised =
        assertInstanceOf(
            Icmpv6Message.RouterAdvertisement.class,
            Icmpv6Message.parse(Ipv6Packet.parse(Octets.of(reply))));
    assertTrue(
        advertised.options().stream()
            .noneMatch(option -> option instanceof NeighborOption.SourceLinkLayer));
    assertTrue(advertised.toString().contains("2001:db8:1::/64"), advertised.toString());
  }

  @Test
  void what_is_no_packet_is_lost() {
    for (int length = 0; length < 100; length++) {
      byte[] noise = new byte[length];
      Arrays.fill(noise, (byte) 0x45);
      assertEquals(Optional.empty(), gateway.answer(noise, 0, length, DUAL));
    }
  }
}
