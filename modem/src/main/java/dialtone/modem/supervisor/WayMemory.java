package dialtone.modem.supervisor;

import dialtone.modem.discovery.DataFamily;
import dialtone.modem.discovery.ModemDevice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was learned by trying: the ways that packets of a model cannot take on this machine, a line
/// each: `LAYOUT TAB FAMILY TAB REASON`. The layout names model, interfaces and drivers, so that a
/// driver that is installed later makes it be tried again.
final class WayMemory {
  private static final int FIELDS = 3;

  private final Path file;

  WayMemory(Path stateDirectory) {
    this.file = stateDirectory.resolve("data-ways");
  }

  Optional<String> why(ModemDevice device, DataFamily family) {
    String begin = begin(device, family);
    return lines().stream()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .findFirst();
  }

  void remember(ModemDevice device, DataFamily family, String why) {
    List<String> lines = without(device, family);
    lines.add(begin(device, family) + why.replaceAll("\\s+", " "));
    write(lines);
  }

  void forget(ModemDevice device, DataFamily family) {
    if (why(device, family).isPresent()) {
      write(without(device, family));
    }
  }

  private static String begin(ModemDevice device, DataFamily family) {
    return device.layout() + "\t" + family.word() + "\t";
  }

  private List<String> without(ModemDevice device, DataFamily family) {
    String begin = begin(device, family);
    List<String> rest = new ArrayList<>(lines());
    rest.removeIf(line -> line.startsWith(begin));
    return rest;
  }

  /// What cannot be read was not learned.
  private List<String> lines() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> line.split("\t", -1).length == FIELDS)
              .toList()
          : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// Forgetting costs one attempt more the next time, so a disk that is full hinders nothing.
  private void write(List<String> lines) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "data-ways", ".new");
      Files.write(beside, lines, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // Tried again the next time.
    }
  }
}
