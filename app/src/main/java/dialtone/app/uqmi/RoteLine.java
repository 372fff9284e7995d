package dialtone.app.uqmi;

import dialtone.host.linux.Pty;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A device behind which nobody thinks: to each frame comes the next answer to `--get-signal-info`.
/// For the start-up cache.
final class RoteLine implements Line {
  static final List<String> WORDS = List.of("-d", "rote", "-t", "2000", "--get-signal-info");

  /// A client id, levels of LTE, the id given back.
  private static final List<String> ANSWERS =
      List.of(
          "011700800000010122000c0002040000000000010200030a",
          "011c0080030a0201004f00100002040000000000140600b9f7a2ff4600",
          "011700800000010223000c0002040000000000010200030a");

  private final Pty modem;
  private final DeviceLine line;
  private final Deque<String> answers = new ArrayDeque<>(ANSWERS);

  RoteLine(Pty modem, DeviceLine line) {
    this.modem = modem;
    this.line = line;
  }

  @Override
  public boolean send(byte[] frame) {
    boolean sent = line.send(frame);
    byte[] answer = Octets.ofHex(answers.remove()).toArray();
    return sent && modem.master().write(answer, 0, answer.length) == answer.length;
  }

  @Override
  public Heard hear(Optional<Duration> limit, Sink into) {
    return line.hear(limit, into);
  }

  @Override
  public void stop() {
    line.stop();
  }

  @Override
  public void close() {
    line.close();
  }
}
