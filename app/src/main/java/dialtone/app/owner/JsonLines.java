package dialtone.app.owner;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// One JSON object a line over a socket, in both directions. One thread reads; several may write.
final class JsonLines implements AutoCloseable {
  /// No request and no answer is longer: a reply of a modem is bounded too.
  private static final int LONGEST = 1 << 20;

  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(4096).flip();
  private byte[] line = new byte[512];
  private int length;

  JsonLines(SocketChannel channel) {
    this.channel = channel;
  }

  /// The next object; empty when the other side has closed.
  ///
  /// @throws ModemFailure `Garbled` for a line that is no JSON object or is longer than 1 MiB
  Optional<Json.Fields> read() throws IOException {
    length = 0;
    while (true) {
      while (buffer.hasRemaining()) {
        byte next = buffer.get();
        if (next == '\n') {
          return Optional.of(
              JsonText.object(
                  "the owner's socket", new String(line, 0, length, StandardCharsets.UTF_8)));
        }
        keep(next);
      }
      buffer.clear();
      int count = channel.read(buffer);
      buffer.flip();
      if (count < 0) {
        return Optional.empty();
      }
    }
  }

  private void keep(byte next) {
    if (length == LONGEST) {
      throw new ModemFailure(
          new Failure.Garbled("the owner's socket", "a line is longer than " + LONGEST + " bytes"));
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = next;
  }

  synchronized void write(Json.Fields object) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((JsonText.write(object) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
