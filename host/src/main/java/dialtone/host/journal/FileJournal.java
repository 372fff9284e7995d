package dialtone.host.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A journal in one file: a JSON object a line, the owner first, each synced before its call
/// returns. There is a file as long as something stands. A line that was torn by a crash is passed
/// over: its change was never made.
public final class FileJournal implements Journal {
  /// Lines that say nothing any more may pile up to this count before the file is written anew.
  private static final int IDLE_LINES = 64;

  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Undo> standing;
  private @Nullable FileChannel channel;
  private int lines;

  /// Takes over what `file` says still stands, in the name of this process; there may be no such
  /// file yet.
  ///
  /// @throws ModemFailure `Denied` or `BadInput` when the file cannot be read
  public FileJournal(Path file) {
    this.file = file;
    this.standing = new ArrayList<>();
    for (JournalLine line : read(file)) {
      switch (line) {
        case JournalLine.OwnedBy _ -> {}
        case JournalLine.Recorded(Undo undo) -> standing.add(undo);
        case JournalLine.Done(Undo undo) -> removeLast(undo);
      }
    }
  }

  /// Who wrote `file` last; empty when there is none or nobody can be read from it. An owner that
  /// is not [Owner#alive] left its changes behind.
  public static Optional<Owner> owner(Path file) {
    return read(file).stream()
        .filter(JournalLine.OwnedBy.class::isInstance)
        .map(JournalLine.OwnedBy.class::cast)
        .map(JournalLine.OwnedBy::owner)
        .findFirst();
  }

  private static List<JournalLine> read(Path file) {
    try {
      // Not readAllLines: a crash may leave bytes that are not UTF-8.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().map(JournalLine::read).flatMap(Optional::stream).toList();
    } catch (NoSuchFileException nothingStands) {
      return List.of();
    } catch (IOException unreadable) {
      throw failure(file, unreadable);
    }
  }

  @Override
  public void record(Undo undo) {
    lock.lock();
    try {
      standing.add(undo);
      append(new JournalLine.Recorded(undo));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void done(Undo undo) {
    lock.lock();
    try {
      if (!removeLast(undo)) {
        return;
      }
      if (standing.isEmpty()) {
        delete();
      } else {
        append(new JournalLine.Done(undo));
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<Undo> standing() {
    lock.lock();
    try {
      return List.copyOf(standing);
    } finally {
      lock.unlock();
    }
  }

  private boolean removeLast(Undo undo) {
    int index = standing.lastIndexOf(undo);
    if (index >= 0) {
      standing.remove(index);
    }
    return index >= 0;
  }

  private void append(JournalLine line) {
    try {
      if (channel == null || lines > IDLE_LINES + 2 * standing.size()) {
        rewrite();
      } else {
        write(channel, List.of(line));
      }
    } catch (IOException unwritable) {
      throw failure(file, unwritable);
    }
  }

  /// Writes all that stands to a new file and puts it in place of the old one at once.
  private void rewrite() throws IOException {
    closeChannel();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    List<JournalLine> all = new ArrayList<>();
    all.add(new JournalLine.OwnedBy(Owner.self()));
    standing.forEach(undo -> all.add(new JournalLine.Recorded(undo)));
    // Old texts of files and modem settings are nobody else's business.
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(fresh);
    FileChannel out = FileChannel.open(fresh, Set.of(CREATE, WRITE, APPEND), ownerOnly);
    channel = out;
    lines = 0;
    write(out, all);
    Files.move(fresh, file, ATOMIC_MOVE);
    syncFolder();
  }

  private void write(FileChannel out, List<JournalLine> more) throws IOException {
    StringBuilder text = new StringBuilder();
    more.forEach(line -> text.append(line.text()).append('\n'));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    out.force(false);
    lines += more.size();
  }

  private void delete() {
    try {
      closeChannel();
      Files.deleteIfExists(file);
      syncFolder();
    } catch (IOException unwritable) {
      throw failure(file, unwritable);
    }
  }

  private void syncFolder() throws IOException {
    // fsync(2): a new name is on disk only when its folder is.
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    }
  }

  private void closeChannel() throws IOException {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      open.close();
    }
  }

  private static ModemFailure failure(Path file, IOException cause) {
    return new ModemFailure(
        cause instanceof AccessDeniedException
            ? new Failure.Denied(
                file.toString(), "write access to the run directory: run with sudo")
            : new Failure.BadInput(file.toString(), String.valueOf(cause.getMessage())));
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closeChannel();
      if (standing.isEmpty()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException unwritable) {
      throw failure(file, unwritable);
    } finally {
      lock.unlock();
    }
  }
}
