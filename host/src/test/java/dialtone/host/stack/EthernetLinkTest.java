package dialtone.host.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// IPv6 against frames of the Linux kernel: a neighbour solicitation, its answer, and duplicate
/// address detection, recorded on a veth pair (Linux 6.18).
class EthernetLinkTest {
  private static final String SOLICITATION =
      "3333ff6fcfa602f0eadd67a386dd6000000000203afffe8000000000000000f0eafffedd67a3ff020000"
          + "0000000000000001ff6fcfa68700085b00000000fe80000000000000dc3351fffe6fcfa6010102f0eadd"
          + "67a3";
  private static final String ADVERTISEMENT =
      "02f0eadd67a3de33516fcfa686dd6000000000203afffe80000000000000dc3351fffe6fcfa6fe800000"
          + "0000000000f0eafffedd67a38800cfd160000000fe80000000000000dc3351fffe6fcfa60201de33516f"
          + "cfa6";
  private static final String DUPLICATE_ADDRESS_DETECTION =
      "3333ff6fcfa6de33516fcfa686dd6000000000203aff00000000000000000000000000000000ff020000"
          + "0000000000000001ff6fcfa68700635400000000fe80000000000000dc3351fffe6fcfa60e013e1715dd"
          + "ea75";
  private static final MacAddress ANSWERER = MacAddress.of("de:33:51:6f:cf:a6");
  private static final MacAddress ASKER = MacAddress.of("02:f0:ea:dd:67:a3");
  private static final Prefix ANSWERER_ADDRESS = Prefix.of("fe80::dc33:51ff:fe6f:cfa6/64");
  private static final Prefix ASKER_ADDRESS = Prefix.of("fe80::f0:eaff:fedd:67a3/64");

  private static EthernetLink link(MacAddress hardware, Prefix address) {
    EthernetLink link = new EthernetLink(hardware);
    link.use(new LocalAddresses(List.of(address), Optional.empty(), Optional.empty(), false));
    return link;
  }

  private static Octets hex(String hex) {
    return Octets.of(HexFormat.of().parseHex(hex));
  }

  private static List<Octets> octets(List<byte[]> frames) {
    return frames.stream().map(Octets::of).toList();
  }

  private static IpPacket ping() {
    Inet6Address from = (Inet6Address) ASKER_ADDRESS.address();
    Inet6Address to = (Inet6Address) ANSWERER_ADDRESS.address();
    byte[] request = new Icmpv6Message.EchoRequest(1, 1, Octets.NONE).encode(from, to);
    return IpPacket.of(IpPacket.ICMPV6, from, to, request);
  }

  @Test
  void a_solicitation_is_answered_as_the_kernel_answers_it() {
    EthernetLink link = link(ANSWERER, ANSWERER_ADDRESS);
    assertEquals(List.of(hex(ADVERTISEMENT)), octets(link.receive(hex(SOLICITATION)).frames()));
  }

  @Test
  void a_neighbor_is_looked_for_as_the_kernel_does_and_then_gets_its_packet() {
    EthernetLink link = link(ASKER, ASKER_ADDRESS);
    assertEquals(List.of(hex(SOLICITATION)), octets(link.send(ping())));
    assertEquals(List.of(hex(SOLICITATION)), octets(link.send(ping())));
    byte[] expected =
        new EthernetFrame(ANSWERER, ASKER, EthernetFrame.IPV6, Octets.of(ping().encode())).encode();
    assertEquals(List.of(Octets.of(expected)), octets(link.receive(hex(ADVERTISEMENT)).frames()));
    assertEquals(List.of(Octets.of(expected)), octets(link.send(ping())));
  }

  @Test
  void who_wants_our_address_is_told_by_way_of_all_nodes() {
    EthernetLink link = link(ANSWERER, ANSWERER_ADDRESS);
    List<byte[]> frames = link.receive(hex(DUPLICATE_ADDRESS_DETECTION)).frames();
    EthernetFrame frame = EthernetFrame.parse(Octets.of(frames.getFirst()));
    assertEquals(MacAddress.of("33:33:00:00:00:01"), frame.destination());
  }

  @Test
  void what_passed_a_router_is_not_believed() {
    EthernetLink link = link(ANSWERER, ANSWERER_ADDRESS);
    EthernetFrame frame = EthernetFrame.parse(hex(SOLICITATION));
    byte[] far = ((Ipv6Packet) IpPacket.parse(frame.payload())).withHopLimit(254).encode();
    byte[] bytes =
        new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), Octets.of(far))
            .encode();
    assertEquals(List.of(), link.receive(Octets.of(bytes)).frames());
  }

  @Test
  void an_address_alone_on_its_link_looks_for_nobody() {
    EthernetLink link = new EthernetLink(ASKER);
    Prefix own = Prefix.of(ASKER_ADDRESS.address().getHostAddress());
    link.use(LocalAddresses.of(addressing(own)));
    byte[] expected =
        new EthernetFrame(ASKER, ASKER, EthernetFrame.IPV6, Octets.of(ping().encode())).encode();
    assertEquals(List.of(Octets.of(expected)), octets(link.send(ping())));
    link.use(LocalAddresses.of(addressing(ASKER_ADDRESS)));
    assertEquals(List.of(hex(SOLICITATION)), octets(link.send(ping())));
  }

  private static Addressing addressing(Prefix own) {
    return new Addressing(
        List.of(own), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  @Test
  void frames_for_others_are_left_alone() {
    EthernetLink link = link(ASKER, ASKER_ADDRESS);
    InetAddress from = Prefix.of("192.0.2.1").address();
    byte[] packet =
        IpPacket.of(
                IpPacket.ICMP, from, from, new IcmpMessage.EchoRequest(1, 1, Octets.NONE).encode())
            .encode();
    byte[] frame =
        new EthernetFrame(ANSWERER, ANSWERER, EthernetFrame.IPV4, Octets.of(packet)).encode();
    assertEquals(Link.Received.NOTHING, link.receive(Octets.of(frame)));
  }

  @Test
  void far_destinations_go_by_the_gateway_if_there_is_one() {
    InetAddress gateway = Prefix.of("10.64.0.1").address();
    InetAddress far = Prefix.of("192.0.2.53").address();
    List<Prefix> own = List.of(Prefix.of("10.64.0.2/30"));
    LocalAddresses with = new LocalAddresses(own, Optional.of(gateway), Optional.empty(), false);
    LocalAddresses without = new LocalAddresses(own, Optional.empty(), Optional.empty(), false);
    assertEquals(gateway, with.nextHop(far));
    assertEquals(far, without.nextHop(far));
    assertEquals(gateway, without.nextHop(gateway));
    assertEquals(LocalAddresses.BROADCAST, with.nextHop(LocalAddresses.BROADCAST));
  }
}
