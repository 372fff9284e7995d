package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.InetAddress;

/// The Internet checksum: the one's complement of the one's complement sum of 16-bit words, RFC
/// 1071.
public final class Checksum {
  private long sum;

  /// Begins with nothing added.
  public Checksum() {}

  /// Adds octets; an odd last one is padded with a zero (RFC 1071 §1), so only the last addition
  /// may be odd.
  public Checksum add(byte[] octets) {
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xff;
      sum += i % 2 == 0 ? octet << 8 : octet;
    }
    return this;
  }

  public Checksum add(Octets octets) {
    return add(octets.toArray());
  }

  /// Adds the pseudo-header of RFC 768 (IPv4) or RFC 8200 §8.1 (IPv6): both give the same sum for
  /// the same fields.
  public Checksum addPseudoHeader(
      InetAddress source, InetAddress destination, int protocol, int length) {
    add(source.getAddress());
    add(destination.getAddress());
    sum += protocol + (length >> 16) + (length & 0xffff);
    return this;
  }

  /// The 16 bits to send. Over a packet that carries its checksum already this is 0 when nothing
  /// changed on the way.
  public int value() {
    long folded = sum;
    while (folded > 0xffff) {
      folded = (folded >> 16) + (folded & 0xffff);
    }
    return (int) (~folded & 0xffff);
  }

  /// The checksum of one stretch of octets.
  public static int of(byte[] octets) {
    return new Checksum().add(octets).value();
  }
}
