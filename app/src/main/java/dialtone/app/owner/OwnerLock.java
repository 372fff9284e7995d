package dialtone.app.owner;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The right to own one modem: a record lock (fcntl(2)) on `ID.lock` in the run directory, which
/// ends with the process. The file says who has it; it stays behind empty, because removing a lock
/// file lets two win a race for it.
public final class OwnerLock implements AutoCloseable {
  private final FileChannel channel;

  private OwnerLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @param command how this process introduces itself to the next: `dialtone up`
  /// @throws ModemFailure `Busy` naming the process that has it, `Denied` when this user may not
  ///     write there
  public static OwnerLock take(Path runDirectory, String id, String command) {
    Path file = runDirectory.resolve(id + ".lock");
    try {
      Files.createDirectories(
          runDirectory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        String holder = text(channel);
        channel.close();
        throw new ModemFailure(
            new Failure.Busy("modem " + id, holder.isEmpty() ? "another dialtone" : holder));
      }
      write(channel, "%s (pid %d)".formatted(command, ProcessHandle.current().pid()));
      return new OwnerLock(channel);
    } catch (AccessDeniedException denied) {
      throw new ModemFailure(
          new Failure.Denied(file.toString(), "the user who owns that folder, or root"));
    } catch (IOException impossible) {
      throw new ModemFailure(
          new Failure.BadInput("the lock " + file, String.valueOf(impossible.getMessage())));
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException thisProcessHasIt) {
      return false;
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(256);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException ended) {
      // The lock ends with this process in any case.
    }
  }
}
