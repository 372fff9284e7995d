package dialtone.app.command;

import dialtone.host.config.SourceText;
import dialtone.host.config.Sources;
import dialtone.host.machine.FileTree;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Configuration files as a person names them and as they name each other: on the machine that
/// `--host` says by whole paths, else here. A file that is named by its place in `/etc` is also
/// looked for beside the one that names it, so that a folder of copies reads like the machine they
/// came from.
///
/// @param host the files of the machine of `--host`
record ConfigFiles(Optional<FileTree> host) implements Sources {

  @Override
  public Answer read(String path, String from) {
    Set<String> tried = new LinkedHashSet<>();
    for (String candidate : candidates(path, from)) {
      Optional<Answer> found = onHost(candidate).or(() -> here(candidate));
      if (found.isPresent() && !candidate.equals(from)) {
        return found.get();
      }
      tried.add(candidate);
    }
    return new Answer.Missing(List.copyOf(tried));
  }

  /// Most like the machine first.
  private static List<String> candidates(String path, String from) {
    Set<String> all = new LinkedHashSet<>();
    int slash = from.lastIndexOf('/');
    String folder = slash < 0 ? "." : from.substring(0, slash);
    boolean whole = path.startsWith("/");
    int etc = from.indexOf("/etc/");
    if (whole && etc > 0) {
      all.add(from.substring(0, etc) + path);
    }
    all.add(whole || from.isEmpty() ? path : folder + "/" + path);
    if (whole && !from.isEmpty()) {
      List<String> names = List.of(path.substring(1).split("/", -1));
      for (int first = Math.max(0, names.size() - 2); first < names.size(); first++) {
        String tail = String.join("/", names.subList(first, names.size()));
        all.add(folder + "/" + tail);
        all.add(folder + "/../" + tail);
      }
    }
    return List.copyOf(all);
  }

  private Optional<Answer> onHost(String path) {
    return host.filter(_ -> path.startsWith("/"))
        .flatMap(tree -> Optional.ofNullable(tree.read(List.of(path)).get(path)))
        .map(text -> new Answer.Found(path, text));
  }

  private static Optional<Answer> here(String path) {
    try {
      Path file = Path.of(path);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      if (!Files.isRegularFile(file)) {
        return Optional.of(new Answer.Unreadable(path, "it is no file with text in it"));
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        // One more than is read at all, so that a longer file is seen to be one.
        byte[] read = bytes.readNBytes(SourceText.LONGEST + 1);
        return Optional.of(new Answer.Found(path, new String(read, StandardCharsets.ISO_8859_1)));
      }
    } catch (AccessDeniedException denied) {
      return Optional.of(new Answer.Unreadable(path, "this user may not read it; try as root"));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.of(new Answer.Unreadable(path, "it cannot be read"));
    }
  }

  /// What stands in the file called `name` now.
  byte[] bytes(String name) {
    return switch (read(name, "")) {
      case Answer.Found(String _, String text) -> text.getBytes(StandardCharsets.ISO_8859_1);
      case Answer.Missing _, Answer.Unreadable _ ->
          throw new ModemFailure(new Failure.BadInput(name, "it cannot be read any more"));
    };
  }

  /// Writes `text` beside the file called `name`, or in its place.
  void write(String name, String beside, byte[] text) {
    if (onHost(name).isPresent()) {
      host.orElseThrow().write(name + beside, new String(text, StandardCharsets.ISO_8859_1));
      return;
    }
    try {
      Files.write(Path.of(name + beside), text);
    } catch (AccessDeniedException denied) {
      throw new ModemFailure(new Failure.Denied(name + beside, "root"));
    } catch (IOException refused) {
      throw new ModemFailure(new Failure.BadInput(name + beside, "it cannot be written"));
    }
  }
}
