package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.fail;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One process of the program: its lines as they come, its end. Closing it ends it in any case.
///
/// Nothing here measures time: a test waits for a line, and [#DEADLINE_SECONDS] only keeps a broken
/// program from holding the build for ever.
final class Started implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 60;
  private static final long PATIENCE_SECONDS = 30;

  private final String words;
  private final Process process;
  private final BlockingQueue<Optional<String>> unread = new LinkedBlockingQueue<>();
  private final List<String> read = new ArrayList<>();
  private final StringBuffer errors = new StringBuffer();
  private final Thread out;
  private final Thread err;

  Started(String words, Process process) {
    this.words = words;
    this.process = process;
    this.out = Thread.ofVirtual().start(() -> lines(process.inputReader(), this::keep));
    this.err =
        Thread.ofVirtual()
            .start(
                () ->
                    lines(
                        process.errorReader(),
                        line -> line.ifPresent(text -> errors.append(text).append('\n'))));
  }

  private void keep(Optional<String> line) {
    unread.add(line);
  }

  /// Each line, and an empty one at the end.
  private static void lines(BufferedReader from, Consumer<Optional<String>> listener) {
    try (from) {
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        listener.accept(Optional.of(line));
      }
    } catch (IOException closed) {
      // A stream that is closed under its reader has ended as well.
    }
    listener.accept(Optional.empty());
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  /// The next line of JSON with this `event`; those before it are passed over.
  Json.Fields await(String event) throws InterruptedException {
    return await(event, line -> event.equals(line.text("event").orElse("")));
  }

  /// The beginning of this step.
  Json.Fields awaitStep(String step) throws InterruptedException {
    return await(
        "step " + step,
        line ->
            line.text("event").equals(Optional.of("step"))
                && line.text("step").equals(Optional.of(step)));
  }

  /// The next of these two, whichever comes first.
  Json.Fields awaitEither(String event, String other) throws InterruptedException {
    return await(
        event + " or " + other,
        line -> line.text("event").filter(e -> e.equals(event) || e.equals(other)).isPresent());
  }

  /// The next line of JSON that `wanted` accepts.
  Json.Fields await(String what, Predicate<Json.Fields> wanted) throws InterruptedException {
    while (true) {
      Json.Fields line = JsonText.object("a line of " + words, awaitLine(what));
      if (wanted.test(line)) {
        return line;
      }
    }
  }

  private String awaitLine(String what) throws InterruptedException {
    Optional<String> line =
        Optional.ofNullable(unread.poll(DEADLINE_SECONDS, TimeUnit.SECONDS))
            .orElseGet(() -> fail("waiting for " + what + " took too long; " + story()));
    read.add(line.orElseGet(() -> fail("it ended without " + what + "; " + story())));
    return line.get();
  }

  /// Waits for the end and gives everything that was said.
  Ended awaitEnd() throws InterruptedException {
    if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
      fail("it does not end; " + story());
    }
    out.join();
    err.join();
    unread.stream().flatMap(Optional::stream).forEach(read::add);
    unread.clear();
    return new Ended(process.exitValue(), List.copyOf(read), errors.toString());
  }

  /// The ttys that it has open, of those that it opened by itself. proc_pid_fd(5).
  List<String> openTerminals() throws IOException {
    List<String> open = new ArrayList<>();
    try (DirectoryStream<Path> descriptors =
        Files.newDirectoryStream(Path.of("/proc/" + pid() + "/fd"))) {
      for (Path descriptor : descriptors) {
        String target = Files.readSymbolicLink(descriptor).toString();
        if (target.startsWith("/dev/pts/")) {
          open.add(target);
        }
      }
    }
    return open;
  }

  /// Sends a signal by its name as kill(1) knows it.
  void signal(String name) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).inheritIO().start().waitFor();
    if (status != 0) {
      fail("kill -" + name + " did not reach it; " + story());
    }
  }

  /// SIGKILL, and its end awaited.
  void killHard() throws InterruptedException {
    process.destroyForcibly();
    awaitEnd();
  }

  private String story() {
    return String.join(
        "\n", words, "stdout: " + String.join("\n  ", read), "stderr: " + errors.toString());
  }

  /// SIGTERM, so that it tidies up; SIGKILL when it does not.
  @Override
  public void close() throws IOException {
    if (process.isAlive()) {
      process.destroy();
      // A stopped process takes no SIGTERM before it goes on.
      new ProcessBuilder("kill", "-CONT", String.valueOf(pid()))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .onExit()
          .join();
    }
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
  }
}
