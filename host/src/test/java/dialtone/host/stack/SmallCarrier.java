package dialtone.host.stack;

import dialtone.host.machine.FrameChannel;
import dialtone.protocol.net.ArpPacket;
import dialtone.protocol.net.DhcpMessage;
import dialtone.protocol.net.DhcpMessage.Type;
import dialtone.protocol.net.DhcpOptions;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.net.UdpDatagram;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The other end of a link, 10.64.0.1, in memory: answers ARP, DHCP, echo requests and DNS queries
/// from within [#send]. A test may lose frames and change answers.
final class SmallCarrier implements FrameChannel {
  static final MacAddress HARDWARE = MacAddress.of("02:00:00:00:00:01");
  static final Inet4Address ADDRESS = (Inet4Address) Prefix.of("10.64.0.1").address();
  static final Inet4Address GIVEN = (Inet4Address) Prefix.of("10.64.0.2").address();

  /// What came from the client, in words such as `DISCOVER`, `arp`, `ping`, `dns`, `pong`.
  final List<String> heard = new ArrayList<>();

  Predicate<String> loses = _ -> false;
  UnaryOperator<DhcpMessage> dhcp = answer -> answer;
  UnaryOperator<DnsMessage> dns = answer -> answer;
  UnaryOperator<IcmpMessage.EchoReply> pong = reply -> reply;
  boolean closed;

  private final boolean ethernet;
  private Receiver receiver = (_, _, _) -> {};
  private MacAddress client = MacAddress.BROADCAST;

  SmallCarrier(Framing framing) {
    ethernet = framing == Framing.ETHERNET;
  }

  @Override
  public void listen(Receiver newReceiver) {
    receiver = newReceiver;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    if (ethernet) {
      ethernet(EthernetFrame.parse(buffer, offset, length));
    } else {
      ip(IpPacket.parse(Octets.of(buffer, offset, length)));
    }
    return true;
  }

  private void ethernet(EthernetFrame frame) {
    client = frame.source();
    if (frame.etherType() == EthernetFrame.IPV4) {
      ip(IpPacket.parse(frame.payload()));
    } else if (frame.etherType() == EthernetFrame.ARP) {
      ArpPacket packet = ArpPacket.parse(frame.payload());
      boolean request = packet.operation() == ArpPacket.Operation.REQUEST;
      if (hears(request ? "arp" : "arp-reply")
          && request
          && packet.targetAddress().equals(ADDRESS)) {
        deliver(EthernetFrame.ARP, packet.reply(HARDWARE).encode());
      }
    }
  }

  private boolean hears(String word) {
    heard.add(word);
    return !loses.test(word);
  }

  void deliver(int etherType, byte[] payload) {
    Octets octets = Octets.of(payload);
    raw(ethernet ? new EthernetFrame(client, HARDWARE, etherType, octets).encode() : payload);
  }

  void raw(byte[] frame) {
    receiver.frame(frame, 0, frame.length);
  }

  void deliver(int protocol, InetAddress from, InetAddress to, byte[] payload) {
    IpPacket packet = IpPacket.of(protocol, from, to, payload);
    deliver(packet.etherType(), packet.encode());
  }

  private void ip(IpPacket packet) {
    if (packet.protocol() == IpPacket.ICMP) {
      icmp(packet);
      return;
    }
    UdpDatagram datagram = UdpDatagram.parse(packet);
    if (datagram.destinationPort() == DhcpMessage.SERVER_PORT) {
      dhcp(DhcpMessage.parse(datagram.payload()));
    } else if (datagram.destinationPort() == DnsMessage.PORT && hears("dns")) {
      DnsMessage query = DnsMessage.parse(datagram.payload());
      DnsMessage answer = dns.apply(query.answer(DnsMessage.NAME_ERROR, List.of()));
      UdpDatagram reply = new UdpDatagram(DnsMessage.PORT, datagram.sourcePort(), answer.encode());
      deliver(IpPacket.UDP, ADDRESS, packet.source(), reply.encode(ADDRESS, packet.source()));
    }
  }

  private void icmp(IpPacket packet) {
    switch (IcmpMessage.parse(packet.payload())) {
      case IcmpMessage.EchoRequest request -> {
        if (hears("ping")) {
          byte[] reply = pong.apply(request.reply()).encode();
          deliver(IpPacket.ICMP, packet.destination(), packet.source(), reply);
        }
      }
      case IcmpMessage.EchoReply _ -> hears("pong");
      case IcmpMessage _ -> {}
    }
  }

  private void dhcp(DhcpMessage message) {
    Type type = message.type().orElseThrow();
    if (!hears(type.name()) || type == Type.RELEASE) {
      return;
    }
    DhcpOptions options =
        DhcpOptions.NONE
            .with(DhcpOptions.SUBNET_MASK, Prefix.of("255.255.255.252").address())
            .with(DhcpOptions.ROUTER, ADDRESS)
            .with(DhcpOptions.DOMAIN_NAME_SERVER, ADDRESS)
            .with(DhcpOptions.SERVER_IDENTIFIER, ADDRESS)
            .withU16(DhcpOptions.INTERFACE_MTU, 1428);
    DhcpMessage answer =
        dhcp.apply(message.answer(type == Type.DISCOVER ? Type.OFFER : Type.ACK, GIVEN, options));
    UdpDatagram reply =
        new UdpDatagram(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT, answer.encode());
    deliver(IpPacket.UDP, ADDRESS, GIVEN, reply.encode(ADDRESS, GIVEN));
  }
}
