package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;

/// ICMP for IPv4, RFC 792.
public sealed interface IcmpMessage {

  record EchoRequest(int identifier, int sequence, Octets data) implements IcmpMessage {
    /// The answer, which carries all of the request back.
    public EchoReply reply() {
      return new EchoReply(identifier, sequence, data);
    }
  }

  record EchoReply(int identifier, int sequence, Octets data) implements IcmpMessage {}

  /// A packet that did not get through.
  ///
  /// @param code 0 net, 1 host, 2 protocol, 3 port, 4 fragmentation needed, …
  /// @param nextHopMtu for code 4 (RFC 1191 §4), else 0
  /// @param original the packet's header and at least eight octets more
  record DestinationUnreachable(int code, int nextHopMtu, Octets original) implements IcmpMessage {}

  /// A type that means nothing here; `rest` is all that follows the checksum.
  record Other(int type, int code, Octets rest) implements IcmpMessage {}

  /// Reads the payload of an IPv4 packet whose protocol is ICMP.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  static IcmpMessage parse(Octets octets) {
    PacketReader in = new PacketReader("ICMP message", octets);
    int type = in.u8();
    int code = in.u8();
    in.take(2);
    in.check(new Checksum().add(octets).value() == 0, "has a wrong checksum");
    return switch (type) {
      case 0 -> new EchoReply(in.u16(), in.u16(), in.rest());
      case 3 -> {
        in.take(2);
        yield new DestinationUnreachable(code, in.u16(), in.rest());
      }
      case 8 -> new EchoRequest(in.u16(), in.u16(), in.rest());
      default -> new Other(type, code, in.rest());
    };
  }

  default byte[] encode() {
    PacketWriter out =
        switch (this) {
          case EchoRequest(int identifier, int sequence, Octets data) ->
              head(8, 0).u16(identifier).u16(sequence).octets(data);
          case EchoReply(int identifier, int sequence, Octets data) ->
              head(0, 0).u16(identifier).u16(sequence).octets(data);
          case DestinationUnreachable(int code, int nextHopMtu, Octets original) ->
              head(3, code).u16(0).u16(nextHopMtu).octets(original);
          case Other(int type, int code, Octets rest) -> head(type, code).octets(rest);
        };
    return out.withChecksum(2, Checksum.of(out.toArray()));
  }

  private static PacketWriter head(int type, int code) {
    return new PacketWriter().u8(type).u8(code).u16(0);
  }
}
