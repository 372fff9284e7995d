package dialtone.protocol.net;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Reads a packet from front to back in network byte order. Reading past the end is `Garbled`,
/// never an index error.
final class PacketReader {
  private final String what;
  private final Octets octets;
  private int position;

  /// @param what how failures call this packet, such as `ARP packet`
  PacketReader(String what, Octets octets) {
    this.what = what;
    this.octets = octets;
  }

  int position() {
    return position;
  }

  int remaining() {
    return octets.size() - position;
  }

  /// Goes to an absolute position, as DNS names need it.
  void seek(int target) {
    if (target < 0 || target > octets.size()) {
      throw garbled("points to octet " + target + " of " + octets.size());
    }
    position = target;
  }

  int u8() {
    need(1);
    return octets.at(position++);
  }

  int u16() {
    need(2);
    return u8() << 8 | u8();
  }

  /// As a signed int: for values that are only compared or copied.
  int u32() {
    need(4);
    return u16() << 16 | u16();
  }

  /// As a number 0..2³²−1, for counts and times.
  long unsigned32() {
    return Integer.toUnsignedLong(u32());
  }

  Octets take(int count) {
    need(count);
    Octets taken = octets.slice(position, position + count);
    position += count;
    return taken;
  }

  Octets rest() {
    return take(remaining());
  }

  MacAddress mac() {
    return MacAddress.of(take(MacAddress.SIZE));
  }

  Inet4Address inet4() {
    return (Inet4Address) address(take(4));
  }

  Inet6Address inet6() {
    return (Inet6Address) address(take(16));
  }

  /// The address that 4 or 16 octets are. Sixteen stay IPv6 even where they map an IPv4 address.
  static InetAddress address(Octets octets) {
    byte[] bytes = octets.toArray();
    try {
      return bytes.length == 16
          ? Inet6Address.getByAddress(null, bytes, -1)
          : InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(bytes.length + " octets are no address", e);
    }
  }

  private void need(int count) {
    if (count < 0 || count > remaining()) {
      throw garbled(
          "ends after " + octets.size() + " octets, " + count + " more are needed at " + position);
    }
  }

  /// Fails unless `holds`.
  void check(boolean holds, String why) {
    if (!holds) {
      throw garbled(why);
    }
  }

  ModemFailure garbled(String why) {
    return new ModemFailure(new Failure.Garbled(what, why));
  }
}
