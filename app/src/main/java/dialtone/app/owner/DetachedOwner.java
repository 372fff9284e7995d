package dialtone.app.owner;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An owner in a process of its own that outlives this one, as seen by who started it. It takes its
/// order as one JSON object on stdin, so that no secret stands on a command line, and prints its
/// events on stdout. Until [#release] it ends when this process does, because then nobody has been
/// told that it is there.
public final class DetachedOwner implements AutoCloseable {
  private static final String MAIN = "dialtone.app.Main";

  private final Process process;
  private final Writer orders;
  private final BufferedReader events;

  private DetachedOwner(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    this.events = process.inputReader(StandardCharsets.UTF_8);
  }

  /// @param log takes what the process writes on stderr
  /// @throws ModemFailure `ProgramFailed` when it does not start
  public static DetachedOwner start(Json.Fields order, Path log) {
    try {
      List<String> command = new ArrayList<>(thisProgram());
      command.add("__own");
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      DetachedOwner owner = new DetachedOwner(process);
      owner.say(order);
      return owner;
    } catch (IOException impossible) {
      throw new ModemFailure(
          new Failure.ProgramFailed("dialtone", String.valueOf(impossible.getMessage())));
    }
  }

  /// The words of this process's own command line up to the main class, so that the same JVM,
  /// modules and start-up cache are used. proc_pid_cmdline(5).
  private static List<String> thisProgram() throws IOException {
    String[] words =
        Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8).split("\0", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(MAIN) || words[i].endsWith("/" + MAIN)) {
        return Arrays.asList(words).subList(0, i + 1);
      }
    }
    throw new IOException("this process was not started by the launcher");
  }

  /// The next event; empty when the owner has ended.
  public Optional<Json.Fields> next() {
    try {
      String line = events.readLine();
      return line == null
          ? Optional.empty()
          : Optional.of(JsonText.object("the detached owner", line));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /// From here on it stays when this process ends.
  public void release() {
    say(Json.object().put("op", "stay").end());
  }

  private void say(Json.Fields order) {
    try {
      orders.write(JsonText.write(order) + "\n");
      orders.flush();
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  /// Without [#release] this ends the owner, which hangs up first.
  @Override
  public void close() {
    try {
      orders.close();
      events.close();
    } catch (IOException ended) {
      process.destroy();
    }
  }
}
