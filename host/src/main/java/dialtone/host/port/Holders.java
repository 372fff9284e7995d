package dialtone.host.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has a device open, as /proc tells. Some processes do not show their descriptors, not even to root: those are
/// passed over, and /proc/locks still names them when they hold the flock.
final class Holders {
  private static final Path PROC = Path.of("/proc");
  /// How the launcher tells the name of the link that it was started by: `uqmi`.
  private static final String LINK = "-Ddialtone.argv0=";

  private static final List<String> OPTIONS_WITH_VALUES = List.of("--host", "--modem", "--trace");

  private Holders() {}

  /// Program and process id of a process: `ModemManager (812)`, `dialtone up (1234)`.
  static String describe(long pid) {
    Path folder = PROC.resolve(Long.toString(pid));
    String program = text(folder.resolve("comm")).strip();
    List<String> words = List.of(text(folder.resolve("cmdline")).split("\0"));
    return name(program, words) + " (" + pid + ")";
  }

  /// Whether what [#describe] said is about this process.
  static boolean isThisProcess(String described) {
    return described.endsWith("(" + ProcessHandle.current().pid() + ")");
  }

  /// Whether the process runs: one that has ended but was not waited for (state Z, proc_pid_stat(5)) holds nothing.
  static boolean lives(long pid) {
    String stat = text(PROC.resolve(Long.toString(pid)).resolve("stat"));
    int state = stat.lastIndexOf(") ") + 2;
    return state > 1 && stat.charAt(state) != 'Z' && stat.charAt(state) != 'X';
  }

  /// Our own processes are all called `java`: the command after the main class says what they do.
  static String name(String program, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).startsWith(LINK)) {
        return "dialtone " + words.get(i).substring(LINK.length());
      }
      if (words.get(i).startsWith("dialtone.app")) {
        return ("dialtone " + command(words.subList(i, words.size()))).strip();
      }
    }
    return program.isEmpty() ? "process" : program;
  }

  private static String command(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).startsWith("-") && !OPTIONS_WITH_VALUES.contains(words.get(i - 1))) {
        return words.get(i);
      }
    }
    return "";
  }

  /// The first process that has `node` open. This process counts only with a second descriptor: the first is the one
  /// that just failed to take the lock.
  static Optional<Long> of(Path node) {
    Optional<Object> key = key(node);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    long self = ProcessHandle.current().pid();
    for (Path process : entries(PROC, "[0-9]*")) {
      long pid = Long.parseLong(process.getFileName().toString());
      long open =
          entries(process.resolve("fd"), "*").stream().filter(fd -> leads(fd, key.get())).count();
      if (open > (pid == self ? 1 : 0)) {
        return Optional.of(pid);
      }
    }
    return lockOwner(node);
  }

  /// Whether a process that runs `program` has `node` open.
  static boolean holds(String program, Path node) {
    Optional<Object> key = key(node);
    return key.isPresent()
        && entries(PROC, "[0-9]*").stream()
            .filter(process -> text(process.resolve("comm")).strip().equals(program))
            .flatMap(process -> entries(process.resolve("fd"), "*").stream())
            .anyMatch(fd -> leads(fd, key.get()));
  }

  /// Only links into /dev are looked at closer: asking for the attributes of a pipe or a stalled network file may hang.
  private static boolean leads(Path fd, Object key) {
    try {
      return Files.readSymbolicLink(fd).startsWith("/dev/")
          && key(fd).filter(key::equals).isPresent();
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  /// Device and inode of the node: device numbers alone would take a pty of another container for ours.
  private static Optional<Object> key(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static List<Path> entries(Path folder, String glob) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      return entries;
    } catch (IOException | DirectoryIteratorException notShown) {
      return List.of();
    }
  }

  /// proc_locks(5): `1: FLOCK  ADVISORY  WRITE 812 00:1a:5 0 EOF`, device numbers in hex, inode in decimal.
  private static Optional<Long> lockOwner(Path node) {
    try {
      long device = (Long) Files.getAttribute(node, "unix:dev");
      long inode = (Long) Files.getAttribute(node, "unix:ino");
      // dev_t as gnu_dev_major() and gnu_dev_minor() of sys/sysmacros.h read it.
      String file =
          "%02x:%02x:%d"
              .formatted(device >> 8 & 0xfff, (device & 0xff) | (device >> 12 & 0xfff00), inode);
      return text(PROC.resolve("locks"))
          .lines()
          .map(line -> List.of(line.strip().split("\\s+")))
          .filter(
              words ->
                  words.size() > 5 && words.get(1).equals("FLOCK") && words.get(5).equals(file))
          .map(words -> Long.parseLong(words.get(4)))
          // Whoever asks may hold the flock itself by now: then it is not what keeps it out.
          .filter(pid -> pid > 0 && pid != ProcessHandle.current().pid())
          .findFirst();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
