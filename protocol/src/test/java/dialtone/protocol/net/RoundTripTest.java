package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundTripTest {
  private static final int U16 = 0xffff;

  @Provide
  Arbitrary<Octets> data() {
    return octets(0, 300);
  }

  @Provide
  Arbitrary<Inet4Address> four() {
    return octets(4, 4).map(octets -> (Inet4Address) PacketReader.address(octets));
  }

  @Provide
  Arbitrary<Inet6Address> six() {
    return octets(16, 16).map(octets -> (Inet6Address) PacketReader.address(octets));
  }

  @Provide
  Arbitrary<MacAddress> mac() {
    return octets(6, 6).map(MacAddress::of);
  }

  @Provide
  Arbitrary<DhcpOptions> options() {
    Arbitrary<Integer> codes =
        Arbitraries.integers().between(1, 254).filter(code -> code != DhcpOptions.OVERLOAD);
    return Arbitraries.maps(codes, octets(0, 600)).ofMaxSize(8).map(DhcpOptions::new);
  }

  @Provide
  Arbitrary<DnsName> name() {
    Arbitrary<String> label =
        Arbitraries.strings()
            .withCharRange('\u0001', '\u00ff')
            .excludeChars('.')
            .ofMinLength(1)
            .ofMaxLength(20);
    return label.list().ofMaxSize(6).map(DnsName::new);
  }

  @Provide
  Arbitrary<NeighborOption> neighborOption() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(0, 0xffff_ffffL);
    return Arbitraries.oneOf(
        mac().map(NeighborOption.SourceLinkLayer::new),
        mac().map(NeighborOption.TargetLinkLayer::new),
        seconds.map(NeighborOption.Mtu::new),
        Combinators.combine(seconds, six().list().ofMinSize(1).ofMaxSize(3))
            .as(NeighborOption.RecursiveDns::new),
        Combinators.combine(six(), Arbitraries.integers().between(0, 128), seconds, seconds)
            .as(
                (address, length, valid, preferred) ->
                    new NeighborOption.PrefixInformation(
                        new Prefix(address, length),
                        valid % 2 == 0,
                        preferred % 2 == 0,
                        valid,
                        preferred)),
        octets(14, 14).map(body -> new NeighborOption.Other(200, body)));
  }

  private static Arbitrary<Octets> octets(int least, int most) {
    return Arbitraries.bytes().array(byte[].class).ofMinSize(least).ofMaxSize(most).map(Octets::of);
  }

  @Property(tries = 200)
  void mac_addresses(@ForAll("mac") MacAddress mac) {
    assertEquals(mac, MacAddress.of(mac.toString()));
  }

  @Property(tries = 200)
  void ethernet_frames_in_the_middle_of_a_buffer(
      @ForAll("mac") MacAddress to, @ForAll("mac") MacAddress from, @ForAll("data") Octets data) {
    EthernetFrame frame = new EthernetFrame(to, from, EthernetFrame.IPV6, data);
    byte[] buffer = new PacketWriter().u32(0).octets(frame.encode()).u32(0).toArray();
    assertEquals(frame, EthernetFrame.parse(buffer, 4, buffer.length - 8));
  }

  @Property(tries = 200)
  void ipv4_packets_with_options_and_padding(
      @ForAll("four") Inet4Address from,
      @ForAll("four") Inet4Address to,
      @ForAll @IntRange(max = 10) int optionWords,
      @ForAll @IntRange(max = U16) int id,
      @ForAll("data") Octets data) {
    Octets options = Octets.of(new byte[optionWords * 4]);
    Ipv4Packet packet =
        new Ipv4Packet(id & 0xff, id, id % 2 == 0, id >> 8, IpPacket.UDP, from, to, options, data);
    assertEquals(packet, Ipv4Packet.parse(Octets.of(packet.encode())));
    byte[] padded = new PacketWriter().octets(packet.encode()).zeros(7).toArray();
    assertEquals(packet, IpPacket.parse(Octets.of(padded)));
  }

  @Property(tries = 200)
  void udp_over_both_versions(
      @ForAll("four") Inet4Address four,
      @ForAll("six") Inet6Address six,
      @ForAll @IntRange(max = U16) int port,
      @ForAll("data") Octets data) {
    UdpDatagram datagram = new UdpDatagram(port, U16 - port, data);
    for (InetAddress address : List.of(four, six)) {
      IpPacket packet =
          IpPacket.of(IpPacket.UDP, address, address, datagram.encode(address, address));
      assertEquals(packet, IpPacket.parse(Octets.of(packet.encode())));
      assertEquals(datagram, UdpDatagram.parse(packet));
    }
  }

  @Property(tries = 200)
  void icmp(@ForAll @IntRange(max = U16) int id, @ForAll("data") Octets data) {
    for (IcmpMessage message :
        List.of(
            new IcmpMessage.EchoRequest(id, U16 - id, data),
            new IcmpMessage.EchoReply(id, U16 - id, data),
            new IcmpMessage.DestinationUnreachable(id & 0xff, id, data),
            new IcmpMessage.Other(11, id & 0xff, data))) {
      assertEquals(message, IcmpMessage.parse(Octets.of(message.encode())));
    }
  }

  @Property(tries = 200)
  void icmpv6(
      @ForAll("six") Inet6Address from,
      @ForAll("six") Inet6Address to,
      @ForAll @IntRange(max = U16) int n,
      @ForAll("data") Octets data,
      @ForAll List<@From("neighborOption") NeighborOption> options) {
    boolean odd = n % 2 == 1;
    for (Icmpv6Message message :
        List.of(
            new Icmpv6Message.EchoRequest(n, U16 - n, data),
            new Icmpv6Message.EchoReply(n, U16 - n, data),
            new Icmpv6Message.DestinationUnreachable(n & 0xff, data),
            new Icmpv6Message.RouterSolicitation(options),
            new Icmpv6Message.RouterAdvertisement(n & 0xff, odd, !odd, n, n * 7L, n * 9L, options),
            new Icmpv6Message.NeighborSolicitation(to, options),
            new Icmpv6Message.NeighborAdvertisement(odd, !odd, n > 99, from, options),
            new Icmpv6Message.Other(2, n & 0xff, data))) {
      Octets encoded = Octets.of(message.encode(from, to));
      assertEquals(message, Icmpv6Message.parse(encoded, from, to));
    }
  }

  @Property(tries = 200)
  void dhcp_with_options_of_any_length(
      @ForAll int xid,
      @ForAll("four") Inet4Address given,
      @ForAll("mac") MacAddress client,
      @ForAll("options") DhcpOptions options,
      @ForAll DhcpMessage.Type type) {
    DhcpMessage question = DhcpMessage.client(type, xid, 7, client, options).withCiaddr(given);
    assertEquals(question, DhcpMessage.parse(Octets.of(question.encode())));
    DhcpMessage answer = question.answer(DhcpMessage.Type.ACK, given, options);
    assertEquals(answer, DhcpMessage.parse(Octets.of(answer.encode())));
  }

  @Property(tries = 200)
  void dns(
      @ForAll("name") DnsName name,
      @ForAll @IntRange(max = U16) int id,
      @ForAll("four") Inet4Address four,
      @ForAll("six") Inet6Address six,
      @ForAll("data") Octets data) {
    DnsMessage query = DnsMessage.query(id, name, DnsMessage.AAAA);
    assertEquals(query, DnsMessage.parse(Octets.of(query.encode())));
    DnsMessage response =
        query.answer(
            id % 16,
            List.of(
                DnsMessage.ResourceRecord.of(name, id, four),
                DnsMessage.ResourceRecord.of(name, id, six),
                new DnsMessage.ResourceRecord(name, 16, 1, id, data)));
    assertEquals(response, DnsMessage.parse(Octets.of(response.encode())));
    assertEquals(List.of(four, six), response.addresses());
  }

  @Property(tries = 200)
  void long_options_go_in_parts(@ForAll("data") Octets data) {
    DhcpOptions options = new DhcpOptions(Map.of(DhcpOptions.MESSAGE, data));
    DhcpMessage message =
        DhcpMessage.client(DhcpMessage.Type.INFORM, 1, 0, MacAddress.ZERO, options);
    assertEquals(
        data,
        DhcpMessage.parse(Octets.of(message.encode())).options().byCode().get(DhcpOptions.MESSAGE));
  }
}
