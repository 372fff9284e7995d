package dialtone.app.chat;

import dialtone.host.linux.LentLine;
import java.util.Optional;

/// SIGHUP, SIGINT or SIGTERM, which end a script with a word in the log and a status of its own.
///
/// The JVM answers them by a shutdown that only its halt can stop, and tells which signal it was by
/// nothing but the name of the thread that handles it.
final class Interruption {
  private static final String HANDLER = " handler";

  private final LentLine line;
  private final Thread hook = Thread.ofPlatform().name("chat's end").unstarted(this::interrupt);
  private Optional<String> signal = Optional.empty();
  private boolean over;

  private Interruption(LentLine line) {
    this.line = line;
  }

  /// Of a line whose process nobody interrupts.
  static Interruption never(LentLine line) {
    return new Interruption(line);
  }

  /// From here on a signal wakes whoever waits for the line, and the JVM waits for [#end].
  static Interruption begin(LentLine line) {
    Interruption interruption = new Interruption(line);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /// The name of the signal that came.
  synchronized Optional<String> signal() {
    return signal;
  }

  private synchronized void interrupt() {
    if (over) {
      return;
    }
    signal = Optional.of(handled());
    line.wake();
    try {
      while (!over) {
        wait();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /// The script is over. After a signal this is the end of the JVM, too, with this status.
  synchronized int end(int status) {
    over = true;
    if (signal.isPresent()) {
      Runtime.getRuntime().halt(status);
    }
    return status;
  }

  private static String handled() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("SIG") && name.endsWith(HANDLER))
        .map(name -> name.substring(0, name.length() - HANDLER.length()))
        .findFirst()
        .orElse("SIGTERM");
  }
}
