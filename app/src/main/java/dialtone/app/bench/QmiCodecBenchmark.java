package dialtone.app.bench;

import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reading and building one QMI message, with one TLV beside its result and with seven, and what
/// reading allocates beside the octets of the record itself. The peer is libqmi-glib, in a C
/// program that does the same with the same frame, compiled here where its headers are installed.
final class QmiCodecBenchmark implements Benchmark {
  private static final double AT_MOST = 1;
  private static final String SOURCE = "libqmi-codec.c";

  private final int frames;
  private final int warmUps;

  QmiCodecBenchmark() {
    // A round takes tens of milliseconds; after ten the JVM has compiled what it runs.
    this(500_000, 10);
  }

  QmiCodecBenchmark(int frames, int warmUps) {
    this.frames = frames;
    this.warmUps = warmUps;
  }

  @Override
  public String name() {
    return "codec";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome =
        Outcome.named(name()).warmUp(warmUps + " rounds of " + frames + " frames");
    Optional<List<String>> peer = compiled(Workplace.folder(ending), outcome);
    for (SignalFrame frame : SignalFrame.values()) {
      measure(frame, peer, effort, outcome);
    }
    return outcome.end();
  }

  private void measure(
      SignalFrame frame, Optional<List<String>> peer, Effort effort, Outcome.Builder outcome) {
    Rounds ours = new Rounds();
    Rounds theirs = new Rounds();
    for (int i = 0; i < effort.slowRuns(); i++) {
      ours.run(java(), frame, effort.runs());
      peer.ifPresent(command -> theirs.run(command, frame, effort.runs()));
    }
    for (String what : List.of("read", "build")) {
      String name = what + frame.title;
      Summary own = outcome.add(name, "ns", ours.of(what));
      if (peer.isPresent()) {
        Summary libqmi = outcome.add(name + "ByLibqmi", "ns", theirs.of(what));
        outcome.ratio(name + "/" + name + "ByLibqmi", own, libqmi, AT_MOST);
      }
    }
    outcome.add("allocatedARead" + frame.title, "B", ours.of("allocated"), frame.record);
  }

  /// Nanoseconds a frame, in rounds that count.
  private final class Rounds {
    private final List<List<String>> turns = new ArrayList<>();

    void run(List<String> command, SignalFrame frame, int rounds) {
      List<String> all = new ArrayList<>(command);
      all.add(String.valueOf(frames));
      all.add(String.valueOf(warmUps + rounds));
      all.add(frame.title.toLowerCase(Locale.ROOT));
      turns.add(WholeProcess.lines(all));
    }

    List<Double> of(String what) {
      return turns.stream().flatMap(turn -> values(turn, what).skip(warmUps)).toList();
    }
  }

  /// What a program printed behind the word `what`, in order.
  static Stream<Double> values(List<String> lines, String what) {
    return lines.stream()
        .filter(line -> line.startsWith(what + " "))
        .map(line -> Double.valueOf(line.substring(what.length() + 1)));
  }

  /// A JVM without this program's own flags, which are for starting fast.
  static List<String> java() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    @Nullable String modules = System.getProperty("jdk.module.path");
    String loop = CodecLoop.class.getName();
    return modules == null
        ? List.of(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), loop)
        : List.of(java, "-XX:+UseSerialGC", "--module-path", modules, "-m", "dialtone.app/" + loop);
  }

  private static Optional<List<String>> compiled(Path folder, Outcome.Builder outcome) {
    Optional<String> compiler = WholeProcess.find("gcc");
    if (compiler.isEmpty() || WholeProcess.find("pkg-config").isEmpty()) {
      outcome.skip("libqmi-glib: gcc or pkg-config is not installed");
      return Optional.empty();
    }
    Path program = folder.resolve("libqmi-codec");
    try {
      Path source = source(folder);
      List<String> flags =
          WholeProcess.lines(List.of("pkg-config", "--cflags", "--libs", "qmi-glib"));
      List<String> command =
          new ArrayList<>(
              List.of(compiler.get(), "-O2", source.toString(), "-o", program.toString()));
      command.addAll(List.of(String.join(" ", flags).strip().split("\\s+")));
      List<String> _ = WholeProcess.lines(command);
      return Optional.of(List.of(program.toString()));
    } catch (ModemFailure without) {
      outcome.skip("libqmi-glib: its headers (libqmi-glib-dev) are not installed");
      return Optional.empty();
    }
  }

  private static Path source(Path folder) {
    Path source = folder.resolve(SOURCE);
    try (InputStream in = QmiCodecBenchmark.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is missing in this program");
      }
      Files.copy(in, source);
      return source;
    } catch (IOException full) {
      throw Workplace.failed(source.toString(), full);
    }
  }
}
