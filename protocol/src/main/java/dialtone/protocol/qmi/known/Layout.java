package dialtone.protocol.qmi.known;

import java.util.Map;
import java.util.Optional;

/// The messages of one service by their numbers.
record Layout(Map<Integer, Message> messages, Map<Integer, Message> indications) {
  static final Layout NONE = new Layout(Map.of(), Map.of());

  /// One message: the TLVs of each side by their types.
  ///
  /// @param sent of the request or the indication
  record Message(
      String name,
      Map<Integer, Shape.Member> sent,
      Map<Integer, Shape.Member> reply,
      Map<Integer, Shape.Member> failed) {}

  Optional<Message> message(int id) {
    return Optional.ofNullable(messages.get(id));
  }

  Optional<Message> indication(int id) {
    return Optional.ofNullable(indications.get(id));
  }
}
