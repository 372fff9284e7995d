package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which processes a piece of work starts. Watching slows the work down, so that its time is not
/// taken meanwhile.
final class Spawned implements Runnable {
  private static final Path STAT = Path.of("/proc/self/stat");

  /// proc_pid_stat(5): field 11, `cminflt`, counted behind the name, which may hold blanks.
  private static final int CHILDREN_FAULTS = 8;

  private final Map<Long, String> seen = new TreeMap<>();
  private volatile boolean over;

  private Spawned() {}

  /// The programs that `work` started, one word each; empty when it started none for sure.
  static List<String> during(Runnable work) {
    long before = faultsOfChildren();
    Spawned watcher = new Spawned();
    Thread thread = Thread.ofPlatform().name("watch for children").start(watcher);
    try {
      work.run();
    } finally {
      watcher.over = true;
    }
    try {
      thread.join();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    // Every process that was waited for has left page faults with its parent: nothing escapes
    // between two looks.
    if (watcher.seen.isEmpty() && faultsOfChildren() > before) {
      return List.of("(one or more, too short to be seen)");
    }
    return List.copyOf(watcher.seen.values());
  }

  @Override
  public void run() {
    while (!over) {
      ProcessHandle.current()
          .children()
          .forEach(child -> child.info().command().ifPresent(name -> seen.put(child.pid(), name)));
    }
  }

  private static long faultsOfChildren() {
    try {
      String stat = Files.readString(STAT, StandardCharsets.UTF_8);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[CHILDREN_FAULTS]);
    } catch (IOException hidden) {
      throw Workplace.failed(STAT.toString(), hidden);
    }
  }
}
