package dialtone.protocol.ppp;

import dialtone.protocol.ppp.DecodedFrame.Field;
import dialtone.protocol.ppp.DecodedFrame.Value;
import java.util.ArrayList;
import java.util.List;

/// Collects named fields; empty texts are left out.
final class FrameFields {
  private final List<Field> fields = new ArrayList<>();

  FrameFields text(String name, String text) {
    return text.isEmpty() ? this : add(name, new Value.Text(text));
  }

  FrameFields number(String name, long number) {
    return add(name, new Value.Whole(number));
  }

  FrameFields flag(String name, boolean set) {
    return add(name, new Value.Flag(set));
  }

  private FrameFields add(String name, Value value) {
    fields.add(new Field(name, value));
    return this;
  }

  List<Field> done() {
    return List.copyOf(fields);
  }
}
