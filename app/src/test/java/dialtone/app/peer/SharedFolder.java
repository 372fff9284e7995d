package dialtone.app.peer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the tests find what is not theirs: the peers' folder, the launcher, installed programs.
final class SharedFolder {
  private static final String VARIABLE = "DIALTONE_SHARED";

  private SharedFolder() {}

  /// A file below the folder that `DIALTONE_SHARED` names, else below `shared` beside the source
  /// tree; skips the test when it is missing.
  static Path peer(String file) {
    Path path = folder().resolve(file);
    assumeTrue(Files.exists(path), path + " is missing; " + VARIABLE + " may name its folder");
    return path;
  }

  static Path folder() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .map(Path::of)
        .orElseGet(() -> sources().resolveSibling("shared"));
  }

  /// The root of the source tree, which holds the launcher.
  static Path sources() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("dialtone"))) {
      here = Optional.ofNullable(here.getParent()).orElseThrow();
    }
    return here;
  }

  /// A script of the tests' resources.
  static Path script(String name) {
    Path script = sources().resolve("app/src/test/resources/dialtone/app/peer").resolve(name);
    assumeTrue(Files.exists(script), script + " is missing");
    return script;
  }

  /// Skips the test unless all programs are installed.
  static void needPrograms(String... programs) {
    for (String program : programs) {
      assumeTrue(
          Files.isExecutable(Path.of("/usr/bin", program))
              || Files.isExecutable(Path.of("/usr/sbin", program)),
          program + " is not installed");
    }
  }

  /// Skips the test unless namespaces and network devices may be made.
  static void needRoot() {
    assumeTrue("root".equals(System.getProperty("user.name")), "needs root");
  }
}
