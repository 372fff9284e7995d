package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.TlvReader;
import dialtone.protocol.qmi.TlvWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/// One record of one message, and what its codec does with it.
///
/// @param name of its section in the layouts: `request`, `reply`, `failed`, or empty for an
///     indication
record MessageSide(MessageCodec<?, ?, ?> codec, String name, Class<?> type) {

  /// Those of all messages.
  static List<MessageSide> all() {
    List<MessageSide> sides = new ArrayList<>();
    for (MessageCodec<?, ?, ?> codec : KnownCodecs.all()) {
      Type[] types =
          ((ParameterizedType) codec.getClass().getGenericSuperclass()).getActualTypeArguments();
      boolean answered = types[1] != Void.class;
      sides.add(new MessageSide(codec, answered ? "request" : "", (Class<?>) types[0]));
      if (answered) {
        sides.add(new MessageSide(codec, "reply", (Class<?>) types[1]));
      }
      if (codec.explainsRefusals()) {
        sides.add(new MessageSide(codec, "failed", (Class<?>) types[2]));
      }
    }
    return sides;
  }

  byte[] write(Object message) {
    return write(codec, message);
  }

  @SuppressWarnings("unchecked") // the record is of the type that the codec itself names
  private <M, R, F> byte[] write(MessageCodec<M, R, F> its, Object message) {
    TlvWriter out = new TlvWriter();
    switch (name) {
      case "reply" -> its.writeReply((R) message, out);
      case "failed" -> its.writeFailed((F) message, out);
      default -> its.write((M) message, out);
    }
    return out.toArray();
  }

  Object read(TlvReader in) {
    return switch (name) {
      case "reply" -> codec.readReply(in);
      case "failed" -> codec.readFailed(in);
      default -> codec.read(in);
    };
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(codec.service(), codec.name(), name).strip();
  }
}
