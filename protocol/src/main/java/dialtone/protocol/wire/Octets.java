package dialtone.protocol.wire;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that nobody changes any more; equal when their contents are. A slice shares
/// its parent's memory.
public final class Octets {
  public static final Octets NONE = new Octets(new byte[0], 0, 0);

  private final byte[] buffer;
  private final int offset;
  private final int size;

  private Octets(byte[] buffer, int offset, int size) {
    this.buffer = buffer;
    this.offset = offset;
    this.size = size;
  }

  /// A copy of all of `bytes`.
  public static Octets of(byte... bytes) {
    return of(bytes, 0, bytes.length);
  }

  /// A copy of `length` bytes from `offset` on.
  public static Octets of(byte[] buffer, int offset, int length) {
    return new Octets(Arrays.copyOfRange(buffer, offset, offset + length), 0, length);
  }

  /// From hexadecimal digits such as `0a1b`.
  ///
  /// @throws IllegalArgumentException for anything else
  public static Octets ofHex(String digits) {
    byte[] bytes = HexFormat.of().parseHex(digits);
    return new Octets(bytes, 0, bytes.length);
  }

  public int size() {
    return size;
  }

  /// The octet at `index` as a number 0..255.
  public int at(int index) {
    return buffer[offset + checked(index, size - 1)] & 0xff;
  }

  /// The octets `from` (included) to `to` (excluded), `0 ≤ from ≤ to ≤ size`.
  public Octets slice(int from, int to) {
    checked(from, to);
    checked(to, size);
    return new Octets(buffer, offset + from, to - from);
  }

  public byte[] toArray() {
    return Arrays.copyOfRange(buffer, offset, offset + size);
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(buffer, offset, target, at, size);
  }

  private static int checked(int index, int last) {
    if (index < 0 || index > last) {
      throw new IllegalArgumentException("octet " + index + " of 0.." + last);
    }
    return index;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets that
        && Arrays.equals(
            buffer, offset, offset + size, that.buffer, that.offset, that.offset + that.size);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + buffer[offset + i];
    }
    return hash;
  }

  /// Hex digits without separators.
  @Override
  public String toString() {
    return HexFormat.of().formatHex(buffer, offset, offset + size);
  }
}
