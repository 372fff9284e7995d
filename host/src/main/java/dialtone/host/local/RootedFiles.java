package dialtone.host.local;

import dialtone.host.machine.FileTree;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files below one folder of this computer, named as if that folder were `/`. Neither `..` nor a symbolic link
/// leads out of it; only [#resolve] tells where a link out of it goes, as the ports of a machine in a folder do.
final class RootedFiles implements FileTree {
  private final Path root;

  /// Takes the real path of the folder.
  RootedFiles(Path root) {
    this.root = root;
  }

  @Override
  public Map<String, String> read(Collection<String> paths) {
    Map<String, String> contents = new HashMap<>();
    for (String path : paths) {
      inside(path).flatMap(RootedFiles::content).ifPresent(text -> contents.put(path, text));
    }
    return contents;
  }

  @Override
  public Map<String, List<String>> list(Collection<String> folders) {
    Map<String, List<String>> names = new HashMap<>();
    for (String folder : folders) {
      inside(folder).flatMap(RootedFiles::entries).ifPresent(list -> names.put(folder, list));
    }
    return names;
  }

  @Override
  public Map<String, String> resolve(Collection<String> paths) {
    Map<String, String> targets = new HashMap<>();
    for (String path : paths) {
      locate(path).flatMap(RootedFiles::real).ifPresent(real -> targets.put(path, name(real)));
    }
    return targets;
  }

  @Override
  public void write(String path, String text) {
    Path file =
        locate(path).orElseThrow(() -> bad(path, "it is no absolute path inside this machine"));
    Path folder = Optional.ofNullable(file.getParent()).orElse(root);
    boolean made = path.startsWith("/sys/") || path.startsWith("/proc/");
    try {
      if (made && !Files.exists(file)) {
        throw bad(path, "there is no such file");
      }
      if (!made) {
        Files.createDirectories(folder);
      }
      if (real(folder).filter(real -> real.startsWith(root)).isEmpty()) {
        throw bad(path, "its folder lies outside this machine");
      }
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      if (made) {
        Files.write(file, bytes, StandardOpenOption.WRITE);
      } else {
        Files.write(file, bytes);
      }
    } catch (AccessDeniedException denied) {
      throw new ModemFailure(new Failure.Denied(path, "root"));
    } catch (IOException refused) {
      throw bad(path, Optional.ofNullable(refused.getMessage()).orElse("it cannot be written"));
    }
  }

  private static ModemFailure bad(String path, String why) {
    return new ModemFailure(new Failure.BadInput(path, why));
  }

  /// Where a path of the machine lies, by its words alone.
  private Optional<Path> locate(String path) {
    if (!path.startsWith("/") || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Path file = root.resolve("." + path).normalize();
    return file.startsWith(root) ? Optional.of(file) : Optional.empty();
  }

  /// The same after symbolic links, absent when they lead out.
  private Optional<Path> inside(String path) {
    if (root.getNameCount() == 0) {
      return locate(path);
    }
    return locate(path).flatMap(RootedFiles::real).filter(real -> real.startsWith(root));
  }

  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private String name(Path real) {
    return real.startsWith(root) ? "/" + root.relativize(real) : real.toString();
  }

  private static Optional<String> content(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return Optional.of(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return Optional.of(entries.map(entry -> entry.getFileName().toString()).sorted().toList());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
