package dialtone.modem.at;

import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A port that carries the data of a call, from the byte behind `CONNECT` until it is closed; then
/// it takes commands again. What comes before somebody listens is kept.
final class DataLine extends ForwardingPort {
  /// A peer that talks before it is listened to says little: a few requests of PPP.
  private static final int KEPT = 64 * 1024;

  private final Runnable over;
  private final AtomicBoolean closed = new AtomicBoolean();
  private byte[] early = {};
  private Optional<Listener> listener = Optional.empty();

  /// @param over called once, when the line is closed
  DataLine(Port port, Runnable over) {
    super(port);
    this.over = over;
  }

  @Override
  public synchronized void listen(Listener to) {
    listener = Optional.of(to);
    to.received(early, 0, early.length);
    early = new byte[0];
  }

  void received(byte[] buffer, int offset, int length) {
    Optional<Listener> to = heard(buffer, offset, length);
    // Not under the lock: a listener may close this line.
    to.ifPresent(each -> each.received(buffer, offset, length));
  }

  /// Keeps the bytes while nobody listens.
  private synchronized Optional<Listener> heard(byte[] buffer, int offset, int length) {
    if (listener.isPresent()) {
      return listener;
    }
    int taken = Math.min(length, KEPT - early.length);
    byte[] more = Arrays.copyOf(early, early.length + taken);
    System.arraycopy(buffer, offset, more, early.length, taken);
    early = more;
    return Optional.empty();
  }

  void gone(Failure failure) {
    current().ifPresent(each -> each.gone(failure));
  }

  void writable() {
    current().ifPresent(Listener::writable);
  }

  private synchronized Optional<Listener> current() {
    return listener;
  }

  /// What came before is lost to the other program: a request or two of PPP, which are sent again
  /// when its restart timer of 3 s runs out (RFC 1661 §4.6). So lend as soon as the line is there.
  @Override
  public Loan lend() {
    return super.lend();
  }

  /// Hangs up; the port itself stays open.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      hangUp();
      callEndsWithPort(false);
      over.run();
    }
  }
}
