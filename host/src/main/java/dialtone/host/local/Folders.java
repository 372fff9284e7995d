package dialtone.host.local;

import dialtone.host.linux.Rights;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/// Where this program keeps its own files on this computer, by the user and the environment it runs
// with.
record Folders(Path run, Path state) {
  /// For this user alone.
  static final String PRIVATE = "rwx------";

  /// For all to enter; the files inside say who may use them.
  static final String SHARED = "rwxr-xr-x";

  private static final String NAME = "dialtone";

  /// FHS 3.0 §3.15 and §5.8 for root, the XDG Base Directory Specification 0.8 for everybody else.
  static Folders of(Rights rights, Map<String, String> environment, Path home) {
    if (rights.root()) {
      return new Folders(Path.of("/run", NAME), Path.of("/var/lib", NAME));
    }
    Path run =
        folder(environment, "XDG_RUNTIME_DIR")
            .filter(Files::isDirectory)
            .map(folder -> folder.resolve(NAME))
            .orElse(Path.of("/tmp", NAME + "-" + rights.user()));
    Path state =
        folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve(NAME);
    return new Folders(run, state);
  }

  /// A relative path in these variables is to be ignored, says the specification.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
  }

  /// Makes the folder, for this user alone unless `mode` says otherwise. One that another user has
  /// made before us, as anybody may in `/tmp`, is refused.
  ///
  /// @throws ModemFailure `Denied`
  static Path secured(Path folder, int user, String mode) {
    try {
      Files.createDirectories(Optional.ofNullable(folder.getParent()).orElse(folder));
      make(folder, mode);
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new ModemFailure(new Failure.Denied(folder.toString(), "a folder of that name"));
      }
      int owner = (Integer) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
      if (owner != user) {
        throw new ModemFailure(new Failure.Denied(folder.toString(), "its owner, user " + owner));
      }
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
      return folder;
    } catch (IOException refused) {
      throw new ModemFailure(
          new Failure.Denied(folder.toString(), "a folder that this user may write"));
    }
  }

  private static void make(Path folder, String mode) throws IOException {
    try {
      Files.createDirectory(
          folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
    } catch (FileAlreadyExistsException _) {
      // By us, by another process of ours at the same moment, or by somebody else: that is asked
      // next.
    }
  }
}
