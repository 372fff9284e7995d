package dialtone.protocol.qmi.known;

import dialtone.protocol.failure.CallEnd;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts the two numbers with which WDS explains the end of a session into words.
final class CallEndNote {
  private CallEndNote() {}

  static Optional<String> of(List<Field> fields) {
    OptionalInt reason = OptionalInt.empty();
    Optional<CallEnd.Detail> detail = Optional.empty();
    for (Field field : fields) {
      if (field.name().equals("callEndReason") && field.value() instanceof Value.Coded coded) {
        reason = OptionalInt.of((int) coded.number());
      } else if (field.name().equals("verboseCallEndReason")
          && field.value() instanceof Value.Struct(List<Field> parts)
          && parts.size() == 2) {
        detail = Optional.of(new CallEnd.Detail(number(parts, 0), number(parts, 1)));
      }
    }
    return reason.isEmpty() && detail.isEmpty()
        ? Optional.empty()
        : Optional.of(new CallEnd(reason, detail).words());
  }

  private static int number(List<Field> parts, int index) {
    Value value = parts.get(index).value();
    if (value instanceof Value.Coded coded) {
      return (int) coded.number();
    }
    return value instanceof Value.Whole whole ? (int) whole.number() : 0;
  }
}
