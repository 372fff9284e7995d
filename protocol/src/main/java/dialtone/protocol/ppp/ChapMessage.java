package dialtone.protocol.ppp;

import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The data of a Challenge or Response, RFC 1994 §4.1: a value and the name of who sends it.
record ChapMessage(Octets value, String name) {
  static final int CHALLENGE = 1;
  static final int RESPONSE = 2;
  static final int SUCCESS = 3;
  static final int FAILURE = 4;

  static Optional<ChapMessage> parse(Octets data) {
    int end = data.size() == 0 ? 0 : 1 + data.at(0);
    if (end < 2 || end > data.size()) {
      return Optional.empty();
    }
    byte[] name = data.slice(end, data.size()).toArray();
    return Optional.of(
        new ChapMessage(data.slice(1, end), new String(name, StandardCharsets.UTF_8)));
  }

  Octets encode() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(value.size());
    out.writeBytes(value.toArray());
    out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    return Octets.of(out.toByteArray());
  }
}
