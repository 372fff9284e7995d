package dialtone.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/// One component while it is read: where it stands, and the annotations that nothing has asked for yet.
record Place(Element at, Marks marks, boolean inList) {
  private static final Set<Long> PREFIXES = Set.of(0L, 8L, 16L, 32L);

  Mistake mistake(String text) {
    return new Mistake(at, at.getSimpleName() + " " + text);
  }

  /// The number of its TLV, which it has in a message only.
  int tlv(boolean inMessage) throws Mistake {
    Optional<Marks.Mark> mark = marks.take("Tlv");
    if (mark.isPresent() != inMessage) {
      throw mistake(
          inMessage ? "needs its number: @Tlv(0x..)" : "is part of a value; it has no @Tlv");
    }
    long number = mark.map(tlv -> tlv.number("value")).orElse(0L);
    if (number < 0 || number > 0xff) {
      throw mistake("has no TLV number of 8 bits");
    }
    return (int) number;
  }

  Length textLength() throws Mistake {
    Length length = length("Text", "length");
    if (length.prefix() > 16) {
      throw mistake("has a length of 8 or 16 bits before it, or none");
    }
    return length;
  }

  Length count() throws Mistake {
    return length("Count", "fixed");
  }

  private Length length(String annotation, String fixed) throws Mistake {
    Marks.Mark mark =
        marks.take(annotation).orElseThrow(() -> mistake("needs its length: @" + annotation));
    long prefix = mark.number("prefix");
    long length = mark.number(fixed);
    if (!PREFIXES.contains(prefix) || length < 0 || length > 0xffff || prefix * length != 0) {
      throw mistake("has a fixed length, or one of 8, 16 or 32 bits before it, or what is left");
    }
    return new Length((int) prefix, (int) length);
  }

  /// The number that `held` travels as.
  Value.Scalar scalar(Held held, Optional<CodedEnum> codes) throws Mistake {
    List<Width> widths = new ArrayList<>();
    boolean bigEndian = false;
    for (Width width : Width.values()) {
      Optional<Marks.Mark> mark = marks.take(width.name());
      if (mark.isPresent()) {
        widths.add(width);
        bigEndian = mark.get().flag("bigEndian");
      }
    }
    String fitting = Width.list(held.widths());
    if (widths.isEmpty()) {
      throw mistake("needs a width: " + fitting);
    }
    Width width = widths.getFirst();
    if (widths.size() > 1) {
      throw mistake("has two widths: @%s and @%s".formatted(width, widths.get(1)));
    }
    if (!held.widths().contains(width)) {
      throw mistake("is of type %s, which takes %s, not @%s".formatted(held.type, fitting, width));
    }
    if (bigEndian && !width.hasByteOrder()) {
      throw mistake("cannot be @%s(bigEndian = true)".formatted(width));
    }
    if (codes.isPresent()) {
      checkRoom(width, codes.get());
    }
    return new Value.Scalar(width, bigEndian, held, codes);
  }

  private void checkRoom(Width width, CodedEnum codes) throws Mistake {
    for (CodedEnum.Constant constant : codes.constants()) {
      if (!width.holds(constant.code())) {
        throw mistake(
            "has no room for %s.%s = %d in @%s"
                .formatted(codes.simpleName(), constant.name(), constant.code(), width));
      }
    }
  }
}
