package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import dialtone.protocol.qmi.known.Shape.Extent;
import dialtone.protocol.qmi.known.Shape.Member;
import dialtone.protocol.qmi.known.Shape.Privacy;
import dialtone.protocol.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;

/// Reads values by their shapes. What is cut reads as zero and leaves the reader not intact.
final class ShapeValues {
  private final FieldReader in;
  private final boolean open;
  private final boolean contents;

  /// @param open whether personal data may be shown
  /// @param contents whether octets, texts and places are personal data
  ShapeValues(FieldReader in, boolean open, boolean contents) {
    this.in = in;
    this.open = open;
    this.contents = contents;
  }

  Value of(Shape shape) {
    Value value = read(shape);
    return open || !hidden(shape) ? value : new Value.Hidden();
  }

  private boolean hidden(Shape shape) {
    return switch (shape) {
      case Shape.Text(var _, Privacy privacy) -> contents || privacy != Privacy.OPEN;
      case Shape.Bytes _ -> contents;
      case Shape.Items(var _, Shape element) ->
          contents && element instanceof Shape.Scalar scalar && isPlain(scalar);
      case Shape.Scalar(Shape.Width width, var _, var _) ->
          contents && (width == Shape.Width.F32 || width == Shape.Width.F64);
      case Shape.Struct _ -> false;
    };
  }

  private static boolean isPlain(Shape.Scalar scalar) {
    return scalar.meaning() instanceof Shape.Meaning.Plain;
  }

  private Value read(Shape shape) {
    return switch (shape) {
      case Shape.Scalar scalar -> scalar(scalar);
      case Shape.Text(Extent extent, var _) -> new Value.Text(in.text(size(extent)));
      case Shape.Bytes(Extent extent) -> new Value.Bytes(in.octets(size(extent)));
      case Shape.Items(Extent extent, Shape element) -> items(extent, element);
      case Shape.Struct(List<Member> members) -> struct(members);
    };
  }

  private int size(Extent extent) {
    if (extent.fixed() > 0) {
      return extent.fixed();
    }
    return extent.prefix() > 0 ? in.count(extent.prefix()) : in.remaining();
  }

  private Value items(Extent extent, Shape element) {
    List<Value> items = new ArrayList<>();
    int most = size(extent);
    boolean rest = extent.equals(Extent.REST);
    for (int i = 0; i < most && in.intact() && (!rest || in.remaining() > 0); i++) {
      items.add(of(element));
    }
    return new Value.Items(List.copyOf(items));
  }

  private Value struct(List<Member> members) {
    List<Field> fields = new ArrayList<>();
    for (Member member : members) {
      if (!member.optional() || in.remaining() > 0) {
        fields.add(new Field(member.name(), 0, of(member.shape())));
      }
    }
    return new Value.Struct(List.copyOf(fields));
  }

  private Value scalar(Shape.Scalar scalar) {
    if (scalar.width() == Shape.Width.F32) {
      return new Value.Single(in.f32());
    }
    if (scalar.width() == Shape.Width.F64) {
      return new Value.Decimal(in.f64());
    }
    long value = whole(scalar.width(), scalar.bigEndian());
    return switch (scalar.meaning()) {
      case Shape.Meaning.Plain() -> new Value.Whole(value, scalar.width() == Shape.Width.U64);
      case Shape.Meaning.Truth() -> new Value.Flag(value != 0);
      case Shape.Meaning.Coded(Words words) -> new Value.Coded(value, words.of(value));
      case Shape.Meaning.Bits(Words words) -> new Value.Bits(value, words.bits(value));
    };
  }

  private long whole(Shape.Width width, boolean bigEndian) {
    return switch (width) {
      case U8 -> in.u8();
      case S8 -> in.s8();
      case U16 -> bigEndian ? in.u16BigEndian() : in.u16();
      case S16 -> bigEndian ? in.s16BigEndian() : in.s16();
      case U48 -> in.u48();
      case U32 -> bigEndian ? in.u32BigEndian() : in.u32();
      case S32 -> bigEndian ? in.s32BigEndian() : in.s32();
      case U64 -> bigEndian ? in.u64BigEndian() : in.u64();
      case S64 -> bigEndian ? in.s64BigEndian() : in.s64();
      case F32, F64 -> throw new IllegalArgumentException(width + " is no whole number");
    };
  }
}
