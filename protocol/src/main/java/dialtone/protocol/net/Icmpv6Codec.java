package dialtone.protocol.net;

import dialtone.protocol.net.Icmpv6Message.DestinationUnreachable;
import dialtone.protocol.net.Icmpv6Message.EchoReply;
import dialtone.protocol.net.Icmpv6Message.EchoRequest;
import dialtone.protocol.net.Icmpv6Message.NeighborAdvertisement;
import dialtone.protocol.net.Icmpv6Message.NeighborSolicitation;
import dialtone.protocol.net.Icmpv6Message.Other;
import dialtone.protocol.net.Icmpv6Message.RouterAdvertisement;
import dialtone.protocol.net.Icmpv6Message.RouterSolicitation;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;

/// The layouts of ICMPv6 messages: RFC 4443 §3 and §4, RFC 4861 §4.
final class Icmpv6Codec {
  private static final int UNREACHABLE = 1;
  private static final int ECHO_REQUEST = 128;
  private static final int ECHO_REPLY = 129;
  private static final int ROUTER_SOLICITATION = 133;
  private static final int ROUTER_ADVERTISEMENT = 134;
  private static final int NEIGHBOR_SOLICITATION = 135;
  private static final int NEIGHBOR_ADVERTISEMENT = 136;

  private Icmpv6Codec() {}

  static Icmpv6Message parse(Octets octets, Inet6Address source, Inet6Address destination) {
    PacketReader in = new PacketReader("ICMPv6 message", octets);
    int type = in.u8();
    int code = in.u8();
    in.take(2);
    in.check(sum(octets.toArray(), source, destination) == 0, "has a wrong checksum");
    return switch (type) {
      case UNREACHABLE -> {
        in.take(4);
        yield new DestinationUnreachable(code, in.rest());
      }
      case ECHO_REQUEST -> new EchoRequest(in.u16(), in.u16(), in.rest());
      case ECHO_REPLY -> new EchoReply(in.u16(), in.u16(), in.rest());
      case ROUTER_SOLICITATION -> {
        in.take(4);
        yield new RouterSolicitation(NeighborOptionCodec.parseAll(in));
      }
      case ROUTER_ADVERTISEMENT -> routerAdvertisement(in);
      case NEIGHBOR_SOLICITATION -> {
        in.take(4);
        yield new NeighborSolicitation(in.inet6(), NeighborOptionCodec.parseAll(in));
      }
      case NEIGHBOR_ADVERTISEMENT -> {
        int flags = in.u32() >>> 29;
        yield new NeighborAdvertisement(
            (flags & 4) != 0,
            (flags & 2) != 0,
            (flags & 1) != 0,
            in.inet6(),
            NeighborOptionCodec.parseAll(in));
      }
      default -> new Other(type, code, in.rest());
    };
  }

  private static RouterAdvertisement routerAdvertisement(PacketReader in) {
    int hopLimit = in.u8();
    int flags = in.u8();
    return new RouterAdvertisement(
        hopLimit,
        (flags & 0x80) != 0,
        (flags & 0x40) != 0,
        in.u16(),
        in.unsigned32(),
        in.unsigned32(),
        NeighborOptionCodec.parseAll(in));
  }

  static byte[] encode(Icmpv6Message message, Inet6Address source, Inet6Address destination) {
    PacketWriter out =
        switch (message) {
          case DestinationUnreachable(int code, Octets original) ->
              head(UNREACHABLE, code).u32(0).octets(original);
          case EchoRequest(int identifier, int sequence, Octets data) ->
              head(ECHO_REQUEST, 0).u16(identifier).u16(sequence).octets(data);
          case EchoReply(int identifier, int sequence, Octets data) ->
              head(ECHO_REPLY, 0).u16(identifier).u16(sequence).octets(data);
          case RouterSolicitation solicitation ->
              NeighborOptionCodec.encodeAll(
                  head(ROUTER_SOLICITATION, 0).u32(0), solicitation.options());
          case RouterAdvertisement advertisement -> routerAdvertisement(advertisement);
          case NeighborSolicitation(var target, var options) ->
              NeighborOptionCodec.encodeAll(
                  head(NEIGHBOR_SOLICITATION, 0).u32(0).address(target), options);
          case NeighborAdvertisement advertisement -> neighborAdvertisement(advertisement);
          case Other(int type, int code, Octets rest) -> head(type, code).octets(rest);
        };
    return out.withChecksum(2, sum(out.toArray(), source, destination));
  }

  private static PacketWriter routerAdvertisement(RouterAdvertisement message) {
    PacketWriter out =
        head(ROUTER_ADVERTISEMENT, 0)
            .u8(message.currentHopLimit())
            .u8((message.managed() ? 0x80 : 0) | (message.otherConfiguration() ? 0x40 : 0))
            .u16(message.lifetimeSeconds())
            .u32(message.reachableMillis())
            .u32(message.retransmitMillis());
    return NeighborOptionCodec.encodeAll(out, message.options());
  }

  private static PacketWriter neighborAdvertisement(NeighborAdvertisement message) {
    int flags =
        (message.router() ? 4 : 0) | (message.solicited() ? 2 : 0) | (message.override() ? 1 : 0);
    PacketWriter out =
        head(NEIGHBOR_ADVERTISEMENT, 0).u32((long) flags << 29).address(message.target());
    return NeighborOptionCodec.encodeAll(out, message.options());
  }

  private static PacketWriter head(int type, int code) {
    return new PacketWriter().u8(type).u8(code).u16(0);
  }

  private static int sum(byte[] message, Inet6Address source, Inet6Address destination) {
    return new Checksum()
        .addPseudoHeader(source, destination, IpPacket.ICMPV6, message.length)
        .add(message)
        .value();
  }
}
