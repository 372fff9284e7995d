package dialtone.app.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words and variables as the bytes they are, one a character. The JVM has decoded them by the
/// locale, and in the locale C a byte above 127 is lost on the way; the kernel still has it.
final class PlainBytes {
  private static final Path WORDS = Path.of("/proc/self/cmdline");
  private static final Path VARIABLES = Path.of("/proc/self/environ");

  private PlainBytes() {}

  /// The last words of this process's command line, which are the ones that `words` were.
  static List<String> words(List<String> words) {
    if (words.stream().allMatch(PlainBytes::isAscii)) {
      return words;
    }
    List<String> all = strings(WORDS);
    int before = all.size() - words.size();
    return before < 0
        ? words.stream().map(PlainBytes::encoded).toList()
        : List.copyOf(all.subList(before, all.size()));
  }

  /// The value of a variable; empty when it has none.
  static String variable(String name) {
    String value = Optional.ofNullable(System.getenv(name)).orElse("");
    if (isAscii(value)) {
      return value;
    }
    String beginning = name + "=";
    return strings(VARIABLES).stream()
        .filter(each -> each.startsWith(beginning))
        .findFirst()
        .map(each -> each.substring(beginning.length()))
        .orElse(encoded(value));
  }

  /// A name of a file as this JVM knows files.
  static String decoded(String bytes) {
    return isAscii(bytes)
        ? bytes
        : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String encoded(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /// What stands between NULs, proc_pid_cmdline(5).
  private static List<String> strings(Path file) {
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String[] parts = all.split("\0", -1);
      return IntStream.range(0, parts.length - 1).mapToObj(i -> parts[i]).toList();
    } catch (IOException notMounted) {
      return List.of();
    }
  }
}
