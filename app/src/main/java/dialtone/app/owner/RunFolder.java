package dialtone.app.owner;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The run directory of a machine, found without opening the machine: native calls alone would
/// double the time that a client of an owner takes. It is the folder that
/// [dialtone.host.machine.Machine#runDirectory] names, by the same rule: FHS 3.0 §3.15 for root,
/// the XDG Base Directory Specification for everybody else.
public final class RunFolder {
  private static final String FOLDER_HOST = "dir:";

  private RunFolder() {}

  /// @param host the word after `--host`
  public static Path of(Optional<String> host, Map<String, String> environment) {
    if (host.isPresent() && host.get().startsWith(FOLDER_HOST)) {
      return Path.of(host.get().substring(FOLDER_HOST.length())).resolve("run/dialtone");
    }
    int user = user();
    if (user == 0) {
      return Path.of("/run/dialtone");
    }
    return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
        .map(Path::of)
        .filter(folder -> folder.isAbsolute() && Files.isDirectory(folder))
        .map(folder -> folder.resolve("dialtone"))
        .orElse(Path.of("/tmp/dialtone-" + user));
  }

  /// `/proc/self` belongs to the effective user. proc(5).
  private static int user() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException noProc) {
      throw new ModemFailure(new Failure.Denied("/proc/self", "a mounted /proc"));
    }
  }
}
