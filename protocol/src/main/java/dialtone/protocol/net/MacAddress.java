package dialtone.protocol.net;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.util.HexFormat;

/// An IEEE 802 address of 48 bits.
///
/// @param bits the first octet sent is the highest of the 48
public record MacAddress(long bits) {
  public static final int SIZE = 6;
  public static final MacAddress BROADCAST = new MacAddress(0xffff_ffff_ffffL);
  public static final MacAddress ZERO = new MacAddress(0);

  public MacAddress {
    if (bits >>> 48 != 0) {
      throw new IllegalArgumentException("more than 48 bits: " + Long.toHexString(bits));
    }
  }

  /// Exactly six octets.
  public static MacAddress of(Octets octets) {
    if (octets.size() != SIZE) {
      throw new ModemFailure(
          new Failure.Garbled("hardware address", "has " + octets.size() + " octets, not 6"));
    }
    long bits = 0;
    for (int i = 0; i < SIZE; i++) {
      bits = bits << 8 | octets.at(i);
    }
    return new MacAddress(bits);
  }

  /// Reads `02:1e:10:1f:00:00`, or with hyphens, as the kernel and Huawei's `^MACADDR` print it.
  ///
  /// @throws ModemFailure `BadInput`
  public static MacAddress of(String text) {
    if (!text.matches("\\p{XDigit}{2}([:-]\\p{XDigit}{2}){5}")) {
      throw new ModemFailure(
          new Failure.BadInput(text, "is no hardware address such as 02:1e:10:1f:00:00"));
    }
    return new MacAddress(HexFormat.fromHexDigitsToLong(text.replace(":", "").replace("-", "")));
  }

  /// Broadcast included.
  public boolean isMulticast() {
    return (bits >> 40 & 1) != 0;
  }

  public Octets octets() {
    return Octets.of(new PacketWriter().mac(this).toArray());
  }

  @Override
  public String toString() {
    return HexFormat.ofDelimiter(":").formatHex(octets().toArray());
  }
}
