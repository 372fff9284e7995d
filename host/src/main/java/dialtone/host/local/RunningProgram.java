package dialtone.host.local;

import dialtone.host.machine.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A program that goes on, and the thread that reads what it says.
final class RunningProgram implements Programs.Running {
  /// A longer line comes in pieces: a program that never ends its line costs no more memory.
  private static final int LONGEST_LINE = 4096;

  private final Process process;
  private final CompletableFuture<Integer> ended;

  /// @param process with its errors redirected to its output
  RunningProgram(Process process, Consumer<String> line) {
    this.process = process;
    CompletableFuture<Boolean> said = new CompletableFuture<>();
    this.ended = said.thenCombine(process.onExit(), (_, program) -> program.exitValue());
    Thread.ofPlatform()
        .daemon()
        .name("output of " + process.pid())
        .start(
            () -> {
              try {
                read(process.getInputStream(), line);
              } finally {
                said.complete(true);
              }
            });
  }

  private static void read(InputStream output, Consumer<String> line) {
    byte[] bytes = new byte[LONGEST_LINE];
    byte[] begun = new byte[LONGEST_LINE];
    int length = 0;
    try (output) {
      for (int count = output.read(bytes); count >= 0; count = output.read(bytes)) {
        for (int i = 0; i < count; i++) {
          boolean end = bytes[i] == '\n' || bytes[i] == '\r';
          if (!end) {
            begun[length++] = bytes[i];
          }
          if (end || length == LONGEST_LINE) {
            length = say(begun, length, line);
          }
        }
      }
    } catch (IOException closed) {
      // It was killed; what it had begun to say is said below.
    }
    int _ = say(begun, length, line);
  }

  /// @return the length of what is left: nothing
  private static int say(byte[] bytes, int length, Consumer<String> line) {
    if (length > 0) {
      line.accept(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
    return 0;
  }

  @Override
  public CompletableFuture<Integer> ended() {
    return ended.copy();
  }

  @Override
  public void end(Duration patience) {
    // Not Process.destroy(), which also closes our ends of its pipes: its last words are read.
    boolean _ = process.toHandle().destroy();
    try {
      boolean _ = process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      boolean _ = process.toHandle().destroyForcibly();
    }
  }
}
