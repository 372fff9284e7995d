package dialtone.simulator.machine;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// `DIR/.simulation`: says that a folder is a simulation's, so that what stands in it may be
/// replaced and removed, and while it is locked (fcntl(2)) that the simulation still runs. Without
/// it `--dir /` would take the machine's own `dev` for a leftover.
final class FolderMark implements AutoCloseable {
  private static final String NAME = ".simulation";

  private final Path file;
  private final FileChannel channel;

  private FolderMark(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @param names what a simulation will lay out in `root`, replacing what is there
  /// @throws ModemFailure `BadInput` when that is not a simulation's, `Busy` when one still runs
  // there
  static FolderMark take(Path root, List<String> names) {
    Path file = root.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      names.stream()
          .filter(name -> Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS))
          .findFirst()
          .ifPresent(name -> refuse(root, name));
    }
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FolderMark mark = new FolderMark(file, channel);
      mark.lock(root);
      return mark;
    } catch (IOException e) {
      throw Entries.failed(file, e);
    }
  }

  private static void refuse(Path root, String name) {
    throw new ModemFailure(
        new Failure.BadInput(
            root.toString(), "its " + name + " is not of a simulation and would be lost"));
  }

  private void lock(Path root) throws IOException {
    boolean ours;
    try {
      ours = channel.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      ours = false;
    }
    if (!ours) {
      String holder = "dialtone simulate (pid " + Files.readString(file).strip() + ")";
      channel.close();
      throw new ModemFailure(new Failure.Busy(root.toString(), holder));
    }
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    int _ = channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public void close() {
    Entries.remove(file);
    try {
      channel.close();
    } catch (IOException closed) {
      // The lock ends with the process at the latest.
    }
  }
}
