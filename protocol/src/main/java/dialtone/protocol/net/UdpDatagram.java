package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.net.InetAddress;

/// A UDP datagram, RFC 768. The addresses of the packet around it are part of its checksum.
public record UdpDatagram(int sourcePort, int destinationPort, Octets payload) {
  private static final int HEADER = 8;

  public UdpDatagram(int sourcePort, int destinationPort, byte[] payload) {
    this(sourcePort, destinationPort, Octets.of(payload));
  }

  /// The datagram in an IP packet whose protocol is UDP.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  public static UdpDatagram parse(IpPacket packet) {
    return parse(packet.payload(), packet.source(), packet.destination());
  }

  /// What follows the length field's count is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  public static UdpDatagram parse(Octets octets, InetAddress source, InetAddress destination) {
    PacketReader in = new PacketReader("UDP datagram", octets);
    int sourcePort = in.u16();
    int destinationPort = in.u16();
    int length = in.u16();
    in.check(
        length >= HEADER && length <= octets.size(),
        "says it has " + length + " octets, " + octets.size() + " came");
    int checksum = in.u16();
    if (checksum == 0) {
      // RFC 8200 §8.1: IPv6 has no header checksum, so "no checksum" is not allowed there.
      in.check(!(source instanceof Inet6Address), "has no checksum over IPv6");
    } else {
      int sum = sum(octets.slice(0, length).toArray(), source, destination);
      in.check(sum == 0, "has a wrong checksum");
    }
    return new UdpDatagram(sourcePort, destinationPort, in.take(length - HEADER));
  }

  public byte[] encode(InetAddress source, InetAddress destination) {
    PacketWriter out =
        new PacketWriter()
            .u16(sourcePort)
            .u16(destinationPort)
            .u16(HEADER + payload.size())
            .u16(0)
            .octets(payload);
    int sum = sum(out.toArray(), source, destination);
    // RFC 768: zero means "no checksum", so a computed zero goes out as all ones.
    return out.withChecksum(6, sum == 0 ? 0xffff : sum);
  }

  private static int sum(byte[] datagram, InetAddress source, InetAddress destination) {
    return new Checksum()
        .addPseudoHeader(source, destination, IpPacket.UDP, datagram.length)
        .add(datagram)
        .value();
  }
}
