package dialtone.app.bench;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The owner of a simulated modem as a process of its own, as `up --once` leaves it behind.
record OwnerProcess(long pid) {
  /// The file that says who has the modem.
  private static final String LOCK = ".lock";

  private static final Pattern PID = Pattern.compile("\\(pid (\\d+)\\)");

  /// Brings `place` online; `ending` hangs up and ends it.
  static OwnerProcess start(Launcher launcher, Workplace place, Consumer<Runnable> ending) {
    List<String> down = launcher.dialtone("--host", place.host(), "down");
    double _ = WholeProcess.milliseconds(launcher.dialtone("--host", place.host(), "up", "--once"));
    ending.accept(
        () -> {
          double _ = WholeProcess.milliseconds(down);
        });
    return new OwnerProcess(pid(place.machine().runDirectory()));
  }

  private static long pid(Path runDirectory) {
    try (Stream<Path> files = Files.list(runDirectory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(LOCK)).toList()) {
        Matcher holder = PID.matcher(Files.readString(file, StandardCharsets.UTF_8));
        if (holder.find()) {
          return Long.parseLong(holder.group(1));
        }
      }
    } catch (IOException hidden) {
      throw Workplace.failed(runDirectory.toString(), hidden);
    }
    throw new ModemFailure(
        new Failure.ProgramFailed("dialtone up --once", "nobody holds the modem's lock"));
  }
}
