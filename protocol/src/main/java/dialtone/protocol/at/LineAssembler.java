package dialtone.protocol.at;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Cuts a byte stream into lines, however it was split or merged on the way, in bounded memory and
/// linear time.
///
/// Both `\r` and `\n` end a line and empty lines are nothing, so `\r\n`, `\r\r\n`, a lone `\r` (the
/// end of a result in ATV0, V.250 §5.7.1) and a modem that was told another S3 or S4 all read
/// alike.
final class LineAssembler {
  /// No known response comes near: the longest are `+COPS=?` and SMS lists, of a few KiB a line.
  static final int LONGEST_LINE = 64 * 1024;

  /// A line that never ends is reported whenever this much of it was dropped.
  private static final int REPORT_EVERY = 16 * 1024 * 1024;

  interface Sink {
    void line(String line);

    /// `> ` stands at the beginning of a line. Returns whether it was taken as a prompt.
    boolean prompt();

    void overlong(int droppedBytes);
  }

  private final Sink sink;
  private byte[] line = new byte[256];
  private int length;
  private int dropped;
  private boolean stopped;

  LineAssembler(Sink sink) {
    this.sink = sink;
  }

  /// Gives the number of bytes that were looked at: fewer than `count` when a line made its sink
  /// [#stop].
  int feed(byte[] buffer, int offset, int count) {
    stopped = false;
    int i = offset;
    while (i < offset + count && !stopped) {
      byte b = buffer[i++];
      if (b == '\r' || b == '\n') {
        end();
      } else if (dropped > 0) {
        drop(1);
      } else if (b != 0) { // some UARTs send NUL while the modem powers up
        append(b);
      }
    }
    return i - offset;
  }

  /// What follows the line that is being told is no text.
  void stop() {
    stopped = true;
  }

  private void append(byte b) {
    if (length == LONGEST_LINE) {
      length = 0;
      drop(LONGEST_LINE + 1);
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, length * 2);
    }
    line[length++] = b;
    // TS 27.005 §3.5.1: the prompt is `\r\n> ` and no line end follows it
    if (length == 2 && line[0] == '>' && b == ' ' && sink.prompt()) {
      length = 0;
    }
  }

  private void drop(int bytes) {
    dropped += bytes;
    if (dropped >= REPORT_EVERY) {
      sink.overlong(dropped);
      dropped = 1;
    }
  }

  private void end() {
    if (dropped > 0) {
      int all = dropped;
      dropped = 0;
      sink.overlong(all);
    } else if (length > 0) {
      String text = new String(line, 0, length, StandardCharsets.UTF_8);
      length = 0;
      sink.line(text);
    }
  }
}
