package dialtone.simulator.machine;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/// A stream socket with a name in the abstract namespace, such as that of libqmi's qmi-proxy. Any
/// number of programs may be connected. It belongs to the network namespace of the thread that
/// made it.
final class ProxySocket implements AutoCloseable {
  private static final int BACKLOG = 16;
  private static final int WAITING = 4096;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Socket socket;
  private final Reactor reactor;
  private final Function<Consumer<byte[]>, MachineFolder.Visitor> visited;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final Reactor.Registration registration;

  /// @param visited told of each program on the reactor's thread, with the way back to it
  /// @throws ModemFailure `Busy` when a program has that name
  ProxySocket(
      String name, Reactor reactor, Function<Consumer<byte[]>, MachineFolder.Visitor> visited) {
    this.reactor = reactor;
    this.visited = visited;
    this.socket = Socket.open(Socket.AF_UNIX, Socket.SOCK_STREAM, 0, "the socket of " + name);
    try {
      socket.bind(SocketAddress.abstractUnix(name));
      socket.listen(BACKLOG);
      this.registration = reactor.register(socket.fd(), new Door());
    } catch (ModemFailure taken) {
      socket.close();
      throw taken;
    }
  }

  private final class Door implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      Optional<Socket> arrived = socket.accept();
      arrived.ifPresent(each -> connections.add(new Connection(each)));
      return arrived.isPresent();
    }

    @Override
    public void hungUp() {
      // Nobody hangs up a listening socket.
    }
  }

  /// One program.
  private final class Connection implements Reactor.Handler {
    private final Socket peer;
    private final BlockingQueue<byte[]> messages = new LinkedBlockingQueue<>(WAITING);
    private final MachineFolder.Visitor visitor;
    private final Reactor.Registration watched;
    private final Thread writer;

    Connection(Socket peer) {
      this.peer = peer;
      this.visitor = visited.apply(messages::offer);
      this.watched = reactor.register(peer.fd(), this);
      this.writer = Thread.ofVirtual().name("proxy connection").start(this::write);
    }

    @Override
    public boolean readable(Buffer room) {
      int count = peer.fd().read(room);
      if (count > 0) {
        visitor.received(Arrays.copyOf(room.bytes(), count));
      } else if (count == 0) {
        end();
      }
      return count > 0;
    }

    @Override
    public void hungUp() {
      end();
    }

    private void end() {
      if (connections.remove(this)) {
        visitor.left();
        writer.interrupt();
        watched.close();
        peer.close();
      }
    }

    private void write() {
      try {
        while (true) {
          write(messages.take());
        }
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
      }
    }

    private void write(byte[] message) throws InterruptedException {
      int done = 0;
      while (done < message.length) {
        int count = peer.fd().write(message, done, message.length - done);
        if (count > 0) {
          done += count;
        } else if (!Errno.EAGAIN.is(count)
            || watched.awaitWritable(PATIENCE) != Reactor.Writability.WRITABLE) {
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    registration.close();
    socket.close();
    connections.forEach(Connection::end);
  }
}
