package dialtone.host.link;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.host.machine.FrameChannel;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Ethernet frames over a datagram socket in the file system, where no network device may be made:
/// one frame a datagram. The server answers whoever sent last, so a client says something before it
/// hears anything. unix(7).
public final class FrameSocket implements FrameChannel {
  /// An Ethernet frame with the largest IP packet.
  private static final int LARGEST_FRAME = 65_550;

  // asm-generic/errno.h, of a socket file without a process and of one that is not there.
  private static final int ECONNREFUSED = -111;
  private static final int ENOENT = -2;

  private final Socket socket;
  private final Path own;
  private final Reactor reactor;
  private volatile Optional<SocketAddress> peer;
  private final boolean server;
  private volatile Optional<Reactor.Registration> registration = Optional.empty();

  private FrameSocket(Path own, Optional<SocketAddress> peer, Reactor reactor) {
    this.own = own;
    this.peer = peer;
    this.server = peer.isEmpty();
    this.reactor = reactor;
    this.socket = bound(own);
  }

  private static Socket bound(Path own) {
    SocketAddress address = SocketAddress.unix(own);
    Socket socket = Socket.open(Socket.AF_UNIX, Socket.SOCK_DGRAM, 0, own.toString());
    try {
      socket.bind(address);
      return socket;
    } catch (ModemFailure taken) {
      socket.close();
      throw taken;
    }
  }

  /// The side that offers the frames, such as `DIR/net/wwan0.sock`; a file that a killed server
  /// left is replaced.
  ///
  /// @throws ModemFailure as for [#connect]
  public static FrameSocket serve(Path file, Reactor reactor) {
    delete(file);
    return new FrameSocket(file.toAbsolutePath(), Optional.empty(), reactor);
  }

  /// The side that uses the frames of the server at `file`. It is answered at a name of its own
  /// beside it.
  ///
  /// @throws ModemFailure `BadInput` for a path longer than unix(7) allows, `Gone` when the folder
  /// is not there
  public static FrameSocket connect(Path file, Reactor reactor) {
    // Short, because the whole path has to fit into 107 bytes.
    String unique = Integer.toHexString(UUID.randomUUID().hashCode());
    // Absolute, because the server answers from a folder of its own.
    Path own = file.toAbsolutePath().resolveSibling("." + unique);
    return new FrameSocket(own, Optional.of(SocketAddress.unix(file)), reactor);
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    Optional<SocketAddress> to = peer;
    if (to.isEmpty()) {
      return true;
    }
    long result = socket.sendTo(to.get(), buffer, offset, length);
    // EAGAIN: the other end reads too slowly, and the frame is lost like on a full wire.
    boolean gone = result == ECONNREFUSED || result == ENOENT;
    if (gone && server) {
      peer = Optional.empty();
    } else if (gone) {
      throw new ModemFailure(
          new Failure.Gone("the data path at " + own, "its other end has ended"));
    }
    return true;
  }

  @Override
  public void listen(Receiver receiver) {
    Reactor.Registration watched =
        reactor.register(
            socket.fd(),
            new Reactor.Handler() {
              @Override
              public boolean readable(Buffer room) {
                Optional<Socket.Received> received = socket.receive(LARGEST_FRAME);
                received.ifPresent(frame -> take(frame, receiver));
                return received.isPresent();
              }

              @Override
              public void hungUp() {}
            });
    registration = Optional.of(watched);
  }

  private void take(Socket.Received frame, Receiver receiver) {
    if (server) {
      peer = Optional.of(frame.from());
    }
    receiver.frame(frame.bytes(), 0, frame.bytes().length);
  }

  /// Stops delivery, closes the socket and removes its file.
  @Override
  public void close() {
    registration.ifPresent(Reactor.Registration::close);
    socket.close();
    delete(own);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw new ModemFailure(new Failure.Denied(file.toString(), "write access to its folder"));
    }
  }
}
