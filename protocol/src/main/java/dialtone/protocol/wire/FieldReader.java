package dialtone.protocol.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// A cursor over the fields of one value. What is not there reads as zero and is remembered, so that
/// whoever reads asks once, at the end, whether all of it was there ([#intact]): no input makes it
/// throw or read beyond its bounds.
public class FieldReader {
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private int end;
  private boolean intact = true;

  /// Reads `length` octets of `bytes` from `offset` on, which lie within it.
  public FieldReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  /// Puts the cursor at the beginning of another value.
  protected final void enter(int offset, int length) {
    at = offset;
    end = offset + length;
    intact = true;
  }

  /// Where the value ends.
  protected final int end() {
    return end;
  }

  protected final byte[] bytes() {
    return bytes;
  }

  /// Whether everything that was read since the value began was there.
  public final boolean intact() {
    return intact;
  }

  /// The octets that are left of the value.
  public final int remaining() {
    return end - at;
  }

  /// The value cannot be what it should be, although its octets are there.
  public final void spoil() {
    intact = false;
  }

  /// Moves over `count` octets and gives where they begin, for the methods that read from there: one
  /// check for several fields. Where they are not there it gives a place below zero, from which and behind
  /// which only zeros are read.
  public final int claim(int count) {
    int from = at;
    if (count > end - from) {
      return cut();
    }
    at = from + count;
    return from;
  }

  private int cut() {
    intact = false;
    at = end;
    return NOWHERE;
  }

  private static int low16(byte[] bytes, int from) {
    return bytes[from] & 0xff | (bytes[from + 1] & 0xff) << 8;
  }

  public final int u8() {
    return u8(claim(1));
  }

  public final int u8(int from) {
    return from < 0 ? 0 : bytes[from] & 0xff;
  }

  public final int s8() {
    return s8(claim(1));
  }

  public final int s8(int from) {
    return from < 0 ? 0 : bytes[from];
  }

  public final int u16() {
    return u16(claim(2));
  }

  public final int u16(int from) {
    return from < 0 ? 0 : low16(bytes, from);
  }

  public final int s16() {
    return s16(claim(2));
  }

  public final int s16(int from) {
    return from < 0 ? 0 : (short) low16(bytes, from);
  }

  public final int s32() {
    return s32(claim(4));
  }

  public final int s32(int from) {
    return from < 0 ? 0 : low16(bytes, from) | low16(bytes, from + 2) << 16;
  }

  public final long u32() {
    return u32(claim(4));
  }

  public final long u32(int from) {
    return s32(from) & 0xffffffffL;
  }

  public final long u48() {
    return u48(claim(6));
  }

  public final long u48(int from) {
    return u32(from) | (long) u16(from + 4) << 32;
  }

  public final long u64() {
    return u64(claim(8));
  }

  public final long u64(int from) {
    return u32(from) | u32(from + 4) << 32;
  }

  public final long s64() {
    return s64(claim(8));
  }

  public final long s64(int from) {
    return u64(from);
  }

  public final int u16BigEndian() {
    return u16BigEndian(claim(2));
  }

  public final int u16BigEndian(int from) {
    return Short.toUnsignedInt(Short.reverseBytes((short) u16(from)));
  }

  public final int s16BigEndian() {
    return s16BigEndian(claim(2));
  }

  public final int s16BigEndian(int from) {
    return Short.reverseBytes((short) u16(from));
  }

  public final int s32BigEndian() {
    return s32BigEndian(claim(4));
  }

  public final int s32BigEndian(int from) {
    return Integer.reverseBytes(s32(from));
  }

  public final long u32BigEndian() {
    return u32BigEndian(claim(4));
  }

  public final long u32BigEndian(int from) {
    return s32BigEndian(from) & 0xffffffffL;
  }

  public final long u64BigEndian() {
    return u64BigEndian(claim(8));
  }

  public final long u64BigEndian(int from) {
    return Long.reverseBytes(u64(from));
  }

  public final long s64BigEndian() {
    return s64BigEndian(claim(8));
  }

  public final long s64BigEndian(int from) {
    return u64BigEndian(from);
  }

  public final float f32() {
    return f32(claim(4));
  }

  public final float f32(int from) {
    return Float.intBitsToFloat(s32(from));
  }

  public final double f64() {
    return f64(claim(8));
  }

  public final double f64(int from) {
    return Double.longBitsToDouble(u64(from));
  }

  /// A count or length of `bits` (8, 16 or 32) before what it counts. One that is larger than the
  /// octets left cannot be right, because an element has at least one.
  public final int count(int bits) {
    long count =
        switch (bits) {
          case 8 -> u8();
          case 16 -> u16();
          default -> u32();
        };
    if (count > remaining()) {
      intact = false;
      return 0;
    }
    return (int) count;
  }

  /// A text of `length` octets: UTF-8 where it is that, else ISO 8859-1. It ends at its first NUL,
  /// with which firmware fills up fixed places.
  public final String text(int length) {
    int from = claim(length);
    if (from < 0) {
      return "";
    }
    int used = 0;
    boolean ascii = true;
    while (used < length && bytes[from + used] != 0) {
      ascii &= bytes[from + used] > 0;
      used++;
    }
    return ascii ? new String(bytes, from, used, StandardCharsets.ISO_8859_1) : decoded(from, used);
  }

  private String decoded(int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
  }

  public final Octets octets(int length) {
    int from = claim(length);
    return from < 0 ? Octets.NONE : Octets.of(bytes, from, length);
  }
}
