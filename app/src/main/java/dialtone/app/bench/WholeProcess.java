package dialtone.app.bench;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs as whole processes, from fork to exit.
final class WholeProcess {
  private static final File NOWHERE = new File("/dev/null");
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final double NANOS_A_MILLISECOND = 1e6;

  private WholeProcess() {}

  /// Runs it to its end and gives the milliseconds that it took.
  ///
  /// @throws ModemFailure `ProgramFailed` when it ends with another status than 0, `Timeout`
  static double milliseconds(List<String> command, Map<String, String> environment) {
    long start = System.nanoTime();
    Process process = start(command, environment, ProcessBuilder.Redirect.PIPE);
    try {
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        throw new ModemFailure(new Failure.Timeout(command.getFirst(), "it to end", LONGEST));
      }
      long end = System.nanoTime();
      if (process.exitValue() != 0) {
        String said =
            String.join(" ", process.errorReader(StandardCharsets.UTF_8).lines().toList());
        throw failed(command, "it ended with status " + process.exitValue() + " " + said);
      }
      return (end - start) / NANOS_A_MILLISECOND;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone(command.getFirst(), "it was interrupted"));
    } finally {
      process.destroyForcibly();
    }
  }

  static double milliseconds(List<String> command) {
    return milliseconds(command, Map.of());
  }

  /// The lines that it prints, errors among them.
  ///
  /// @throws ModemFailure `ProgramFailed`
  static List<String> lines(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        String last = lines.isEmpty() ? "it said nothing" : lines.getLast();
        throw failed(command, last.toLowerCase(Locale.ROOT));
      }
      return lines;
    } catch (IOException impossible) {
      throw failed(command, String.valueOf(impossible.getMessage()));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw failed(command, "it was interrupted");
    }
  }

  /// Starts it without input or output.
  static Process start(List<String> command) {
    return start(command, Map.of(), ProcessBuilder.Redirect.to(NOWHERE));
  }

  private static Process start(
      List<String> command, Map<String, String> environment, ProcessBuilder.Redirect errors) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(NOWHERE)
            .redirectOutput(NOWHERE)
            .redirectError(errors);
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException impossible) {
      throw failed(command, String.valueOf(impossible.getMessage()));
    }
  }

  static ModemFailure failed(List<String> command, String why) {
    return new ModemFailure(new Failure.ProgramFailed(String.join(" ", command), why));
  }

  /// Where `program` is installed.
  static Optional<String> find(String program) {
    return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
