package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedFramesTest {
  private static final MacAddress CLIENT = MacAddress.of("02:f0:ea:dd:67:a3");
  private static final MacAddress SERVER = MacAddress.of("de:33:51:6f:cf:a6");
  private static final Octets EIGHT = Frames.hex("0001020304050607");

  private static Inet4Address v4(String text) {
    return (Inet4Address) Prefix.of(text).address();
  }

  private static Inet6Address v6(String text) {
    return (Inet6Address) Prefix.of(text).address();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discover",
        "offer",
        "request",
        "ack",
        "ping",
        "pong",
        "udp",
        "neighbor-solicitation",
        "neighbor-advertisement",
        "ping6",
        "pong6",
        "router-solicitation",
        "router-advertisement"
      })
  void packets_are_written_as_they_were_read(String name) {
    EthernetFrame frame = Frames.frame(name);
    assertArrayEquals(Frames.all().get(name), frame.encode());
    assertEquals(frame.payload(), Octets.of(IpPacket.parse(frame.payload()).encode()));
  }

  @Test
  void udhcpc_discovers() {
    DhcpMessage discover = Frames.dhcp("discover");
    assertEquals(Optional.of(DhcpMessage.Type.DISCOVER), discover.type());
    assertEquals(0x501fdd1b, discover.xid());
    assertEquals(CLIENT, discover.chaddr());
    assertEquals(List.of(1, 3, 6, 12, 15, 28, 42), discover.options().parameterList());
    assertEquals(Optional.of(Frames.hex("0102f0eadd67a3")), discover.options().clientIdentifier());
  }

  @Test
  void udhcpc_requests_what_was_offered() {
    DhcpMessage request = Frames.dhcp("request");
    assertEquals(Optional.of(DhcpMessage.Type.REQUEST), request.type());
    assertEquals(Optional.of(v4("10.64.0.2")), request.options().requestedAddress());
    assertEquals(Optional.of(v4("10.64.0.1")), request.options().serverIdentifier());
  }

  @Test
  void udhcpd_acknowledges_with_all_that_a_connection_needs() {
    DhcpMessage ack = Frames.dhcp("ack");
    assertTrue(ack.reply());
    assertEquals(Optional.of(DhcpMessage.Type.ACK), ack.type());
    assertEquals(v4("10.64.0.2"), ack.yiaddr());
    DhcpOptions options = ack.options();
    assertEquals(
        "10.64.0.2/30", Prefix.of(ack.yiaddr(), options.subnetMask().orElseThrow()).toString());
    assertEquals(Optional.of(v4("10.64.0.1")), options.router());
    assertEquals(List.of(v4("10.64.0.1")), options.dns());
    assertEquals(Optional.of(1428), options.mtu());
    assertEquals(Optional.of(7200L), options.leaseSeconds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"discover", "offer", "request", "ack"})
  void dhcp_messages_survive_being_written_again(String name) {
    DhcpMessage message = Frames.dhcp(name);
    assertEquals(message, DhcpMessage.parse(Octets.of(message.encode())));
  }

  @Test
  void arp_asks_and_answers() {
    ArpPacket request = ArpPacket.parse(Frames.frame("arp-request").payload());
    assertEquals(ArpPacket.request(CLIENT, v4("10.64.0.2"), v4("10.64.0.1")), request);
    EthernetFrame reply = Frames.frame("arp-reply");
    assertEquals(request.reply(SERVER), ArpPacket.parse(reply.payload()));
    assertEquals(reply.payload(), Octets.of(request.reply(SERVER).encode()));
  }

  @Test
  void padding_behind_arp_is_ignored() {
    ArpPacket probe = ArpPacket.parse(Frames.frame("arp-probe-padded").payload());
    assertEquals(ArpPacket.request(SERVER, v4("10.64.0.1"), v4("10.64.0.2")), probe);
  }

  @Test
  void a_ping_and_its_answer() {
    var request =
        assertInstanceOf(
            IcmpMessage.EchoRequest.class, IcmpMessage.parse(Frames.packet("ping").payload()));
    assertEquals(new IcmpMessage.EchoRequest(0x373d, 1, EIGHT), request);
    assertEquals(Frames.packet("pong").payload(), Octets.of(request.reply().encode()));
  }

  @Test
  void a_closed_port_is_reported_with_the_datagram_that_met_it() {
    var unreachable =
        assertInstanceOf(
            IcmpMessage.DestinationUnreachable.class,
            IcmpMessage.parse(Frames.packet("port-unreachable").payload()));
    assertEquals(3, unreachable.code());
    assertEquals(Frames.frame("udp").payload(), unreachable.original());
  }

  @Test
  void a_checksum_left_for_a_device_to_finish_is_wrong() {
    assertThrows(ModemFailure.class, () -> UdpDatagram.parse(Frames.packet("udp")));
  }

  @Test
  void ipv6_neighbors_find_each_other() {
    Ipv6Packet question = (Ipv6Packet) Frames.packet("neighbor-solicitation");
    assertEquals(255, question.hopLimit());
    assertEquals(
        new Icmpv6Message.NeighborSolicitation(
            v6("fe80::dc33:51ff:fe6f:cfa6"), List.of(new NeighborOption.SourceLinkLayer(CLIENT))),
        Icmpv6Message.parse(question));
    Ipv6Packet answer = (Ipv6Packet) Frames.packet("neighbor-advertisement");
    var advertisement =
        new Icmpv6Message.NeighborAdvertisement(
            false,
            true,
            true,
            v6("fe80::dc33:51ff:fe6f:cfa6"),
            List.of(new NeighborOption.TargetLinkLayer(SERVER)));
    assertEquals(advertisement, Icmpv6Message.parse(answer));
    assertEquals(
        answer.payload(), Octets.of(advertisement.encode(answer.source(), answer.destination())));
  }

  @Test
  void an_ipv6_ping_and_its_answer() {
    Ipv6Packet ping = (Ipv6Packet) Frames.packet("ping6");
    var request = assertInstanceOf(Icmpv6Message.EchoRequest.class, Icmpv6Message.parse(ping));
    assertEquals(EIGHT, request.data());
    assertEquals(
        Frames.packet("pong6").payload(),
        Octets.of(request.reply().encode(ping.destination(), ping.source())));
  }

  @Test
  void dnsmasq_advertises_prefix_mtu_and_resolvers() {
    Ipv6Packet packet = (Ipv6Packet) Frames.packet("router-advertisement");
    var advertisement =
        assertInstanceOf(Icmpv6Message.RouterAdvertisement.class, Icmpv6Message.parse(packet));
    assertEquals(1800, advertisement.lifetimeSeconds());
    assertEquals(64, advertisement.currentHopLimit());
    assertEquals(
        List.of(
            new NeighborOption.PrefixInformation(
                Prefix.of("2001:db8:1::/64"), true, true, 3600, 3600),
            new NeighborOption.Mtu(1428),
            new NeighborOption.SourceLinkLayer(MacAddress.of("be:73:da:83:e8:6f")),
            new NeighborOption.RecursiveDns(
                3600, List.of(v6("2001:db8:1::1"), v6("2001:db8:1::2")))),
        advertisement.options());
    assertEquals(
        packet.payload(), Octets.of(advertisement.encode(packet.source(), packet.destination())));
  }

  @Test
  void extension_headers_are_skipped() {
    Ipv6Packet report = (Ipv6Packet) Frames.packet("multicast-report-hop-by-hop");
    assertEquals(IpPacket.ICMPV6, report.protocol());
    var message = assertInstanceOf(Icmpv6Message.Other.class, Icmpv6Message.parse(report));
    assertEquals(143, message.type());
  }
}
