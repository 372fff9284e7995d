package dialtone.protocol.net;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// An IP packet of either version, as a TUN device carries it.
public sealed interface IpPacket permits Ipv4Packet, Ipv6Packet {
  int ICMP = 1;
  int UDP = 17;
  int ICMPV6 = 58;

  InetAddress source();

  InetAddress destination();

  /// What the payload is, by IANA's protocol numbers, such as [#UDP].
  int protocol();

  Octets payload();

  byte[] encode();

  /// The EtherType of a frame that carries this packet.
  default int etherType() {
    return switch (this) {
      case Ipv4Packet _ -> EthernetFrame.IPV4;
      case Ipv6Packet _ -> EthernetFrame.IPV6;
    };
  }

  /// A packet with default hop limit and no options; the addresses choose the version.
  static IpPacket of(int protocol, InetAddress source, InetAddress destination, byte[] payload) {
    return switch (source) {
      case Inet4Address from when destination instanceof Inet4Address to ->
          Ipv4Packet.of(protocol, from, to, payload);
      case Inet6Address from when destination instanceof Inet6Address to ->
          Ipv6Packet.of(protocol, from, to, payload);
      default -> throw new IllegalArgumentException(source + " cannot talk to " + destination);
    };
  }

  /// Reads the version, then the packet.
  ///
  /// @throws ModemFailure `Garbled`
  static IpPacket parse(Octets octets) {
    int version = octets.size() == 0 ? 0 : octets.at(0) >> 4;
    return switch (version) {
      case 4 -> Ipv4Packet.parse(octets);
      case 6 -> Ipv6Packet.parse(octets);
      default -> throw new ModemFailure(new Failure.Garbled("IP packet", "has version " + version));
    };
  }
}
