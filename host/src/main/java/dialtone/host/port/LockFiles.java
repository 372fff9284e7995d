package dialtone.host.port;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lock files of one device as pppd, minicom and gammu write and honour them: `/var/lock/LCK..ttyUSB0` with the
/// process id as ten digits and a line end (FHS 3.0 §5.9). Where the folder cannot be written the flock alone counts.
final class LockFiles {
  private static final int ATTEMPTS = 3;
  private static final String DRAFT = "LCK..TMP.";
  private static final FileAttribute<Set<PosixFilePermission>> READABLE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));

  private final List<Path> taken = new ArrayList<>();

  /// Takes one file for each name, or none.
  ///
  /// @throws ModemFailure `Busy` naming the living process that has one of them
  static LockFiles take(Path folder, List<String> names) {
    LockFiles files = new LockFiles();
    try {
      files.takeAll(folder, names);
    } catch (IOException noLockFile) {
      // No such folder or no right to write there, as on many systems for other users than root.
      files.release();
    } catch (ModemFailure busy) {
      files.release();
      throw busy;
    }
    return files;
  }

  /// Linked into place, so that nobody ever sees a lock file without its content.
  private void takeAll(Path folder, List<String> names) throws IOException {
    removeDrafts(folder);
    long self = ProcessHandle.current().pid();
    Path draft = Files.createTempFile(folder, DRAFT, "." + self, READABLE);
    try {
      Files.writeString(draft, "%10d\n".formatted(self), StandardCharsets.US_ASCII);
      for (String name : names) {
        take(folder.resolve("LCK.." + name), draft, names.getFirst());
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void take(Path file, Path draft, String device) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        Files.createLink(file, draft);
        taken.add(file);
        return;
      } catch (FileAlreadyExistsException held) {
        removeStale(file, device);
      }
    }
  }

  /// Removes those that name no living process.
  ///
  /// @throws ModemFailure `Busy` at the first that does
  static void forgetDead(Path folder, List<String> names) {
    try {
      removeDrafts(folder);
    } catch (IOException noLockFile) {
      return;
    }
    for (String name : names) {
      try {
        removeStale(folder.resolve("LCK.." + name), names.getFirst());
      } catch (IOException notOurs) {
        // Another user's: it names a dead process, so nobody honours it.
      }
    }
  }

  /// A process that is killed while it takes a lock leaves its draft, which ends in its id.
  private static void removeDrafts(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*.[0-9]*")) {
      for (Path draft : drafts) {
        String name = draft.getFileName().toString();
        String pid = name.substring(name.lastIndexOf('.') + 1);
        if (pid.matches("[0-9]{1,10}") && !Holders.lives(Long.parseLong(pid))) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  /// What a killed process left behind goes. Should two of us remove it at once, the flock decides.
  private static void removeStale(Path file, String device) throws IOException {
    try {
      Optional<Long> holder = holder(file);
      if (holder.isPresent()) {
        throw new ModemFailure(new Failure.Busy(device, Holders.describe(holder.get())));
      }
    } catch (NoSuchFileException released) {
      return;
    }
    Files.deleteIfExists(file);
  }

  /// The living process that a lock file names.
  static Optional<Long> holder(Path file) throws IOException {
    return pid(Files.readAllBytes(file)).filter(Holders::lives);
  }

  /// Digits, then perhaps more words (minicom adds its name), or four bytes in the machine's order (kermit).
  static Optional<Long> pid(byte[] content) {
    String first = new String(content, StandardCharsets.ISO_8859_1).strip().split("\\s+", 2)[0];
    if (first.matches("[0-9]{1,10}")) {
      return Optional.of(Long.valueOf(first));
    }
    if (content.length == Integer.BYTES) {
      return Optional.of((long) ByteBuffer.wrap(content).order(ByteOrder.nativeOrder()).getInt());
    }
    return Optional.empty();
  }

  void release() {
    for (Path file : taken) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException leftBehind) {
        // It names a process that ends: the next one to come removes it.
        assert Files.exists(file);
      }
    }
    taken.clear();
  }
}
