package dialtone.app.command;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The settings that were kept for SIMs: one file each, whose name is a hash of the SIM's number
/// with a salt of this machine. So neither a listing of the folder nor a copy of one file tells
/// whose card it was.
record SimSettings(Path stateDirectory) {
  private static final String PREFIX = "sim-";

  /// Of SHA-256; 64 bits tell the few cards of one machine apart.
  private static final int NAME_BYTES = 8;

  /// Whether there are any, so that a number is worth asking for.
  boolean any() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(stateDirectory, KeptSettings.fileName(PREFIX + "*"))) {
      return files.iterator().hasNext();
    } catch (IOException nothingWasEverKept) {
      return false;
    }
  }

  KeptSettings of(Private iccid) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt());
      byte[] hash = digest.digest(iccid.reveal().getBytes(StandardCharsets.US_ASCII));
      return new KeptSettings(
          stateDirectory, PREFIX + HexFormat.of().formatHex(hash, 0, NAME_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java platform must have SHA-256 (java.security.MessageDigest).
      throw new AssertionError(impossible);
    }
  }

  private byte[] salt() {
    Path file = stateDirectory.resolve("salt");
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException first) {
      return make(file);
    } catch (IOException unreadable) {
      throw denied(file);
    }
  }

  /// Whoever comes second takes the salt of the first: it is linked into place whole.
  private byte[] make(Path file) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    try {
      Files.createDirectories(stateDirectory);
      Path fresh =
          Files.createTempFile(
              stateDirectory,
              "salt",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(fresh, salt, StandardOpenOption.SYNC);
      Files.move(fresh, file);
      return Files.readAllBytes(file);
    } catch (IOException refused) {
      throw denied(file);
    }
  }

  private static ModemFailure denied(Path file) {
    return new ModemFailure(new Failure.Denied(file.toString(), "the user who wrote it, or root"));
  }
}
