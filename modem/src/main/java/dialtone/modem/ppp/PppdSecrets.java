package dialtone.modem.ppp;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/// Name and password for pppd's option `file`: command lines are seen by everybody on the machine.
public record PppdSecrets(String user, Secret password) {
  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /// Makes a file in `folder` that nobody else may read.
  ///
  /// @throws ModemFailure `Denied`
  public Path write(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "pppd-", ".options", PRIVATE);
      return Files.writeString(file, text(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new ModemFailure(new Failure.Denied(folder.toString(), "write access to this folder"));
    }
  }

  /// pppd has read it by the time of its first word.
  public static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      // Only this user can read it, and the folder goes at boot.
    }
  }

  private String text() {
    return "user " + quoted(user) + "\npassword " + quoted(password.reveal()) + "\n";
  }

  /// Each byte that could mean something to pppd's reader in octal (pppd/options.c, getword()).
  private static String quoted(String text) {
    StringBuilder word = new StringBuilder("\"");
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each >= '0' && each <= '9' || each >= 'A' && each <= 'Z' || isLower(each);
      word.append(plain ? "" + (char) each : String.format(Locale.ROOT, "\\%03o", each & 0xff));
    }
    return word.append('"').toString();
  }

  private static boolean isLower(byte letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
