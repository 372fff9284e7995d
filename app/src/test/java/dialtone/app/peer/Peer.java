package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A process, ours or another's, watched through its lines. Closing it ends it in any case.
///
/// Nothing here measures time: a test waits for a line or for the end, and the deadline only keeps
/// a broken program from holding the build for ever.
final class Peer implements AutoCloseable {
  private static final long LINE_SECONDS = 240;
  private static final long END_SECONDS = 30;

  private final List<String> command;
  private final Process process;
  private final BlockingQueue<Optional<String>> unread = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();

  private Peer(List<String> command, Process process) {
    this.command = command;
    this.process = process;
    Thread.ofVirtual().name("lines of " + command.getFirst()).start(this::read);
  }

  /// Starts a program; what it writes to stderr counts as said, too.
  static Peer start(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // The peers are Python programs, which must not write beside their sources.
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("DIALTONE_SHARED", SharedFolder.folder().toString());
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return new Peer(List.of(command), builder.start());
  }

  /// Starts our own program on the machine in `folder`.
  static Peer dialtone(Path folder, String... words) throws IOException {
    Stream<String> start =
        Stream.of(SharedFolder.sources().resolve("dialtone").toString(), "--host", "dir:" + folder);
    return start(Map.of(), Stream.concat(start, Stream.of(words)).toArray(String[]::new));
  }

  private void read() {
    try (var lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        unread.add(Optional.of(line));
      }
    } catch (IOException _) {
      // Closed under its reader: it has ended as well.
    }
    unread.add(Optional.empty());
  }

  /// The next line that holds all of `words`; those before it are passed over.
  String await(String... words) throws InterruptedException {
    while (true) {
      String line = next(String.join(" ", words)).orElseGet(() -> fail("it ended; " + this));
      if (Stream.of(words).allMatch(line::contains)) {
        return line;
      }
    }
  }

  /// Waits for the end: the exit status.
  int awaitEnd() throws InterruptedException {
    while (next("the end").isPresent()) {
      // All lines are kept for whoever reads them then.
    }
    return process.waitFor();
  }

  private Optional<String> next(String what) throws InterruptedException {
    Optional<String> line =
        Optional.ofNullable(unread.poll(LINE_SECONDS, TimeUnit.SECONDS))
            .orElseGet(() -> fail("nothing came while waiting for " + what + "; " + this));
    line.ifPresent(said::add);
    return line;
  }

  /// The lines read so far.
  List<String> said() {
    return List.copyOf(said);
  }

  @Override
  public String toString() {
    return String.join(" ", command) + " said:\n" + String.join("\n", said);
  }

  /// SIGTERM, so that it tidies up; SIGKILL when it does not.
  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
