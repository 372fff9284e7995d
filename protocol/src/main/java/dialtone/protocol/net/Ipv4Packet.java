package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;

/// An IPv4 packet that is whole, RFC 791.
///
/// @param trafficClass the octet of DSCP and ECN, RFC 2474
/// @param options undecoded, a multiple of four octets
public record Ipv4Packet(
    int trafficClass,
    int identification,
    boolean dontFragment,
    int timeToLive,
    int protocol,
    Inet4Address source,
    Inet4Address destination,
    Octets options,
    Octets payload)
    implements IpPacket {
  private static final int HEADER = 20;
  private static final int DONT_FRAGMENT = 0x4000;
  private static final int MORE_FRAGMENTS = 0x2000;

  public Ipv4Packet {
    if (options.size() % 4 != 0 || options.size() > 40) {
      throw new IllegalArgumentException("options of " + options.size() + " octets");
    }
  }

  /// A packet as hosts send it: TTL 64, not to be fragmented, so its identification may be 0 (RFC
  /// 6864 §4.1).
  public static Ipv4Packet of(
      int protocol, Inet4Address source, Inet4Address destination, byte[] payload) {
    return new Ipv4Packet(
        0, 0, true, 64, protocol, source, destination, Octets.NONE, Octets.of(payload));
  }

  public static Ipv4Packet parse(byte[] buffer, int offset, int length) {
    return parse(Octets.of(buffer, offset, length));
  }

  /// What follows the total length, as Ethernet pads short frames, is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`, also for fragments: nothing here
  /// reassembles them
  public static Ipv4Packet parse(Octets octets) {
    PacketReader in = new PacketReader("IPv4 packet", octets);
    int first = in.u8();
    in.check(first >> 4 == 4, "has version " + (first >> 4));
    int headerSize = (first & 0xf) * 4;
    in.check(headerSize >= HEADER, "has a header of only " + headerSize + " octets");
    int trafficClass = in.u8();
    int total = in.u16();
    in.check(
        total >= headerSize && total <= octets.size(),
        "says it has " + total + " octets, " + octets.size() + " came, header " + headerSize);
    in.check(
        new Checksum().add(octets.slice(0, headerSize)).value() == 0,
        "has a wrong header checksum");
    int identification = in.u16();
    int fragment = in.u16();
    in.check((fragment & 0x3fff) == 0, "is a fragment" + fragmentWords(fragment));
    int timeToLive = in.u8();
    int protocol = in.u8();
    in.take(2);
    return new Ipv4Packet(
        trafficClass,
        identification,
        (fragment & DONT_FRAGMENT) != 0,
        timeToLive,
        protocol,
        in.inet4(),
        in.inet4(),
        in.take(headerSize - HEADER),
        in.take(total - headerSize));
  }

  private static String fragmentWords(int fragment) {
    String last = (fragment & MORE_FRAGMENTS) == 0 ? ", the last" : "";
    return " from octet " + (fragment & 0x1fff) * 8 + last;
  }

  @Override
  public byte[] encode() {
    int headerSize = HEADER + options.size();
    byte[] header =
        new PacketWriter()
            .u8(4 << 4 | headerSize / 4)
            .u8(trafficClass)
            .u16(headerSize + payload.size())
            .u16(identification)
            .u16(dontFragment ? DONT_FRAGMENT : 0)
            .u8(timeToLive)
            .u8(protocol)
            .u16(0)
            .address(source)
            .address(destination)
            .octets(options)
            .toArray();
    return new PacketWriter().octets(header).octets(payload).withChecksum(10, Checksum.of(header));
  }
}
