package dialtone.app.wvdial;

import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.LentLine;
import dialtone.host.linux.Terminal;
import dialtone.host.port.Port;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The line of a program that has started us and goes on with it; its waits keep their thread.
final class ChatLine implements SerialLine {
  private static final Duration WRITE = Duration.ofSeconds(5);

  private final LentLine line;
  private final Fd descriptor;
  private final StringBuilder unread = new StringBuilder();
  private boolean gone;
  private volatile boolean woken;

  ChatLine(LentLine line, Fd descriptor) {
    this.line = line;
    this.descriptor = descriptor;
  }

  @Override
  public boolean readable(Duration limit) {
    boolean waits = unread.isEmpty() && !gone && !woken;
    if (waits && line.awaitInput(Optional.of(limit)) == LentLine.Readiness.READY) {
      fill();
    }
    return !unread.isEmpty();
  }

  private void fill() {
    int count = line.readOne();
    while (count > 0) {
      unread.append((char) (line.read() & 0xff));
      count = line.readOne();
    }
    gone = !Errno.EAGAIN.is(count) && !Errno.EINTR.is(count);
  }

  @Override
  public String read(int count) {
    String read = unread.substring(0, Math.min(count, unread.length()));
    unread.delete(0, read.length());
    return read;
  }

  @Override
  public void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int sent = 0; sent < bytes.length && !gone; ) {
      int count = line.write(bytes, sent);
      if (count >= 0) {
        sent += count;
      } else if (Errno.EAGAIN.is(count)) {
        gone = line.awaitOutput(Optional.of(WRITE)) == LentLine.Readiness.TIME_OVER;
      } else {
        gone = !Errno.EINTR.is(count);
      }
    }
  }

  @Override
  public boolean isOk() {
    return !gone;
  }

  @Override
  public boolean carrier() {
    return Terminal.of(descriptor).map(Terminal::carrierDetected).orElse(false);
  }

  /// Its owner begins PPP when we have ended.
  @Override
  public Port handedOver(String first) {
    throw new IllegalStateException("a lent line is never handed over");
  }

  @Override
  public void wake() {
    woken = true;
    line.wake();
  }

  /// Its owner has set it.
  @Override
  public void speed(int bitsPerSecond) {}

  /// The wire that ends a call is the owner's; what is left is V.250 §6.3.6 (wvmodem.cc, hangup()).
  @Override
  public void hangUp() {
    write("\r+++ATH\r");
  }

  @Override
  public void close() {
    line.close();
  }
}
