package dialtone.protocol.net;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.InetAddress;
import java.util.Arrays;

/// An address with the length of its network part, IPv4 or IPv6: `10.64.0.2/30`, or `0.0.0.0/0` for
/// everything.
public record Prefix(InetAddress address, int length) {
  public Prefix {
    if (length < 0 || length > address.getAddress().length * 8) {
      throw new IllegalArgumentException(
          "prefix length " + length + " for " + CanonicalText.of(address));
    }
  }

  /// Reads `10.64.0.2/30`, `2001:db8::2/64`, or an address alone, which has all of its bits. Names
  /// are never looked up.
  ///
  /// @throws ModemFailure `BadInput`
  public static Prefix of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    // InetAddress also takes `10.1` and scopes, which would ask the machine for its interfaces.
    if (!address.matches("\\d+(\\.\\d+){3}|\\p{XDigit}*:[\\p{XDigit}:.]*")) {
      throw bad(text, "is no address such as 10.64.0.2/30 or 2001:db8::2/64");
    }
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      int bits = parsed.getAddress().length * 8;
      return new Prefix(parsed, slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1)));
    } catch (IllegalArgumentException e) {
      throw bad(text, "is no address with a prefix length: " + e.getMessage());
    }
  }

  /// An IPv4 address and its netmask, as DHCP and modems give them.
  ///
  /// @throws ModemFailure `Garbled` when the mask's ones are not all in front
  public static Prefix of(InetAddress address, InetAddress netmask) {
    byte[] mask = netmask.getAddress();
    int ones = 0;
    for (byte octet : mask) {
      ones += Integer.bitCount(octet & 0xff);
    }
    if (mask.length != address.getAddress().length
        || !Arrays.equals(mask, maskOf(mask.length, ones))) {
      throw new ModemFailure(
          new Failure.Garbled("netmask", CanonicalText.of(netmask) + " is no netmask"));
    }
    return new Prefix(address, ones);
  }

  /// `255.255.255.252` for a length of 30.
  public InetAddress netmask() {
    return PacketReader.address(Octets.of(maskOf(address.getAddress().length, length)));
  }

  /// Whether `other` is of the same family and shares the network part.
  public boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    byte[] mask = maskOf(mine.length, length);
    boolean same = mine.length == theirs.length;
    for (int i = 0; same && i < mine.length; i++) {
      same = ((mine[i] ^ theirs[i]) & mask[i]) == 0;
    }
    return same;
  }

  /// Whether it is one address alone: `/32`, or `/128` in IPv6.
  public boolean isHost() {
    return length == address.getAddress().length * 8;
  }

  private static byte[] maskOf(int size, int ones) {
    byte[] mask = new byte[size];
    for (int i = 0; i < size; i++) {
      int set = Math.clamp(ones - i * 8L, 0, 8);
      mask[i] = (byte) (0xff << (8 - set));
    }
    return mask;
  }

  private static ModemFailure bad(String text, String why) {
    return new ModemFailure(new Failure.BadInput(text, why));
  }

  @Override
  public String toString() {
    return CanonicalText.of(address) + "/" + length;
  }
}
