package dialtone.protocol.qmi.known;

import java.util.List;

/// How one value travels, as a layout text tells it.
sealed interface Shape {

  /// Widths and signs of numbers.
  enum Width {
    U8,
    S8,
    U16,
    S16,
    U32,
    U48,
    S32,
    U64,
    S64,
    F32,
    F64
  }

  /// What a number means.
  sealed interface Meaning {
    record Plain() implements Meaning {}

    record Truth() implements Meaning {}

    record Coded(Words words) implements Meaning {}

    record Bits(Words words) implements Meaning {}
  }

  /// Who may see a text.
  enum Privacy {
    OPEN,
    PRIVATE,
    SECRET
  }

  record Scalar(Width width, boolean bigEndian, Meaning meaning) implements Shape {}

  record Text(Extent extent, Privacy privacy) implements Shape {}

  record Bytes(Extent extent) implements Shape {}

  record Items(Extent extent, Shape element) implements Shape {}

  record Struct(List<Member> members) implements Shape {}

  /// How many there are of something: `fixed` where that is not 0, else what a number of `prefix`
  /// bits before it says, else as many as are left.
  record Extent(int prefix, int fixed) {
    static final Extent REST = new Extent(0, 0);
  }

  /// A named value: a TLV of a message, or a part of a struct.
  record Member(String name, boolean optional, Shape shape) {}
}
