package dialtone.app.command;

import java.util.ArrayDeque;
import java.util.Deque;

/// What is to be undone when a command ends, the last done first, exactly once: at its own end, or
/// when SIGINT, SIGTERM or SIGHUP ends the program before.
final class Ending implements AutoCloseable {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final Thread hook = Thread.ofPlatform().name("ending").unstarted(this::undo);

  private Ending() {}

  static Ending begin() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  /// A part of it that may be over before the rest.
  Ending part() {
    Ending part = new Ending();
    with(part::undo);
    return part;
  }

  /// Every task has its own deadline: nobody waits here for more than the slowest of them.
  synchronized void with(Runnable task) {
    tasks.push(task);
  }

  private synchronized void undo() {
    while (!tasks.isEmpty()) {
      tasks.pop().run();
    }
  }

  @Override
  public void close() {
    undo();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException theSignalCameFirst) {
      // The hook finds nothing left to do.
    }
  }
}
