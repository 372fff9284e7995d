package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RefusedPacketsTest {

  /// The ping of `frames.txt` with its header changed and the header checksum made good again.
  private static String refusal(Consumer<byte[]> change) {
    byte[] packet = Frames.frame("ping").payload().toArray();
    change.accept(packet);
    packet[10] = 0;
    packet[11] = 0;
    int sum = Checksum.of(Octets.of(packet, 0, 20).toArray());
    packet[10] = (byte) (sum >> 8);
    packet[11] = (byte) sum;
    return why(() -> IpPacket.parse(Octets.of(packet)));
  }

  private static String why(Runnable parse) {
    ModemFailure failure = assertThrows(ModemFailure.class, parse::run);
    return failure.failure() instanceof Failure.Garbled(_, String why, _)
        ? why
        : failure.toString();
  }

  @Test
  void fragments_are_refused_by_name() {
    assertEquals("is a fragment from octet 0", refusal(p -> p[6] = 0x20));
    assertEquals("is a fragment from octet 16, the last", refusal(p -> p[7] = 2));
  }

  @Test
  void lengths_that_cannot_be_are_named() {
    assertTrue(refusal(p -> p[3] = 100).contains("says it has 100 octets, 36 came"));
    assertTrue(refusal(p -> p[3] = 19).contains("says it has 19 octets"));
    assertTrue(refusal(p -> p[0] = 0x44).contains("only 16 octets"));
    assertTrue(refusal(p -> p[0] = 0x35).contains("version 3"));
  }

  @Test
  void a_flipped_bit_in_the_ip_header_is_noticed() {
    byte[] packet = Frames.frame("ping").payload().toArray();
    packet[8] ^= 1;
    assertEquals(
        "has a wrong header checksum", why(() -> Ipv4Packet.parse(packet, 0, packet.length)));
  }

  @Test
  void udp_over_ipv6_needs_a_checksum_and_over_ipv4_does_not() {
    Octets bare = Frames.hex("0044004300090000ff");
    var four = Prefix.of("10.64.0.1").address();
    var six = (Inet6Address) Prefix.of("2001:db8::1").address();
    assertEquals(68, UdpDatagram.parse(bare, four, four).sourcePort());
    assertEquals("has no checksum over IPv6", why(() -> UdpDatagram.parse(bare, six, six)));
    assertEquals(
        "says it has 9 octets, 8 came", why(() -> UdpDatagram.parse(bare.slice(0, 8), four, four)));
  }

  @Test
  void a_neighbor_option_of_length_zero_makes_the_message_void() {
    Ipv6Packet solicitation = (Ipv6Packet) Frames.packet("router-solicitation");
    var body = new Icmpv6Message.Other(133, 0, Frames.hex("000000000100000000000000"));
    byte[] message = body.encode(solicitation.source(), solicitation.destination());
    assertEquals(
        "has an option 1 of length 0",
        why(
            () ->
                Icmpv6Message.parse(
                    Octets.of(message), solicitation.source(), solicitation.destination())));
  }

  @Test
  void what_is_not_ethernet_arp_is_refused() {
    byte[] arp = Frames.frame("arp-request").payload().toArray();
    arp[7] = 3;
    assertEquals(
        "operation 3 is neither request nor reply", why(() -> ArpPacket.parse(Octets.of(arp))));
    arp[4] = 8;
    assertEquals("is not about IPv4 over Ethernet", why(() -> ArpPacket.parse(Octets.of(arp))));
  }
}
