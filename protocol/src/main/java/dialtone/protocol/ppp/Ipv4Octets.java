package dialtone.protocol.ppp;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// An IPv4 address as the number that stands in an option.
final class Ipv4Octets {
  private Ipv4Octets() {}

  static InetAddress address(int number) {
    byte[] octets = {
      (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
    };
    try {
      return InetAddress.getByAddress(octets);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("four octets are no address", e);
    }
  }

  static int number(InetAddress address) {
    byte[] octets = address.getAddress();
    return (octets[0] & 0xff) << 24
        | (octets[1] & 0xff) << 16
        | (octets[2] & 0xff) << 8
        | octets[3] & 0xff;
  }
}
