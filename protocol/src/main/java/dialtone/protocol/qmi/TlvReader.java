package dialtone.protocol.qmi;

import dialtone.protocol.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A cursor over the TLVs of one message: type (1 octet), length (2), value. A TLV that is cut or
/// whose value is malformed costs that TLV and nothing else; [#problems] names it.
public final class TlvReader extends FieldReader {
  private static final int HEADER = 3;
  private static final String MISSING = "it is missing";

  /// One TLV that could not be used.
  ///
  /// @param offset where it begins in the buffer, or where the message ends when it is missing
  public record Problem(int type, int offset, String why) {

    /// Whether there is no such TLV at all.
    public boolean absent() {
      return why.equals(MISSING);
    }
  }

  private final int last;
  private int begin;
  private int next;
  private int type;
  private List<Problem> problems = List.of();

  /// Reads the TLVs in `length` octets of `bytes` from `offset` on, which lie within it.
  public TlvReader(byte[] bytes, int offset, int length) {
    super(bytes, offset, 0);
    this.next = offset;
    this.last = offset + length;
  }

  /// Goes on to the next TLV; false when there is none.
  public boolean next() {
    if (next >= last) {
      return false;
    }
    byte[] bytes = bytes();
    begin = next;
    if (last - next < HEADER) {
      problem(bytes[next] & 0xff, "its header is cut off");
      next = last;
      return false;
    }
    type = bytes[next] & 0xff;
    int length = bytes[next + 1] & 0xff | (bytes[next + 2] & 0xff) << 8;
    int value = next + HEADER;
    if (length > last - value) {
      problem(type, "it claims " + length + " octets where " + (last - value) + " are left");
      next = last;
      return false;
    }
    enter(value, length);
    next = value + length;
    return true;
  }

  /// The type of the TLV that [#next] went to.
  public int type() {
    return type;
  }

  /// Where its value begins in the buffer.
  public int valueOffset() {
    return begin + HEADER;
  }

  /// Whether the value was all there; else the TLV counts as a problem. Octets behind what is known
  /// are no problem: newer firmware appends.
  public boolean whole() {
    boolean whole = intact();
    if (!whole) {
      problem(type, "its value is too short or contradicts itself");
    }
    return whole;
  }

  /// What a TLV that may be absent holds now that one of its type was read as `value`: of several
  /// the first that was whole counts. In one call, so that generated methods stay small enough for
  /// the compiler to put them where they are called, which saves the cursor itself.
  public <T> Optional<T> first(Optional<T> before, T value) {
    return whole() && before.isEmpty() ? Optional.of(value) : before;
  }

  public OptionalInt first(OptionalInt before, int value) {
    return whole() && before.isEmpty() ? OptionalInt.of(value) : before;
  }

  public OptionalLong first(OptionalLong before, long value) {
    return whole() && before.isEmpty() ? OptionalLong.of(value) : before;
  }

  public OptionalDouble first(OptionalDouble before, double value) {
    return whole() && before.isEmpty() ? OptionalDouble.of(value) : before;
  }

  /// The message lacks a TLV that it must have.
  public void missing(int absent) {
    add(new Problem(absent, last, MISSING));
  }

  private void problem(int which, String why) {
    add(new Problem(which, begin, why));
  }

  private void add(Problem problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
  }

  /// What could not be used so far.
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
