package dialtone.app.uqmi;

/// A signal that ends the process: the request that waits is given up, client ids are given back.
///
/// The JVM answers signals by a shutdown that only its halt can stop.
final class Interruption implements Runnable {
  private final Line line;
  private boolean came;
  private boolean over;

  private Interruption(Line line) {
    this.line = line;
  }

  /// From here on a signal ends the wait of `line`, and the JVM waits for [#end].
  static Interruption begin(Line line) {
    Interruption interruption = new Interruption(line);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("uqmi's end").unstarted(interruption));
    return interruption;
  }

  @Override
  public synchronized void run() {
    if (over) {
      return;
    }
    came = true;
    line.stop();
    try {
      while (!over) {
        wait();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /// The call is over. After a signal this is the end of the JVM, too, with this status.
  synchronized void end(int status) {
    over = true;
    if (came) {
      Runtime.getRuntime().halt(status);
    }
  }
}
