package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs that others wrote, run against a simulation.
final class PeerPrograms {
  private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin");

  private PeerPrograms() {}

  record Outcome(int status, String output) {}

  /// Skips the test with a reason unless all programs are installed.
  static void need(String... programs) {
    for (String program : programs) {
      assumeTrue(find(program).isPresent(), program + " is not installed");
    }
  }

  /// Skips the test with a reason unless namespaces and network devices may be made.
  static void needRoot() {
    assumeTrue("root".equals(System.getProperty("user.name")), "this test needs root");
  }

  private static Optional<Path> find(String program) {
    return FOLDERS.stream().map(f -> Path.of(f, program)).filter(Files::isExecutable).findFirst();
  }

  /// Runs to the end; output and errors together.
  static Outcome run(int seconds, String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("peer", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertTrue(ended, () -> String.join(" ", command) + " did not end:\n" + text);
      return new Outcome(process.exitValue(), text);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /// A script of the tests' resources, as a file in `folder`.
  static Path script(Path folder, String name) throws IOException {
    try (var stream = PeerPrograms.class.getResourceAsStream("/dialtone/simulator/" + name)) {
      assertTrue(stream != null, name);
      Path path = folder.resolve(name);
      Files.write(path, stream.readAllBytes());
      assertTrue(path.toFile().setExecutable(true), name);
      return path;
    }
  }

  /// The routes of this machine, to see that nothing touched them.
  static String hostRoutes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/net/route"))) {
      return String.join("\n", lines.toList()) + Files.readString(Path.of("/proc/net/ipv6_route"));
    }
  }
}
