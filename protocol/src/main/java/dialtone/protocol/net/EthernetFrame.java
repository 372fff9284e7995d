package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;

/// An Ethernet II frame without preamble and check sequence, as a TAP device carries it.
///
/// @param etherType what the payload is, such as [#IPV4]; IEEE 802.3 lengths (below 0x0600) are
/// kept as they are
/// @param payload with whatever padding the sender added
public record EthernetFrame(
    MacAddress destination, MacAddress source, int etherType, Octets payload) {
  public static final int IPV4 = 0x0800;
  public static final int ARP = 0x0806;
  public static final int IPV6 = 0x86dd;

  public static EthernetFrame parse(byte[] buffer, int offset, int length) {
    return parse(Octets.of(buffer, offset, length));
  }

  /// Reads a frame whole.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled` below 14 octets
  public static EthernetFrame parse(Octets octets) {
    PacketReader in = new PacketReader("Ethernet frame", octets);
    return new EthernetFrame(in.mac(), in.mac(), in.u16(), in.rest());
  }

  /// Not padded to 60 octets: devices made of software take short frames.
  public byte[] encode() {
    return new PacketWriter().mac(destination).mac(source).u16(etherType).octets(payload).toArray();
  }
}
