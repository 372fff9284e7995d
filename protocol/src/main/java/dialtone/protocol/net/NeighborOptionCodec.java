package dialtone.protocol.net;

import dialtone.protocol.net.NeighborOption.Mtu;
import dialtone.protocol.net.NeighborOption.PrefixInformation;
import dialtone.protocol.net.NeighborOption.RecursiveDns;
import dialtone.protocol.net.NeighborOption.SourceLinkLayer;
import dialtone.protocol.net.NeighborOption.TargetLinkLayer;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.util.ArrayList;
import java.util.List;

/// The layouts of neighbour discovery options: RFC 4861 §4.6, RFC 8106 §5.1.
final class NeighborOptionCodec {
  private NeighborOptionCodec() {}

  /// Reads options to the end of the message. A length of 0 makes the message void, RFC 4861 §4.6.
  static List<NeighborOption> parseAll(PacketReader in) {
    List<NeighborOption> options = new ArrayList<>();
    while (in.remaining() > 0) {
      int type = in.u8();
      int units = in.u8();
      in.check(units > 0, "has an option " + type + " of length 0");
      options.add(parse(type, in.take(units * 8 - 2)));
    }
    return options;
  }

  private static NeighborOption parse(int type, Octets body) {
    PacketReader in = new PacketReader("neighbour discovery option " + type, body);
    boolean small = body.size() == 6;
    if (type == 1 && small) {
      return new SourceLinkLayer(in.mac());
    }
    if (type == 2 && small) {
      return new TargetLinkLayer(in.mac());
    }
    if (type == 3 && body.size() == 30) {
      return prefix(in);
    }
    if (type == 5 && small) {
      in.take(2);
      return new Mtu(in.unsigned32());
    }
    if (type == 25 && body.size() % 16 == 6 && !small) {
      in.take(2);
      long lifetime = in.unsigned32();
      List<Inet6Address> servers = new ArrayList<>();
      while (in.remaining() > 0) {
        servers.add(in.inet6());
      }
      return new RecursiveDns(lifetime, servers);
    }
    return new NeighborOption.Other(type, body);
  }

  private static PrefixInformation prefix(PacketReader in) {
    int length = in.u8();
    in.check(length <= 128, "has a prefix of " + length + " bits");
    int flags = in.u8();
    long valid = in.unsigned32();
    long preferred = in.unsigned32();
    in.take(4);
    Prefix prefix = new Prefix(in.inet6(), length);
    return new PrefixInformation(
        prefix, (flags & 0x80) != 0, (flags & 0x40) != 0, valid, preferred);
  }

  static PacketWriter encodeAll(PacketWriter out, List<NeighborOption> options) {
    options.forEach(option -> encode(out, option));
    return out;
  }

  private static void encode(PacketWriter out, NeighborOption option) {
    switch (option) {
      case SourceLinkLayer(MacAddress address) -> out.u8(1).u8(1).mac(address);
      case TargetLinkLayer(MacAddress address) -> out.u8(2).u8(1).mac(address);
      case PrefixInformation information ->
          out.u8(3)
              .u8(4)
              .u8(information.prefix().length())
              .u8((information.onLink() ? 0x80 : 0) | (information.autonomous() ? 0x40 : 0))
              .u32(information.validSeconds())
              .u32(information.preferredSeconds())
              .u32(0)
              .address(information.prefix().address());
      case Mtu(long mtu) -> out.u8(5).u8(1).u16(0).u32(mtu);
      case RecursiveDns(long lifetime, List<Inet6Address> servers) -> {
        out.u8(25).u8(1 + 2 * servers.size()).u16(0).u32(lifetime);
        servers.forEach(out::address);
      }
      case NeighborOption.Other(int type, Octets body) ->
          out.u8(type).u8((body.size() + 2) / 8).octets(body);
    }
  }
}
