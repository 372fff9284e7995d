package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;

/// An IPv6 packet that is whole, RFC 8200. Extension headers that only pass by are skipped, none is
/// ever sent.
///
/// @param protocol the next header after those that were skipped
public record Ipv6Packet(
    int trafficClass,
    int flowLabel,
    int hopLimit,
    int protocol,
    Inet6Address source,
    Inet6Address destination,
    Octets payload)
    implements IpPacket {
  private static final int HOP_BY_HOP = 0;
  private static final int ROUTING = 43;
  private static final int FRAGMENT = 44;
  private static final int DESTINATION_OPTIONS = 60;

  /// A packet as hosts send it, hop limit 64; neighbour discovery wants 255, see [#withHopLimit].
  public static Ipv6Packet of(
      int protocol, Inet6Address source, Inet6Address destination, byte[] payload) {
    return new Ipv6Packet(0, 0, 64, protocol, source, destination, Octets.of(payload));
  }

  public Ipv6Packet withHopLimit(int limit) {
    return new Ipv6Packet(trafficClass, flowLabel, limit, protocol, source, destination, payload);
  }

  public static Ipv6Packet parse(byte[] buffer, int offset, int length) {
    return parse(Octets.of(buffer, offset, length));
  }

  /// What follows the payload length is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`, also for fragments: nothing here
  /// reassembles them
  public static Ipv6Packet parse(Octets octets) {
    PacketReader in = new PacketReader("IPv6 packet", octets);
    int first = in.u32();
    in.check(first >>> 28 == 6, "has version " + (first >>> 28));
    int payloadSize = in.u16();
    int nextHeader = in.u8();
    int hopLimit = in.u8();
    Inet6Address source = in.inet6();
    Inet6Address destination = in.inet6();
    PacketReader payload = new PacketReader("IPv6 packet", in.take(payloadSize));
    while (nextHeader == HOP_BY_HOP || nextHeader == ROUTING || nextHeader == DESTINATION_OPTIONS) {
      nextHeader = payload.u8();
      // RFC 8200 §4.3: counted in units of eight octets, not including the first eight.
      int more = payload.u8() * 8 + 6;
      payload.take(more);
    }
    payload.check(nextHeader != FRAGMENT, "is a fragment");
    return new Ipv6Packet(
        first >>> 20 & 0xff,
        first & 0xfffff,
        hopLimit,
        nextHeader,
        source,
        destination,
        payload.rest());
  }

  @Override
  public byte[] encode() {
    return new PacketWriter()
        .u32(6L << 28 | (long) trafficClass << 20 | flowLabel)
        .u16(payload.size())
        .u8(protocol)
        .u8(hopLimit)
        .address(source)
        .address(destination)
        .octets(payload)
        .toArray();
  }
}
