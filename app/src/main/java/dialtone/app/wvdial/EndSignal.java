package dialtone.app.wvdial;

import java.util.Map;

/// SIGINT, SIGTERM or SIGHUP, at which wvdial hangs up and ends with a status of its own. The JVM
/// tells which signal it was by nothing but the name of the thread that handles it.
final class EndSignal {
  private static final String HANDLER = " handler";
  // signal(7)
  private static final Map<String, Integer> NUMBERS =
      Map.of("SIGHUP", 1, "SIGINT", 2, "SIGTERM", 15);

  private final DialLog log;
  private final Runnable ending;
  private final Thread hook = Thread.ofPlatform().name("wvdial's end").unstarted(this::come);
  private boolean came;
  private boolean over;

  private EndSignal(DialLog log, Runnable ending) {
    this.log = log;
    this.ending = ending;
  }

  /// From here on a signal runs `ending`, and the JVM waits for [#over].
  static EndSignal begin(DialLog log, Runnable ending) {
    EndSignal signal = new EndSignal(log, ending);
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private synchronized void come() {
    if (over) {
      return;
    }
    came = true;
    log.aside("Caught signal " + number() + ":  Attempting to exit gracefully...");
    ending.run();
    try {
      while (!over) {
        wait();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /// The work is done. After a signal this is the end of the JVM, too, with this status.
  synchronized int over(int status) {
    over = true;
    notifyAll();
    if (came) {
      Runtime.getRuntime().halt(status);
    }
    return status;
  }

  private static int number() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.endsWith(HANDLER))
        .map(name -> name.substring(0, name.length() - HANDLER.length()))
        .filter(NUMBERS::containsKey)
        .map(NUMBERS::get)
        .findFirst()
        .orElse(15);
  }
}
