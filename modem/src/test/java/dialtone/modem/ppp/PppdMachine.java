package dialtone.modem.ppp;

import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Programs;
import dialtone.host.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A machine whose pppd says what a real one once said, line by line, as far as a test lets it.
final class PppdMachine implements Machine, Programs {
  private final Path run;
  private final Map<String, String> files = new HashMap<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private Optional<Consumer<String>> reader = Optional.empty();
  private List<String> script = List.of();

  /// Whether pppd is installed.
  boolean installed = true;

  /// What pppd was started with.
  List<String> command = List.of();

  /// The file of its option `file` when it was started: its text, and who may read it.
  String secrets = "";

  String permissions = "";
  Duration endedWithin = Duration.ZERO;

  PppdMachine(Path run) {
    this.run = run;
    files.put("/dev/ppp", "");
    files.put("/proc/self/status", "Name:\tjava\nUid:\t1000\t0\t0\t0\nGid:\t0\t0\t0\t0");
  }

  PppdMachine without(String file) {
    files.remove(file);
    return this;
  }

  PppdMachine asUser(int effective) {
    files.put("/proc/self/status", "Uid:\t0\t%d\t0\t0".formatted(effective));
    return this;
  }

  /// What pppd says as soon as it is started. A last line `exit 19` ends it with this status.
  PppdMachine saying(List<String> lines) {
    script = lines;
    return this;
  }

  void says(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("exit ")) {
        ended.complete(Integer.valueOf(line.substring(5)));
      } else {
        reader.orElseThrow().accept(line);
      }
    }
  }

  @Override
  public Optional<String> find(List<String> names) {
    return Optional.of("/usr/sbin/pppd").filter(_ -> installed && names.contains("pppd"));
  }

  @Override
  public Running start(List<String> words, Consumer<String> line) {
    command = words;
    reader = Optional.of(line);
    Path file = Path.of(words.get(words.indexOf("file") + 1));
    try {
      secrets = Files.readString(file);
      permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    says(script);
    return new Running() {
      @Override
      public CompletableFuture<Integer> ended() {
        return ended;
      }

      @Override
      public void end(Duration patience) {
        endedWithin = patience;
        ended.complete(5);
      }

      @Override
      public void close() {
        ended.complete(137);
      }
    };
  }

  @Override
  public FileTree files() {
    return new FileTree() {
      @Override
      public Map<String, String> read(Collection<String> paths) {
        Map<String, String> read = new HashMap<>(files);
        read.keySet().retainAll(new ArrayList<>(paths));
        return read;
      }

      @Override
      public Map<String, List<String>> list(Collection<String> folders) {
        return Map.of();
      }

      @Override
      public Map<String, String> resolve(Collection<String> paths) {
        Map<String, String> there = new HashMap<>();
        paths.stream().filter(files::containsKey).forEach(path -> there.put(path, path));
        return there;
      }

      @Override
      public void write(String path, String text) {
        files.put(path, text);
      }
    };
  }

  @Override
  public String name() {
    return "a machine with pppd";
  }

  @Override
  public Programs programs() {
    return this;
  }

  @Override
  public Path runDirectory() {
    return run;
  }

  @Override
  public Path stateDirectory() {
    return run;
  }

  private static AssertionError notAsked() {
    return new AssertionError("pppd needs no such thing");
  }

  @Override
  public Outcome run(List<String> words, Duration deadline, String waitingFor) {
    throw notAsked();
  }

  @Override
  public Ports ports() {
    throw notAsked();
  }

  @Override
  public Links links() {
    throw notAsked();
  }

  @Override
  public Hotplug hotplug() {
    throw notAsked();
  }

  @Override
  public DataPath dataPath(String interfaceName) {
    throw notAsked();
  }

  @Override
  public DataPath pointToPoint(String pattern, FrameChannel packets, int mtu) {
    throw notAsked();
  }

  @Override
  public void close() {}
}
