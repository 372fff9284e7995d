package dialtone.app.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How `./dialtone` is started.
///
/// @param launcher the script
/// @param before words in front of it, such as `setpriv`
/// @param environment added to this process's own
record Program(Path launcher, List<String> before, Map<String, String> environment) {
  private static final long CAP_NET_ADMIN = 1L << 12;
  private static final long CAP_SYS_ADMIN = 1L << 21;

  /// The one at the root of this source tree.
  static Program here() {
    return new Program(root().resolve("dialtone"), List.of(), Map.of());
  }

  /// The root of the source tree: the nearest folder above this module that holds the launcher.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isExecutable(folder.resolve("dialtone"))
        || Files.isDirectory(folder.resolve("dialtone"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  Program behind(String... words) {
    return new Program(launcher, List.of(words), environment);
  }

  Program with(String variable, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(variable, value);
    return new Program(launcher, before, Map.copyOf(more));
  }

  Started start(String... words) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(launcher.toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.start();
    // Nobody types: a question gets the end of its input, not the build's terminal.
    process.getOutputStream().close();
    return new Started(String.join(" ", command), process);
  }

  Ended run(String... words) throws IOException, InterruptedException {
    try (Started started = start(words)) {
      return started.awaitEnd();
    }
  }

  /// Skips the test where this process cannot make network devices.
  static void needNetworkRights() throws IOException {
    assumeTrue(hasNetworkRights(), "needs root and /dev/net/tun, to make a network device");
  }

  /// Whether the program will take the kernel's network rather than its own.
  static boolean hasNetworkRights() throws IOException {
    long wanted = CAP_NET_ADMIN | CAP_SYS_ADMIN;
    return (capabilities() & wanted) == wanted && Files.isWritable(Path.of("/dev/net/tun"));
  }

  /// Effective capabilities of this process, capabilities(7).
  private static long capabilities() throws IOException {
    try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
      return status
          .filter(line -> line.startsWith("CapEff:"))
          .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
          .findFirst()
          .orElse(0L);
    }
  }
}
