package dialtone.host.stack;

import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.Icmpv6Message.NeighborAdvertisement;
import dialtone.protocol.net.Icmpv6Message.NeighborSolicitation;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.NeighborOption;
import dialtone.protocol.net.Prefix;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// Address resolution for IPv6, RFC 4861 §7.2, as far as one link with one router needs it.
final class NeighborDiscovery {
  private static final Inet6Address ALL_NODES = (Inet6Address) Prefix.of("ff02::1").address();
  private static final int FIRST_TYPE = 133;
  private static final int LAST_TYPE = 137;
  // RFC 4861 §7.1: whatever passed a router has less, so nobody outside can take part.
  private static final int HOP_LIMIT = 255;

  /// Somebody with `address` is at `hardware`, and spoke about `target`.
  record Sighting(InetAddress address, MacAddress hardware, InetAddress target) {}

  private NeighborDiscovery() {}

  static boolean isPartOf(Ipv6Packet packet) {
    return packet.protocol() == IpPacket.ICMPV6
        && packet.payload().size() > 0
        && packet.payload().at(0) >= FIRST_TYPE
        && packet.payload().at(0) <= LAST_TYPE;
  }

  /// Who has `target`? RFC 4861 §4.3.
  static Ipv6Packet solicitation(MacAddress own, Inet6Address source, Inet6Address target) {
    byte[] low = target.getAddress();
    // RFC 4291 §2.7.1: the solicited-node address has the last 24 bits of the target.
    Inet6Address group =
        (Inet6Address)
            Prefix.of(String.format("ff02::1:ff%02x:%02x%02x", low[13], low[14], low[15]))
                .address();
    var question =
        new NeighborSolicitation(target, List.of(new NeighborOption.SourceLinkLayer(own)));
    return Ipv6Packet.of(IpPacket.ICMPV6, source, group, question.encode(source, group))
        .withHopLimit(HOP_LIMIT);
  }

  /// Where the sender says that somebody is.
  static List<Sighting> sightings(Ipv6Packet packet) {
    if (packet.hopLimit() != HOP_LIMIT) {
      return List.of();
    }
    return switch (Icmpv6Message.parse(packet)) {
      case NeighborSolicitation(Inet6Address target, List<NeighborOption> options) ->
          options.stream()
              .filter(NeighborOption.SourceLinkLayer.class::isInstance)
              .map(NeighborOption.SourceLinkLayer.class::cast)
              .map(option -> new Sighting(packet.source(), option.address(), target))
              .toList();
      case NeighborAdvertisement advertisement ->
          advertisement.options().stream()
              .filter(NeighborOption.TargetLinkLayer.class::isInstance)
              .map(NeighborOption.TargetLinkLayer.class::cast)
              .map(
                  option -> new Sighting(advertisement.target(), option.address(), packet.source()))
              .toList();
      case Icmpv6Message _ -> List.of();
    };
  }

  /// The advertisement for who asks for one of our addresses.
  static Optional<IpPacket> answer(Ipv6Packet packet, MacAddress own, LocalAddresses local) {
    if (packet.hopLimit() == HOP_LIMIT
        && Icmpv6Message.parse(packet) instanceof NeighborSolicitation(Inet6Address target, _)
        && local.has(target)) {
      // RFC 4861 §7.2.4: who has no address yet is told by way of all nodes.
      boolean nameless = packet.source().isAnyLocalAddress();
      Inet6Address destination = nameless ? ALL_NODES : packet.source();
      var answer =
          new NeighborAdvertisement(
              false, !nameless, true, target, List.of(new NeighborOption.TargetLinkLayer(own)));
      byte[] message = answer.encode(target, destination);
      return Optional.of(
          Ipv6Packet.of(IpPacket.ICMPV6, target, destination, message).withHopLimit(HOP_LIMIT));
    }
    return Optional.empty();
  }
}
