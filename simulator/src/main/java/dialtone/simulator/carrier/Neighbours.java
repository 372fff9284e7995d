package dialtone.simulator.carrier;

import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.NeighborOption;
import dialtone.protocol.net.Prefix;
import dialtone.simulator.model.DataSession;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The router on the IPv6 link: it advertises the session's prefix and is everybody's neighbour
/// (RFC 4861 §6.2, §7.2).
final class Neighbours {
  static final Inet6Address ROUTER = (Inet6Address) InetAddress.ofLiteral("fe80::1");
  private static final Inet6Address ALL_NODES = (Inet6Address) InetAddress.ofLiteral("ff02::1");
  private static final NeighborOption SOURCE = new NeighborOption.SourceLinkLayer(Carrier.MAC);
  private static final int LIFETIME_SECONDS = 1800;
  private static final long FOR_EVER = 0xffff_ffffL;

  private Neighbours() {}

  /// The router's advertisement for a host that asks on a link without hardware addresses (RFC 5072
  /// §5); nothing for every other packet.
  static Optional<Ipv6Packet> advertised(Ipv6Packet packet, DataSession session) {
    boolean asked =
        packet.protocol() == IpPacket.ICMPV6
            && session.address6().isPresent()
            && Icmpv6Message.parse(packet) instanceof Icmpv6Message.RouterSolicitation;
    return asked
        ? Optional.of(sent(advertisement(session, List.of()), ALL_NODES))
        : Optional.empty();
  }

  /// The answer to a solicitation; nothing for every other packet.
  static Optional<Ipv6Packet> answer(Ipv6Packet packet, DataSession session) {
    if (packet.protocol() != IpPacket.ICMPV6) {
      return Optional.empty();
    }
    return switch (Icmpv6Message.parse(packet)) {
      case Icmpv6Message.RouterSolicitation _ ->
          Optional.of(sent(advertisement(session, List.of(SOURCE)), ALL_NODES));
      case Icmpv6Message.NeighborSolicitation(Inet6Address target, _) ->
          neighbour(packet, target, session);
      case Icmpv6Message.EchoRequest _, Icmpv6Message.EchoReply _ -> Optional.empty();
      case Icmpv6Message.DestinationUnreachable _, Icmpv6Message.Other _ -> Optional.empty();
      case Icmpv6Message.RouterAdvertisement _, Icmpv6Message.NeighborAdvertisement _ ->
          Optional.empty();
    };
  }

  /// Silence to a host that looks whether its own new address is free (RFC 4862 §5.4), and about
  /// its addresses at all.
  private static Optional<Ipv6Packet> neighbour(
      Ipv6Packet packet, Inet6Address target, DataSession session) {
    boolean own = session.address6().map(Prefix::address).filter(target::equals).isPresent();
    if (packet.source().isAnyLocalAddress() || own) {
      return Optional.empty();
    }
    return Optional.of(
        sent(
            new Icmpv6Message.NeighborAdvertisement(
                true, true, true, target, List.of(new NeighborOption.TargetLinkLayer(Carrier.MAC))),
            packet.source()));
  }

  private static Icmpv6Message advertisement(DataSession session, List<NeighborOption> first) {
    Prefix prefix = session.address6().orElseThrow();
    List<NeighborOption> options = new ArrayList<>(first);
    options.add(
        new NeighborOption.PrefixInformation(network(prefix), true, true, FOR_EVER, FOR_EVER));
    List<Inet6Address> dns =
        session.dns().stream()
            .filter(Inet6Address.class::isInstance)
            .map(Inet6Address.class::cast)
            .toList();
    if (!dns.isEmpty()) {
      options.add(new NeighborOption.RecursiveDns(LIFETIME_SECONDS, dns));
    }
    return new Icmpv6Message.RouterAdvertisement(64, false, false, LIFETIME_SECONDS, 0, 0, options);
  }

  private static Prefix network(Prefix prefix) {
    byte[] octets = prefix.address().getAddress();
    for (int bit = prefix.length(); bit < octets.length * 8; bit++) {
      octets[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
    }
    try {
      return new Prefix(InetAddress.getByAddress(octets), prefix.length());
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Ipv6Packet sent(Icmpv6Message message, Inet6Address to) {
    return Ipv6Packet.of(IpPacket.ICMPV6, ROUTER, to, message.encode(ROUTER, to)).withHopLimit(255);
  }
}
