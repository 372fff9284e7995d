package dialtone.host.port;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Rights;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A port that a proxy has open, through the proxy's socket. Its first message must name the
/// device; what that message is like is known to whoever speaks the protocol.
final class ProxiedPort implements Port, Reactor.Handler {
  private static final int ROOT = 0;

  private final PortProxy proxy;
  private final Node node;
  private final Socket socket;
  private final Duration writeDeadline;
  private final Outgoing outgoing;
  private final Reactor.Registration registration;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();
  private volatile @Nullable Listener listener;

  private ProxiedPort(
      PortProxy proxy, Node node, Socket socket, Reactor reactor, Duration writeDeadline) {
    this.proxy = proxy;
    this.node = node;
    this.socket = socket;
    this.writeDeadline = writeDeadline;
    this.outgoing = new Outgoing(socket.fd());
    this.registration = reactor.register(socket.fd(), this);
  }

  /// @throws ModemFailure `Gone` when the proxy does not run, `Denied` when it is another user's
  static Port connect(PortProxy proxy, Node node, Reactor reactor, Duration writeDeadline) {
    Socket socket = Socket.open(Socket.AF_UNIX, Socket.SOCK_STREAM, 0, proxy.word());
    try {
      long result = socket.connect(SocketAddress.abstractUnix(proxy.word()));
      if (result < 0) {
        throw new ModemFailure(new Failure.Gone(proxy.word(), Errno.words(result)));
      }
      trust(proxy, socket.peerUser());
      return new ProxiedPort(proxy, node, socket, reactor, writeDeadline);
    } catch (ModemFailure refused) {
      socket.close();
      throw refused;
    }
  }

  /// Any program may take the name, and what goes through it are PINs too.
  private static void trust(PortProxy proxy, int user) {
    if (user != ROOT && user != Rights.effective().user()) {
      throw new ModemFailure(
          new Failure.Denied(
              "the socket of " + proxy.word(), "that program to run as root, not as user " + user));
    }
  }

  @Override
  public String name() {
    return node.name();
  }

  @Override
  public Optional<Proxied> through() {
    return Optional.of(new Proxied(proxy, node.path()));
  }

  @Override
  public void listen(Listener to) {
    listener = to;
    registration.rearm();
  }

  @Override
  public boolean readable(Buffer room) {
    Listener to = listener;
    if (to == null || gone.get()) {
      return false;
    }
    int count = socket.fd().read(room);
    if (count > 0) {
      to.received(room.bytes(), 0, count);
      return true;
    }
    if (Errno.EAGAIN.is(count)) {
      return false;
    }
    if (Errno.EINTR.is(count)) {
      return true;
    }
    lose(to);
    return false;
  }

  @Override
  public void hungUp() {
    Listener to = listener;
    if (to != null) {
      lose(to);
    }
  }

  private void lose(Listener to) {
    if (gone.compareAndSet(false, true) && !closed.get()) {
      to.gone(new Failure.Gone(node.name(), proxy.word() + " closed the connection"));
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
                  "a write to " + proxy.word(), proxy.word() + " to take more", writeDeadline));
    };
  }

  private ModemFailure lost(String why) {
    return new ModemFailure(new Failure.Gone(node.name(), why));
  }

  /// Another program cannot have the line: it is not ours to lend.
  @Override
  public Loan lend() {
    throw new ModemFailure(new Failure.Busy(node.name(), proxy.word()));
  }

  @Override
  public void hangUp() {
    // The socket has no such wire.
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
    } finally {
      socket.close();
      writing.unlock();
    }
  }
}
