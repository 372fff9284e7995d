package dialtone.simulator.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.net.ArpPacket;
import dialtone.protocol.net.DhcpMessage;
import dialtone.protocol.net.DhcpOptions;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.DnsName;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.UdpDatagram;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Credentials;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CarrierTest {
  private static final MacAddress HOST = MacAddress.of("00:1e:10:1f:00:00");
  private static final Inet4Address OWN = four("10.64.0.2");
  private static final Inet4Address GATEWAY = four("10.64.0.1");
  private static final Inet6Address OWN6 = six("2001:db8:1::2");

  private final HandTimers timers = new HandTimers();
  private final VirtualModem modem =
      new VirtualModem(Settings.of(Map.of("ipv6", List.of("2001:db8:1::2/64"))), timers);
  private final FaultBoard faults = new FaultBoard(modem, timers, (_, _) -> {});
  private final Carrier carrier = new Carrier(modem, faults);

  private static Inet4Address four(String text) {
    return (Inet4Address) InetAddress.ofLiteral(text);
  }

  private static Inet6Address six(String text) {
    return (Inet6Address) InetAddress.ofLiteral(text);
  }

  private void connect() {
    modem.powerOn();
    modem.connect(new Context(1, "IPV4V6", ""), new Credentials("", "", new Secret(""), ""));
    timers.pass(Duration.ZERO);
  }

  private Optional<EthernetFrame> sent(int etherType, byte[] packet) {
    byte[] frame =
        new EthernetFrame(MacAddress.BROADCAST, HOST, etherType, Octets.of(packet)).encode();
    return carrier.answer(frame).stream()
        .findFirst()
        .map(bytes -> EthernetFrame.parse(Octets.of(bytes)));
  }

  private Optional<IcmpMessage> ping(Inet4Address from, Inet4Address to) {
    byte[] echo = new IcmpMessage.EchoRequest(7, 1, Octets.of(new byte[] {1, 2, 3})).encode();
    return sent(EthernetFrame.IPV4, Ipv4Packet.of(IpPacket.ICMP, from, to, echo).encode())
        .map(frame -> IcmpMessage.parse(Ipv4Packet.parse(frame.payload()).payload()));
  }

  private Optional<DhcpMessage> dhcp(DhcpMessage.Type type, DhcpOptions options) {
    byte[] message = DhcpMessage.client(type, 99, 0, HOST, options).encode();
    Inet4Address everybody = four("255.255.255.255");
    Inet4Address nobody = DhcpMessage.NO_ADDRESS;
    byte[] datagram = new UdpDatagram(68, 67, message).encode(nobody, everybody);
    return sent(
            EthernetFrame.IPV4, Ipv4Packet.of(IpPacket.UDP, nobody, everybody, datagram).encode())
        .map(frame -> UdpDatagram.parse(Ipv4Packet.parse(frame.payload())))
        .map(udp -> DhcpMessage.parse(udp.payload()));
  }

  private DnsMessage resolve(String name, int type) {
    byte[] query = DnsMessage.query(5, DnsName.of(name), type).encode();
    byte[] datagram = new UdpDatagram(4000, 53, query).encode(OWN, GATEWAY);
    return sent(EthernetFrame.IPV4, Ipv4Packet.of(IpPacket.UDP, OWN, GATEWAY, datagram).encode())
        .map(frame -> UdpDatagram.parse(Ipv4Packet.parse(frame.payload())))
        .map(udp -> DnsMessage.parse(udp.payload()))
        .orElseThrow();
  }

  @Test
  void without_a_session_no_packet_passes() {
    modem.powerOn();
    assertTrue(ping(OWN, GATEWAY).isEmpty());
    assertTrue(dhcp(DhcpMessage.Type.DISCOVER, DhcpOptions.NONE).isEmpty());
  }

  @Test
  void everybody_answers_a_ping_from_the_address_that_was_given() {
    connect();
    assertInstanceOf(IcmpMessage.EchoReply.class, ping(OWN, GATEWAY).orElseThrow());
    assertInstanceOf(IcmpMessage.EchoReply.class, ping(OWN, four("8.8.8.8")).orElseThrow());
    assertTrue(ping(four("10.64.0.3"), GATEWAY).isEmpty());
  }

  @Test
  void arp_is_answered_for_everything_but_the_hosts_own_address() {
    connect();
    Optional<EthernetFrame> reply =
        sent(EthernetFrame.ARP, ArpPacket.request(HOST, OWN, GATEWAY).encode());
    ArpPacket arp = ArpPacket.parse(reply.orElseThrow().payload());
    assertEquals(GATEWAY, arp.senderAddress());
    assertEquals(Carrier.MAC, arp.senderHardware());
    assertTrue(sent(EthernetFrame.ARP, ArpPacket.request(HOST, OWN, OWN).encode()).isEmpty());
  }

  @Test
  void dhcp_offers_and_acknowledges_the_sessions_address() {
    connect();
    DhcpMessage offer = dhcp(DhcpMessage.Type.DISCOVER, DhcpOptions.NONE).orElseThrow();
    assertEquals(Optional.of(DhcpMessage.Type.OFFER), offer.type());
    assertEquals(OWN, offer.yiaddr());
    assertEquals(Optional.of(four("255.255.255.252")), offer.options().subnetMask());
    assertEquals(Optional.of(GATEWAY), offer.options().router());
    assertEquals(List.of(GATEWAY), offer.options().dns());
    DhcpOptions wanted = DhcpOptions.NONE.with(DhcpOptions.REQUESTED_ADDRESS, OWN);
    assertEquals(
        Optional.of(DhcpMessage.Type.ACK),
        dhcp(DhcpMessage.Type.REQUEST, wanted).orElseThrow().type());
    DhcpOptions other = DhcpOptions.NONE.with(DhcpOptions.REQUESTED_ADDRESS, four("10.0.0.9"));
    assertEquals(
        Optional.of(DhcpMessage.Type.NAK),
        dhcp(DhcpMessage.Type.REQUEST, other).orElseThrow().type());
  }

  @Test
  void every_name_has_an_address_except_those_that_never_do() {
    connect();
    assertEquals(1, resolve("example.com", DnsMessage.A).addresses().size());
    assertEquals(1, resolve("example.com", DnsMessage.AAAA).addresses().size());
    assertEquals(DnsMessage.NAME_ERROR, resolve("nobody.invalid", DnsMessage.A).responseCode());
  }

  @Test
  void faults_of_the_carrier_keep_the_session_and_lose_the_packets() {
    connect();
    faults.schedule(Fault.parse("no-carrier-on-data"));
    assertTrue(ping(OWN, GATEWAY).isEmpty());
    assertTrue(dhcp(DhcpMessage.Type.DISCOVER, DhcpOptions.NONE).isPresent());
    faults.schedule(Fault.parse("no-dhcp"));
    assertTrue(dhcp(DhcpMessage.Type.DISCOVER, DhcpOptions.NONE).isEmpty());
    assertTrue(modem.session().isPresent());
  }

  @Test
  void a_host_that_solicits_a_router_gets_the_sessions_prefix() {
    connect();
    Inet6Address linkLocal = six("fe80::21e:10ff:fe1f:0");
    Inet6Address routers = six("ff02::2");
    byte[] solicitation =
        new Icmpv6Message.RouterSolicitation(List.of()).encode(linkLocal, routers);
    Ipv6Packet packet =
        Ipv6Packet.of(IpPacket.ICMPV6, linkLocal, routers, solicitation).withHopLimit(255);
    Optional<EthernetFrame> reply = sent(EthernetFrame.IPV6, packet.encode());
    Icmpv6Message message = Icmpv6Message.parse(Ipv6Packet.parse(reply.orElseThrow().payload()));
    assertTrue(message.toString().contains("2001:db8:1::/64"), message.toString());
  }

  @Test
  void ping_works_over_ipv6_too() {
    connect();
    Inet6Address far = six("2001:db8::53");
    byte[] echo = new Icmpv6Message.EchoRequest(1, 1, Octets.NONE).encode(OWN6, far);
    Optional<EthernetFrame> reply =
        sent(EthernetFrame.IPV6, Ipv6Packet.of(IpPacket.ICMPV6, OWN6, far, echo).encode());
    assertInstanceOf(
        Icmpv6Message.EchoReply.class,
        Icmpv6Message.parse(Ipv6Packet.parse(reply.orElseThrow().payload())));
  }

  @Test
  void noise_is_lost_as_on_a_wire() {
    connect();
    for (String hex : List.of("", "00", "ffffffffffff001e101f00000800", "45".repeat(40))) {
      assertEquals(List.of(), carrier.answer(HexFormat.of().parseHex(hex)));
    }
  }
}
