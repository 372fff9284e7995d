package dialtone.simulator.machine;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files, folders and links of a machine in a folder. Failures name the path.
final class Entries {
  private Entries() {}

  static void folder(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  static void file(Path path, String text) {
    folder(path.resolveSibling(""));
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  static void link(Path path, Path target) {
    folder(path.resolveSibling(""));
    try {
      Files.deleteIfExists(path);
      Files.createSymbolicLink(path, target);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /// Removes an entry and everything below it; links are not followed.
  static void remove(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /// Removes everything in a folder and leaves it, as somebody may watch it.
  static void clear(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.toList().forEach(Entries::remove);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /// Removes a folder unless somebody else has put something into it.
  static void removeIfEmpty(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException kept) {
      // What the host left there is its own.
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  static ModemFailure failed(Path path, IOException e) {
    String why =
        switch (e) {
          case FileAlreadyExistsException _ -> "there is a file of that name";
          case NoSuchFileException _ -> "it cannot be made there";
          case AccessDeniedException _ -> "this user may not write there";
          default -> String.valueOf(e.getMessage());
        };
    return new ModemFailure(new Failure.BadInput(path.toString(), why));
  }
}
