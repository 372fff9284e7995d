package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.util.List;

/// ICMPv6 (RFC 4443) with neighbour discovery (RFC 4861). Whether the hop limit was 255 (RFC 4861
/// §7.1) is for the receiver of the packet to see.
public sealed interface Icmpv6Message {

  record EchoRequest(int identifier, int sequence, Octets data) implements Icmpv6Message {
    /// The answer, which carries all of the request back.
    public EchoReply reply() {
      return new EchoReply(identifier, sequence, data);
    }
  }

  record EchoReply(int identifier, int sequence, Octets data) implements Icmpv6Message {}

  /// A packet that did not get through, RFC 4443 §3.1.
  ///
  /// @param code 0 no route, 1 prohibited, 3 address, 4 port, …
  record DestinationUnreachable(int code, Octets original) implements Icmpv6Message {}

  record RouterSolicitation(List<NeighborOption> options) implements Icmpv6Message {
    public RouterSolicitation {
      options = List.copyOf(options);
    }
  }

  /// What a router tells the hosts of its link, RFC 4861 §4.2.
  ///
  /// @param currentHopLimit 0: not said
  /// @param managed addresses come by DHCPv6
  /// @param otherConfiguration resolvers and such come by DHCPv6
  /// @param lifetimeSeconds of the default route; 0: this is no default router
  /// @param reachableMillis 0: not said
  /// @param retransmitMillis 0: not said
  record RouterAdvertisement(
      int currentHopLimit,
      boolean managed,
      boolean otherConfiguration,
      int lifetimeSeconds,
      long reachableMillis,
      long retransmitMillis,
      List<NeighborOption> options)
      implements Icmpv6Message {
    public RouterAdvertisement {
      options = List.copyOf(options);
    }
  }

  record NeighborSolicitation(Inet6Address target, List<NeighborOption> options)
      implements Icmpv6Message {
    public NeighborSolicitation {
      options = List.copyOf(options);
    }
  }

  record NeighborAdvertisement(
      boolean router,
      boolean solicited,
      boolean override,
      Inet6Address target,
      List<NeighborOption> options)
      implements Icmpv6Message {
    public NeighborAdvertisement {
      options = List.copyOf(options);
    }
  }

  /// A type that means nothing here; `rest` is all that follows the checksum.
  record Other(int type, int code, Octets rest) implements Icmpv6Message {}

  /// The message in an IP packet whose protocol is ICMPv6.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  static Icmpv6Message parse(Ipv6Packet packet) {
    return parse(packet.payload(), packet.source(), packet.destination());
  }

  /// Reads a message that stood between these addresses.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  static Icmpv6Message parse(Octets octets, Inet6Address source, Inet6Address destination) {
    return Icmpv6Codec.parse(octets, source, destination);
  }

  /// The addresses of the packet around it are part of its checksum, RFC 4443 §2.3.
  default byte[] encode(Inet6Address source, Inet6Address destination) {
    return Icmpv6Codec.encode(this, source, destination);
  }
}
