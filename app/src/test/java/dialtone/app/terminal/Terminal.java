package dialtone.app.terminal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A shell command line on a terminal of its own, by script(1): what is typed goes through the
/// terminal's line discipline, so echo and Ctrl-C are the kernel's. Closing it ends it in any case.
final class Terminal implements AutoCloseable {
  static final String CTRL_C = "\u0003";

  /// Only keeps a broken program from holding the build for ever.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Process process;
  private final StringBuilder screen = new StringBuilder();
  private final Thread reader;

  private Terminal(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /// @param commandLine for sh, in which `dialtone` is this tree's own
  static Terminal run(String commandLine) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "needs script(1), package bsdutils");
    String function = "dialtone() { " + launcher() + " \"$@\"; }; ";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", function + commandLine, "/dev/null")
            .redirectErrorStream(true);
    builder.environment().put("TERM", "xterm");
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().remove("NO_COLOR");
    return new Terminal(builder.start());
  }

  /// The nearest above this module.
  private static Path launcher() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("dialtone"))) {
      folder = folder.getParent();
    }
    return folder.resolve("dialtone");
  }

  private void read() {
    try (Reader from = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      char[] some = new char[1024];
      for (int count = from.read(some); count >= 0; count = from.read(some)) {
        synchronized (screen) {
          screen.append(some, 0, count);
          screen.notifyAll();
        }
      }
    } catch (IOException closed) {
      // A terminal that is gone has said everything.
    }
  }

  /// Waits until `text` was shown.
  void await(String text) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    synchronized (screen) {
      while (screen.indexOf(text) < 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || !reader.isAlive()) {
          fail("not shown: " + text + "\n" + screen);
        }
        screen.wait(Math.min(left, 1000));
      }
    }
  }

  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// Waits for the end; gives the exit status.
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      fail("it does not end\n" + screen());
    }
    reader.join();
    return process.exitValue();
  }

  /// Everything that was shown, control characters too.
  String screen() {
    synchronized (screen) {
      return screen.toString();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, LONGEST.toSeconds(), TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
