package dialtone.host.local;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/// Ends a program when this process ends, even by kill -9: another process waits for the end of its
/// input, which only this process holds open, and passes SIGTERM on. Nothing else would end a pppd
/// without owner, whose call would go on.
final class Leash implements AutoCloseable {
  private static final String WAIT = "read -r _; kill $0";

  private final Process waiting;

  private Leash(Process waiting) {
    this.waiting = waiting;
  }

  static Leash on(Process program) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", WAIT, Long.toString(program.pid()));
    Process waiting =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Leash leash = new Leash(waiting);
    CompletableFuture<Void> _ = program.onExit().thenRun(leash::close);
    return leash;
  }

  /// Lets go: at the end of its input it would end whoever has the number by then.
  @Override
  public void close() {
    Process _ = waiting.destroyForcibly();
  }
}
