package dialtone.app.it;

import dialtone.app.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A simulated modem in a process of its own, and the words to work on it from others.
///
/// @param folder the machine that it lays out
record Workbench(Path folder, Started simulator) implements AutoCloseable {
  /// Starts the modem and waits until it is ready.
  static Workbench of(Path folder, String model, String... options)
      throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(List.of("simulate", model, "--dir", folder.toString(), "--json"));
    words.addAll(List.of(options));
    Started simulator = Program.here().start(words.toArray(String[]::new));
    try {
      simulator.await("ready");
    } catch (AssertionError | InterruptedException broken) {
      simulator.close();
      throw broken;
    }
    return new Workbench(folder, simulator);
  }

  /// Starts a command on that machine.
  Started start(String... words) throws IOException {
    return Program.here().start(onIt(words));
  }

  /// Runs a command on that machine to its end.
  Ended run(String... words) throws IOException, InterruptedException {
    return Program.here().run(onIt(words));
  }

  /// The one object that a command prints.
  Json.Fields ask(String... words) throws IOException, InterruptedException {
    return run(words).object();
  }

  /// The lock files of ports that stand on that machine.
  List<String> locks() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("var/lock"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private String[] onIt(String... words) {
    List<String> all = new ArrayList<>(List.of("--host", "dir:" + folder));
    all.addAll(List.of(words));
    return all.toArray(String[]::new);
  }

  @Override
  public void close() throws IOException {
    simulator.close();
  }
}
