package dialtone.app.owner;

import dialtone.app.json.Json;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks the process that owns a modem. Few classes are loaded on this way: no modem, no machine, no
/// native calls.
public final class OwnerClient implements AutoCloseable {
  private static final String ENDING = ".sock";

  private final String id;
  private final JsonLines lines;

  private OwnerClient(String id, JsonLines lines) {
    this.id = id;
    this.lines = lines;
  }

  /// The ids of modems that have a socket in `runDirectory`; its owner may be dead.
  public static List<String> ids(Path runDirectory) {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(runDirectory)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING)) {
          ids.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
      Collections.sort(ids);
      return List.copyOf(ids);
    } catch (IOException nobodyEverOwnedOne) {
      return List.of();
    }
  }

  static Path socket(Path runDirectory, String id) {
    return runDirectory.resolve(id + ENDING);
  }

  /// The owner of modem `id`; empty when there is none.
  ///
  /// @throws ModemFailure `Denied` when there is one that does not let this user in
  public static Optional<OwnerClient> connect(Path runDirectory, String id) {
    Path socket = socket(runDirectory, id);
    if (!Files.exists(socket)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new OwnerClient(
              id, new JsonLines(SocketChannel.open(UnixDomainSocketAddress.of(socket)))));
    } catch (ConnectException killed) {
      return Optional.empty();
    } catch (IOException refused) {
      throw new ModemFailure(
          new Failure.Denied(socket.toString(), "the user who started `dialtone up`, or root"));
    }
  }

  /// The only owner that answers, when there is exactly one.
  public static Optional<OwnerClient> only(Path runDirectory) {
    Optional<OwnerClient> found = Optional.empty();
    for (String id : ids(runDirectory)) {
      Optional<OwnerClient> next = connect(runDirectory, id);
      if (next.isPresent() && found.isPresent()) {
        next.get().close();
        found.get().close();
        return Optional.empty();
      }
      found = found.or(() -> next);
    }
    return found;
  }

  /// The modem that the owner owns.
  public String id() {
    return id;
  }

  /// One answer to one request. An answer with the field `failure` says what went wrong.
  ///
  /// @throws ModemFailure `Gone` when the owner ends before it answers
  public Json.Fields ask(Json.Fields request) {
    try {
      lines.write(request);
      return lines.read().orElseThrow(() -> gone("it closed the connection"));
    } catch (IOException broken) {
      throw gone(String.valueOf(broken.getMessage()));
    }
  }

  /// Hands each object that follows to `each`, until the owner ends or [#close].
  public void follow(Json.Fields request, Consumer<Json.Fields> each) {
    try {
      lines.write(request);
      for (Optional<Json.Fields> next = lines.read(); next.isPresent(); next = lines.read()) {
        each.accept(next.get());
      }
    } catch (IOException closed) {
      // An owner that was killed closes the socket with a reset instead of an end: to who follows
      // it is the same.
    }
  }

  private ModemFailure gone(String why) {
    return new ModemFailure(new Failure.Gone("the owner of " + id, why));
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException alreadyBroken) {
      // Nothing is buffered here that could be lost.
    }
  }
}
