package dialtone.app.uqmi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A modem that answers each frame with what stands behind it in a recording, whatever the frame
/// is, and is silent after that. What it was sent is kept.
final class ScriptedLine implements Line {
  private final Deque<String> script;
  private final Deque<byte[]> ready = new ArrayDeque<>();
  final List<String> sent = new ArrayList<>();
  boolean closed;

  ScriptedLine(List<String> script) {
    this.script = new ArrayDeque<>(script);
  }

  @Override
  public boolean send(byte[] frame) {
    sent.add("> " + HexFormat.of().formatHex(frame));
    if (!script.isEmpty()) {
      script.pop();
    }
    while (!script.isEmpty() && script.peek().startsWith("<")) {
      ready.add(UqmiCase.octets(script.pop()));
    }
    return true;
  }

  @Override
  public Heard hear(Optional<Duration> limit, Sink into) {
    byte[] frame = ready.poll();
    if (frame == null) {
      return Heard.TIME_OVER;
    }
    into.octets(frame, 0, frame.length);
    return Heard.OCTETS;
  }

  @Override
  public void stop() {
    throw new AssertionError("nobody stops it");
  }

  @Override
  public void close() {
    closed = true;
  }
}
