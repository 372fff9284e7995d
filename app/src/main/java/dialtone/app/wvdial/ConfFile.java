package dialtone.app.wvdial;

import dialtone.host.wvdial.WvConf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file that a person named, on this computer.
final class ConfFile {
  private ConfFile() {}

  /// One char a byte, a little more than may be parsed at most; empty when it cannot be read.
  static Optional<String> read(String name) {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(WvConf.LARGEST + 1);
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
