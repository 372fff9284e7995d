package dialtone.protocol.wire;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes fields one behind the other into a buffer that grows.
public class FieldWriter {
  private byte[] bytes;
  private int at;

  public FieldWriter() {
    this(new byte[128]);
  }

  /// Begins in `buffer`, which is the writer's from then on.
  public FieldWriter(byte[] buffer) {
    this.bytes = buffer;
  }

  /// Forgets what was written, to be used again.
  public final void clear() {
    at = 0;
  }

  /// How many octets were written.
  public final int size() {
    return at;
  }

  public final byte[] toArray() {
    return Arrays.copyOf(bytes, at);
  }

  /// The buffer itself; only its first [#size] octets mean anything.
  public final byte[] buffer() {
    return bytes;
  }

  private int room(int count) {
    int from = at;
    if (from + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, from + count));
    }
    at = from + count;
    return from;
  }

  public final void u8(int value) {
    int from = room(1);
    bytes[from] = (byte) value;
  }

  public final void u16(int value) {
    int from = room(2);
    bytes[from] = (byte) value;
    bytes[from + 1] = (byte) (value >> 8);
  }

  public final void u48(long value) {
    s32((int) value);
    u16((int) (value >> 32));
  }

  public final void s32(int value) {
    int from = room(4);
    bytes[from] = (byte) value;
    bytes[from + 1] = (byte) (value >> 8);
    bytes[from + 2] = (byte) (value >> 16);
    bytes[from + 3] = (byte) (value >> 24);
  }

  public final void u32(long value) {
    s32((int) value);
  }

  public final void u64(long value) {
    s32((int) value);
    s32((int) (value >> 32));
  }

  public final void s8(int value) {
    u8(value);
  }

  public final void s16(int value) {
    u16(value);
  }

  public final void s64(long value) {
    u64(value);
  }

  public final void u16BigEndian(int value) {
    u16(Short.reverseBytes((short) value));
  }

  public final void s16BigEndian(int value) {
    u16BigEndian(value);
  }

  public final void s32BigEndian(int value) {
    s32(Integer.reverseBytes(value));
  }

  public final void u32BigEndian(long value) {
    s32BigEndian((int) value);
  }

  public final void u64BigEndian(long value) {
    u64(Long.reverseBytes(value));
  }

  public final void s64BigEndian(long value) {
    u64BigEndian(value);
  }

  public final void f32(float value) {
    s32(Float.floatToRawIntBits(value));
  }

  public final void f64(double value) {
    u64(Double.doubleToRawLongBits(value));
  }

  /// The count of `bits` (8, 16 or 32) before what it counts.
  ///
  /// @throws ModemFailure `BadInput` when `count` is too large for its place
  public final void count(int bits, int count) {
    if (bits < Integer.SIZE && count >>> bits != 0) {
      throw tooLong(count + " elements", (1 << bits) - 1);
    }
    switch (bits) {
      case 8 -> u8(count);
      case 16 -> u16(count);
      default -> s32(count);
    }
  }

  /// A list has `count` elements in a place for `fixed`.
  ///
  /// @throws ModemFailure `BadInput` when these differ
  public final void exactly(int fixed, int count) {
    if (count != fixed) {
      throw new ModemFailure(
          new Failure.BadInput(count + " elements", "the message has exactly " + fixed));
    }
  }

  /// `text` in UTF-8, as long as it is.
  public final void text(String text) {
    octets(encoded(text));
  }

  /// `text` behind its length in octets.
  ///
  /// @throws ModemFailure `BadInput` when it is too long for that
  public final void text(int bits, String text) {
    byte[] encoded = encoded(text);
    count(bits, encoded.length);
    octets(encoded);
  }

  /// `text` in a place of `length` octets, filled up with NUL: as UTF-8 where that fits, else as ISO
  /// 8859-1, which is how such a place is read when it holds 0xff, with which an MNC of two digits
  /// ends.
  ///
  /// @throws ModemFailure `BadInput` when it is longer
  public final void fixedText(int length, String text) {
    byte[] utf8 = encoded(text);
    byte[] encoded = utf8.length > length ? text.getBytes(StandardCharsets.ISO_8859_1) : utf8;
    if (encoded.length > length) {
      throw tooLong("\"" + text + "\"", length);
    }
    octets(Arrays.copyOf(encoded, length));
  }

  public final void octets(Octets octets) {
    int from = room(octets.size());
    octets.copyTo(bytes, from);
  }

  /// `count` octets of `source` from `offset` on.
  public final void octets(byte[] source, int offset, int count) {
    int from = room(count);
    System.arraycopy(source, offset, bytes, from, count);
  }

  /// `octets` in a place of `length`, filled up with zeros.
  ///
  /// @throws ModemFailure `BadInput` when there are more
  public final void fixedOctets(int length, Octets octets) {
    if (octets.size() > length) {
      throw tooLong(octets.size() + " octets", length);
    }
    octets(octets);
    octets(new byte[length - octets.size()]);
  }

  private void octets(byte[] octets) {
    int from = room(octets.length);
    System.arraycopy(octets, 0, bytes, from, octets.length);
  }

  /// Writes `value` over the two octets at `where`: a length that is known only now.
  protected final void patchU16(int where, int value) {
    bytes[where] = (byte) value;
    bytes[where + 1] = (byte) (value >> 8);
  }

  private static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ModemFailure tooLong(String what, int most) {
    return new ModemFailure(
        new Failure.BadInput(what, "the message has room for " + most + " at most"));
  }
}
