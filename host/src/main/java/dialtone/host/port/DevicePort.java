package dialtone.host.port;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A tty or cdc-wdm node of this kernel, served by the reactor.
final class DevicePort implements Port, Reactor.Handler {
  private static final int TRANSFER_ERRORS = 3;

  /// Five times what a modem ignores as a glitch: S25, 50 ms as modems come.
  private static final Duration HANG_UP = Duration.ofMillis(250);

  private final Node node;
  private final Fd fd;
  private final Optional<Line> line;
  private final LockFiles locks;
  private final Later later;
  private final Duration writeDeadline;
  private final Outgoing outgoing;
  private final Reactor.Registration registration;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();
  private final AtomicBoolean lent = new AtomicBoolean();
  private final AtomicBoolean callStands = new AtomicBoolean();
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

    /// Another program opens it: for a while the line is not only ours.
    void lend() {
      terminal.shareAgain();
    }

    /// Undoes what the other program set, such as pppd's own exclusive mode (pppd/tty.c).
    void takeBack(Terminal.Settings raw) {
      if (claimed) {
        terminal.claim();
      } else {
        terminal.shareAgain();
      }
      terminal.apply(raw);
    }

    void raise() {
      boolean _ = terminal.dataTerminalReady(true);
    }

    /// pppd clears the flag when it takes a lent line and puts it back when it ends
    /// (pppd/sys-linux.c, set_up_tty() and restore_tty()).
    void hangUpAtClose(boolean hangUp) {
      terminal.apply(hungUp(terminal.settings(), hangUp));
    }

    /// DTR stays up unless a call stands here, as its fall could end one that another port carries.
    void restore(boolean hangUp) {
      terminal.discard();
      if (claimed) {
        terminal.shareAgain();
      }
      terminal.apply(hungUp(before, hangUp));
    }

    private static Terminal.Settings hungUp(Terminal.Settings settings, boolean hangUp) {
      return hangUp ? settings.withHangUp() : settings.withoutHangUp();
    }
  }

  /// Puts a terminal into raw mode and owns `fd` and `locks` from then on. When it throws they are the caller's, and
  /// the line is as it was.
  DevicePort(
      Node node, Fd fd, LockFiles locks, Reactor reactor, Later later, Duration writeDeadline) {
    this.node = node;
    this.fd = fd;
    this.locks = locks;
    this.later = later;
    this.writeDeadline = writeDeadline;
    this.outgoing = new Outgoing(fd);
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
    if (to == null || lent.get() || gone.get()) {
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
    int count = outgoing.write(bytes, offset, bytes.length - offset);
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
  public boolean offer(byte[] bytes, int offset, int length) {
    boolean out = outgoing.offer(bytes, offset, length);
    if (!out) {
      registration.tellWritable();
    }
    return out;
  }

  @Override
  public void writable() {
    Listener to = listener;
    if (!outgoing.flush()) {
      registration.tellWritable();
    } else if (to != null) {
      to.writable();
    }
  }

  /// The lock files and the flock stay, so that others still see the line in use; the exclusive mode would keep a
  /// program of another user out.
  @Override
  public Loan lend() {
    Optional<Terminal.Settings> raw = line.map(each -> each.terminal().settings());
    lent.set(true);
    registration.settle();
    line.ifPresent(Line::lend);
    return new Loan() {
      private final AtomicBoolean over = new AtomicBoolean();

      @Override
      public Path device() {
        return node.device();
      }

      @Override
      public void close() {
        if (over.compareAndSet(false, true)) {
          takeBack(raw);
        }
      }
    };
  }

  private void takeBack(Optional<Terminal.Settings> raw) {
    onLine(each -> raw.ifPresent(each::takeBack));
    lent.set(false);
    registration.rearm();
  }

  private void onLine(Consumer<Line> work) {
    writing.lock();
    try {
      if (!closed.get()) {
        line.ifPresent(work);
      }
    } catch (ModemFailure unplugged) {
      // Whoever reads the line is told by the reactor.
    } finally {
      writing.unlock();
    }
  }

  /// A port that is closed meanwhile keeps DTR down until it is opened again, which raises it (drivers/tty/tty_port.c,
  /// tty_port_block_til_ready()).
  @Override
  public void hangUp() {
    onLine(
        each -> {
          if (each.terminal().dataTerminalReady(false)) {
            later.after(HANG_UP, () -> onLine(Line::raise));
          }
        });
  }

  @Override
  public void callEndsWithPort(boolean stands) {
    callStands.set(stands);
    onLine(each -> each.hangUpAtClose(stands));
  }

  @Override
  public void speed(int bitsPerSecond) {
    onLine(each -> each.terminal().apply(each.terminal().settings().atSpeed(bitsPerSecond)));
  }

  @Override
  public boolean carrier() {
    return !closed.get() && line.filter(each -> each.terminal().carrierDetected()).isPresent();
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    registration.close();
    writing.lock();
    try {
      outgoing.end();
      line.ifPresent(each -> each.restore(callStands.get()));
    } catch (ModemFailure unplugged) {
      gone.set(true);
    } finally {
      fd.close();
      locks.release();
      writing.unlock();
    }
  }
}
