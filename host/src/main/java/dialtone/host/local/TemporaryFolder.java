package dialtone.host.local;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// A folder for one run of the program, such as one that a [Dir] is laid out in.
public final class TemporaryFolder {
  // Ports, sysfs and the run directory of a real machine are in memory too, and a journal that is
  // synced there waits for no disk.
  private static final Path MEMORY = Path.of("/dev/shm");

  private TemporaryFolder() {}

  /// Made for this user alone.
  ///
  /// @throws ModemFailure `BadInput` when there is no room for it
  public static Path make(String prefix) {
    try {
      return Files.isWritable(MEMORY)
          ? Files.createTempDirectory(MEMORY, prefix)
          : Files.createTempDirectory(prefix);
    } catch (IOException full) {
      throw new ModemFailure(
          new Failure.BadInput(
              "the folder for temporary files", String.valueOf(full.getMessage())));
    }
  }

  /// With all that is in it; links are removed, not followed.
  public static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed)
                throws IOException {
              Files.deleteIfExists(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException left) {
      // The system's own clean-up of temporary files takes what could not be removed.
    }
  }
}
