package dialtone.app.chat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The beginning of a file, or why there is none, in the C library's words.
sealed interface FileText {

  /// What is in it, one byte a character.
  record Read(String text) implements FileText {}

  record Missing(String why) implements FileText {}

  static FileText of(String name, int most) {
    try (InputStream file = Files.newInputStream(Path.of(PlainBytes.decoded(name)))) {
      return new Read(read(file, most));
    } catch (NoSuchFileException missing) {
      return new Missing("No such file or directory");
    } catch (AccessDeniedException denied) {
      return new Missing("Permission denied");
    } catch (FileSystemException other) {
      String reason = other.getReason();
      return new Missing(reason == null ? "Input/output error" : reason);
    } catch (IOException | InvalidPathException other) {
      return new Missing("No such file or directory");
    }
  }

  /// A folder opens like a file and has nothing to read, as fopen(3) and fgets(3) have it.
  private static String read(InputStream file, int most) {
    try {
      return new String(file.readNBytes(most), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
