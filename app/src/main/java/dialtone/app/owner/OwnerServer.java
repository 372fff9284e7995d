package dialtone.app.owner;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets other processes of the same user, and root, use a modem that this process owns: `ID.sock`
/// in the run directory. Only the holder of the [OwnerLock] of that modem may start one.
public final class OwnerServer implements AutoCloseable {
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Path socket;
  private final ServerSocketChannel listening;
  private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();

  private OwnerServer(Path socket, ServerSocketChannel listening) {
    this.socket = socket;
    this.listening = listening;
  }

  /// Serves until closed.
  ///
  /// @throws ModemFailure `BadInput` when no socket can be made there
  public static OwnerServer start(Path runDirectory, String id, Held held) {
    Path socket = OwnerClient.socket(runDirectory, id);
    try {
      // A killed owner leaves its socket behind; the lock says that nobody serves it any more.
      Files.deleteIfExists(socket);
      ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listening.bind(UnixDomainSocketAddress.of(socket));
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
      OwnerServer server = new OwnerServer(socket, listening);
      Thread.ofVirtual().name("owner socket").start(() -> server.accept(held));
      return server;
    } catch (IOException impossible) {
      throw new ModemFailure(
          new Failure.BadInput("the socket " + socket, String.valueOf(impossible.getMessage())));
    }
  }

  private void accept(Held held) {
    try {
      while (true) {
        SocketChannel client = listening.accept();
        Conversation conversation = new Conversation(client, held);
        conversations.add(conversation);
        Thread.ofVirtual().name("owner client").start(() -> hold(conversation));
      }
    } catch (IOException closed) {
      // Closing the socket is how the loop ends.
    }
  }

  private void hold(Conversation conversation) {
    try {
      conversation.run();
    } finally {
      conversations.remove(conversation);
    }
  }

  /// Whoever asked for the end is told of it before this process ends.
  @Override
  public void close() {
    try {
      listening.close();
      Files.deleteIfExists(socket);
    } catch (IOException left) {
      // The next owner of this modem removes it.
    }
    conversations.forEach(each -> each.awaitAnswer(LAST_WORDS));
  }
}
