package dialtone.simulator.carrier;

import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.UdpDatagram;
import dialtone.simulator.model.DataSession;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// Everything behind the gateway: every host answers echo requests, and port 53 of every host is a
/// name server that knows every name except those under `.invalid` (RFC 6761 §6.4).
final class Internet {
  private static final long TTL_SECONDS = 60;
  private static final InetAddress EVERYBODY4 = InetAddress.ofLiteral("203.0.113.1");
  private static final InetAddress EVERYBODY6 = InetAddress.ofLiteral("2001:db8::1");

  private Internet() {}

  static Optional<IpPacket> answer(IpPacket packet, DataSession session) {
    if (packet.destination().isMulticastAddress()) {
      return Optional.empty();
    }
    if (packet.protocol() == IpPacket.UDP) {
      return names(packet, session);
    }
    return switch (packet) {
      case Ipv4Packet four -> echo(four);
      case Ipv6Packet six -> echo(six);
    };
  }

  private static Optional<IpPacket> echo(Ipv4Packet packet) {
    if (packet.protocol() == IpPacket.ICMP
        && IcmpMessage.parse(packet.payload()) instanceof IcmpMessage.EchoRequest request) {
      return Optional.of(
          Ipv4Packet.of(
              IpPacket.ICMP, packet.destination(), packet.source(), request.reply().encode()));
    }
    return Optional.empty();
  }

  private static Optional<IpPacket> echo(Ipv6Packet packet) {
    if (packet.protocol() == IpPacket.ICMPV6
        && Icmpv6Message.parse(packet) instanceof Icmpv6Message.EchoRequest request) {
      byte[] reply = request.reply().encode(packet.destination(), packet.source());
      return Optional.of(
          Ipv6Packet.of(IpPacket.ICMPV6, packet.destination(), packet.source(), reply));
    }
    return Optional.empty();
  }

  private static Optional<IpPacket> names(IpPacket packet, DataSession session) {
    UdpDatagram datagram = UdpDatagram.parse(packet);
    if (datagram.destinationPort() != DnsMessage.PORT) {
      return Optional.empty();
    }
    DnsMessage query = DnsMessage.parse(datagram.payload());
    if (query.response() || query.questions().isEmpty()) {
      return Optional.empty();
    }
    UdpDatagram reply =
        new UdpDatagram(DnsMessage.PORT, datagram.sourcePort(), resolve(query, session).encode());
    return Optional.of(
        IpPacket.of(
            IpPacket.UDP,
            packet.destination(),
            packet.source(),
            reply.encode(packet.destination(), packet.source())));
  }

  private static DnsMessage resolve(DnsMessage query, DataSession session) {
    DnsMessage.Question question = query.questions().getFirst();
    List<String> labels = question.name().labels();
    if (!labels.isEmpty() && labels.getLast().equalsIgnoreCase("invalid")) {
      return query.answer(DnsMessage.NAME_ERROR, List.of());
    }
    Optional<InetAddress> address =
        switch (question.type()) {
          case DnsMessage.A -> Optional.of(EVERYBODY4);
          case DnsMessage.AAAA -> session.address6().map(_ -> EVERYBODY6);
          default -> Optional.empty();
        };
    return query.answer(
        DnsMessage.NO_ERROR,
        address.stream()
            .map(each -> DnsMessage.ResourceRecord.of(question.name(), TTL_SECONDS, each))
            .toList());
  }
}
