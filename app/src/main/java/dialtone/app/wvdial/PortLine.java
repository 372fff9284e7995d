package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A port of a machine that a dialogue waits at.
final class PortLine implements SerialLine, Port.Listener {
  private final Port port;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final StringBuilder unread = new StringBuilder();
  private boolean gone;
  private boolean woken;

  PortLine(Port port, Clock clock) {
    this.port = port;
    this.clock = clock;
    port.listen(this);
  }

  @Override
  public void received(byte[] buffer, int offset, int length) {
    locked(() -> unread.append(new String(buffer, offset, length, StandardCharsets.ISO_8859_1)));
  }

  @Override
  public void gone(Failure failure) {
    locked(() -> gone = true);
  }

  @Override
  public void wake() {
    locked(() -> woken = true);
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean readable(Duration limit) {
    boolean[] over = {false};
    lock.lock();
    try (Clock.Timer _ = clock.after(limit, () -> locked(() -> over[0] = true))) {
      while (unread.isEmpty() && !gone && !woken && !over[0]) {
        changed.await();
      }
      return !unread.isEmpty();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String read(int count) {
    lock.lock();
    try {
      String read = unread.substring(0, Math.min(count, unread.length()));
      unread.delete(0, read.length());
      return read;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(String text) {
    try {
      port.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (ModemFailure lost) {
      locked(() -> gone = true);
    }
  }

  @Override
  public boolean isOk() {
    lock.lock();
    try {
      return !gone;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean carrier() {
    return port.carrier();
  }

  @Override
  public void speed(int bitsPerSecond) {
    port.speed(bitsPerSecond);
  }

  @Override
  public void hangUp() {
    if (isOk()) {
      write("\r");
      port.hangUp();
    }
  }

  @Override
  public void close() {
    port.close();
  }

  @Override
  public Port handedOver(String first) {
    return new HandedOver(port, first + read(Integer.MAX_VALUE));
  }
}
