package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import dialtone.host.wvdial.WvConf;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes keys of `[Dialer Defaults]` in a file. Every other line stays as it is, remarks too,
/// which the original loses.
final class ConfEdit {
  private static final String HEADING = "[" + Dialer.DEFAULTS + "]";

  private final Path file;
  private final List<String> lines;

  private ConfEdit(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /// @throws ModemFailure `Denied` when there is such a file that cannot be read, `BadInput` for
  ///     one that is too long
  static ConfEdit of(String name, DialLog log) {
    Path path = Path.of(name);
    Optional<String> text = ConfFile.read(name);
    if (text.isEmpty()) {
      if (Files.exists(path)) {
        throw new ModemFailure(new Failure.Denied(name, "read access to this file"));
      }
      log.piece(
          name,
          "Warn",
          "Can't open '"
              + name
              + "' for reading: No such file or directory\n"
              + "...starting with blank configuration.\n");
    }
    List<String> lines = new ArrayList<>(text.orElse("").lines().toList());
    WvConf _ = WvConf.parse(name, text.orElse(""));
    return new ConfEdit(path, lines);
  }

  /// An empty value takes the key away.
  void set(String key, String value) {
    Optional<WvConf.Entry> entry = defaults().flatMap(section -> section.entry(key));
    entry.ifPresent(old -> lines.remove(old.line() - 1));
    if (!value.isEmpty()) {
      int at = entry.map(old -> old.line() - 1).orElseGet(this::end);
      lines.add(at, key + " = " + value);
    }
  }

  /// Leaves a remark where a person has something to add.
  void remind(String key, String what) {
    Optional<WvConf.Section> section = defaults();
    boolean there = section.flatMap(s -> s.get(key).or(() -> s.get("; " + key))).isPresent();
    if (!there) {
      lines.add(end(), "; " + key + " = " + what);
    }
  }

  private Optional<WvConf.Section> defaults() {
    return conf().section(Dialer.DEFAULTS);
  }

  private WvConf conf() {
    return WvConf.parse(file.toString(), String.join("\n", lines));
  }

  /// Where a new line of the section goes: behind its last one.
  private int end() {
    Optional<WvConf.Section> section = defaults();
    if (section.isPresent()) {
      return section.get().entries().getLast().line();
    }
    Optional<String> heading =
        lines.stream().filter(line -> line.strip().equalsIgnoreCase(HEADING)).findFirst();
    if (heading.isPresent()) {
      return lines.indexOf(heading.get()) + 1;
    }
    lines.add(HEADING);
    return lines.size();
  }

  /// Whole or not at all: a program that reads it meanwhile finds the old file or the new one.
  void write() {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Optional.ofNullable(target.getParent()).orElse(Path.of("/"));
      Set<PosixFilePermission> mode = mode(target);
      Path fresh =
          Files.createTempFile(
              folder, ".wvdial", ".conf", PosixFilePermissions.asFileAttribute(mode));
      Files.setPosixFilePermissions(fresh, mode);
      Files.write(fresh, lines, StandardCharsets.ISO_8859_1);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new ModemFailure(new Failure.Denied(file.toString(), "write access to its folder"));
    }
  }

  /// A new file is to hold a password.
  private static Set<PosixFilePermission> mode(Path target) throws IOException {
    try {
      return Files.getPosixFilePermissions(target);
    } catch (NoSuchFileException fresh) {
      return PosixFilePermissions.fromString("rw-r-----");
    }
  }
}
