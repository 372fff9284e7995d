package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// The settings that were kept for one modem or one SIM: a JSON file of mode 0600 in the state
/// directory, because a PIN may stand in it.
final class KeptSettings {
  private final Path folder;
  private final Path file;

  /// @param name the modem's id, or what [SimSettings] calls a SIM
  KeptSettings(Path stateDirectory, String name) {
    this.folder = stateDirectory;
    this.file = stateDirectory.resolve(fileName(name));
  }

  static String fileName(String name) {
    return "settings-" + name + ".json";
  }

  /// Empty when nothing was kept.
  Settings read() {
    try {
      return Files.exists(file)
          ? Settings.of(
              JsonText.object(file.toString(), Files.readString(file, StandardCharsets.UTF_8)))
          : new Settings(Map.of());
    } catch (IOException unreadable) {
      throw new ModemFailure(new Failure.Denied(file.toString(), "the user who wrote it, or root"));
    }
  }

  /// Replaces the file in one step, so that a crash leaves the old one or the new one.
  void write(Settings settings) {
    Json.Fields json = settings.json();
    try {
      Files.createDirectories(folder);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, JsonText.write(json) + "\n", StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new ModemFailure(
          new Failure.Denied(file.toString(), "a folder that this user may write"));
    }
  }
}
