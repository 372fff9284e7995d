package dialtone.host.port;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A tty or cdc-wdm node of this kernel, served by the reactor.
final class DevicePort implements Port, Reactor.Handler {
  private static final int TRANSFER_ERRORS = 3;

  private final Node node;
  private final Fd fd;
  private final Optional<Line> line;
  private final LockFiles locks;
  private final Duration writeDeadline;
  private final Reactor.Registration registration;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();
  private volatile @Nullable Listener listener;
  private int errorsInARow;

  /// A terminal in raw mode, and how it was before.
  private record Line(Terminal terminal, Terminal.Settings before, boolean claimed) {

    /// An exclusive mode would outlive us on a pty, whose two ends the kernel keeps together: after a crash nobody
    /// but root could open it again.
    static Line raw(Terminal terminal, boolean claim) {
      Line line = new Line(terminal, terminal.settings(), claim);
      if (claim) {
        terminal.claim();
      }
      terminal.apply(line.before.raw());
      return line;
    }

    /// DTR stays up, as HUPCL would end a call that another port of the modem carries.
    void restore() {
      terminal.discard();
      if (claimed) {
        terminal.shareAgain();
      }
      terminal.apply(before.withoutHangUp());
    }
  }

  /// Puts a terminal into raw mode and owns `fd` and `locks` from then on. When it throws they are the caller's, and
  /// the line is as it was.
  DevicePort(Node node, Fd fd, LockFiles locks, Reactor reactor, Duration writeDeadline) {
    this.node = node;
    this.fd = fd;
    this.locks = locks;
    this.writeDeadline = writeDeadline;
    this.registration = reactor.register(fd, this);
    try {
      this.line = Terminal.of(fd).map(terminal -> Line.raw(terminal, !node.isPty()));
    } catch (ModemFailure unplugged) {
      registration.close();
      throw unplugged;
    }
  }

  @Override
  public String name() {
    return node.name();
  }

  @Override
  public void listen(Listener to) {
    listener = to;
    registration.rearm();
  }

  /// Reads nothing before somebody listens: the kernel keeps the bytes.
  @Override
  public boolean readable(Buffer room) {
    Listener to = listener;
    if (to == null || gone.get()) {
      return false;
    }
    int count = fd.read(room);
    if (count > 0) {
      errorsInARow = 0;
      to.received(room.bytes(), 0, count);
      return true;
    }
    if (Errno.EAGAIN.is(count)) {
      return false;
    }
    if (Errno.EINTR.is(count) || isTransferError(count)) {
      return true;
    }
    lose(to, count == 0 ? "it was hung up" : Errno.words(count));
    return false;
  }

  /// cdc-wdm tells a failed USB transfer once as EIO and goes on (drivers/usb/class/cdc-wdm.c, wdm_read()).
  private boolean isTransferError(int count) {
    return line.isEmpty() && Errno.EIO.is(count) && errorsInARow++ < TRANSFER_ERRORS;
  }

  @Override
  public void hungUp() {
    Listener to = listener;
    if (to != null) {
      lose(to, "it was hung up");
    }
  }

  private void lose(Listener to, String why) {
    if (gone.compareAndSet(false, true) && !closed.get()) {
      to.gone(new Failure.Gone(node.name(), why));
    }
  }

  @Override
  public void write(byte[] bytes) {
    writing.lock();
    try {
      int written = 0;
      while (written < bytes.length) {
        if (closed.get()) {
          throw lost("this program closed it");
        }
        written += writeSome(bytes, written);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw lost("the wait to write to it was interrupted");
    } finally {
      writing.unlock();
    }
  }

  private int writeSome(byte[] bytes, int offset) throws InterruptedException {
    int count = fd.write(bytes, offset, bytes.length - offset);
    if (count > 0 || Errno.EINTR.is(count)) {
      return Math.max(count, 0);
    }
    if (count < 0 && !Errno.EAGAIN.is(count)) {
      throw lost(Errno.words(count));
    }
    return switch (registration.awaitWritable(writeDeadline)) {
      case WRITABLE -> 0;
      case CLOSED -> throw lost("it was closed");
      case LATE ->
          throw new ModemFailure(
              new Failure.Timeout(
                  "a write to " + node.name(), node.name() + " to take more bytes", writeDeadline));
    };
  }

  private ModemFailure lost(String why) {
    return new ModemFailure(new Failure.Gone(node.name(), why));
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    registration.close();
    writing.lock();
    try {
      line.ifPresent(Line::restore);
    } catch (ModemFailure unplugged) {
      gone.set(true);
    } finally {
      fd.close();
      locks.release();
      writing.unlock();
    }
  }
}
