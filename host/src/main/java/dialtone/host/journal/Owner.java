package dialtone.host.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A process that cannot be mistaken for a later one of the same number: `startTicks` is field 22
/// of `/proc/PID/stat`, the clock ticks from boot to its start. proc(5).
public record Owner(long pid, long startTicks) {
  private static final int START_TIME_AFTER_NAME = 19;

  /// This process.
  public static Owner self() {
    long pid = ProcessHandle.current().pid();
    return new Owner(pid, startOf(pid).orElse(0L));
  }

  /// Whether that process still runs.
  public boolean alive() {
    return startOf(pid).map(ticks -> ticks == startTicks).orElse(false);
  }

  private static Optional<Long> startOf(long pid) {
    try {
      String stat =
          Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
      // Field 2 is the program's name, which may itself hold blanks and parentheses.
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
      return Optional.of(Long.parseLong(afterName[START_TIME_AFTER_NAME]));
    } catch (IOException ended) {
      return Optional.empty();
    }
  }
}
