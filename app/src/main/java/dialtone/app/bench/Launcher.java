package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How this very process was started: the java command line that `./dialtone` makes, with its
/// modules and its start-up cache, for the processes that are measured.
///
/// @param words up to the main class
record Launcher(List<String> words) {
  private static final String MAIN = "dialtone.app/dialtone.app.Main";
  private static final String MODULE_PATH = "--module-path";

  /// Below the folder of the script lies `app/target/dist/lib`.
  private static final String SCRIPT = "../../../../dialtone";

  /// Empty where another program runs this one's classes. proc_pid_cmdline(5).
  static Optional<Launcher> ofThisProcess() {
    try {
      String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
      return of(Arrays.asList(line.split("\0", -1)));
    } catch (IOException hidden) {
      return Optional.empty();
    }
  }

  static Optional<Launcher> of(List<String> words) {
    int main = words.indexOf(MAIN);
    return main < 0 ? Optional.empty() : Optional.of(new Launcher(words.subList(0, main + 1)));
  }

  /// Dialtone itself with these words.
  List<String> dialtone(String... arguments) {
    return with(words, arguments);
  }

  /// Another program of this module, on the same command line.
  List<String> program(Class<?> main) {
    List<String> other = new ArrayList<>(words.subList(0, words.size() - 1));
    other.add("dialtone.app/" + main.getName());
    return List.copyOf(other);
  }

  /// The JVM with the same flags, and something else to do. Modules and start-up cache stay away:
  /// they are this program's, and without its main class they make a JVM slower (290 ms instead of
  /// 40 ms for `-version`).
  List<String> bare(String... arguments) {
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < words.size() - 2; i++) {
      String word = words.get(i);
      if (word.equals(MODULE_PATH)) {
        i++;
      } else if (!word.startsWith("--enable-native-access") && !word.startsWith("-XX:AOTCache=")) {
        flags.add(word);
      }
    }
    return with(flags, arguments);
  }

  /// The script that people call, where this is its tree.
  Optional<String> script() {
    int at = words.indexOf(MODULE_PATH);
    return Optional.of(at)
        .filter(found -> found >= 0 && found + 1 < words.size())
        .map(found -> Path.of(words.get(found + 1)).resolve(SCRIPT).normalize())
        .filter(Files::isExecutable)
        .map(Path::toString);
  }

  private static List<String> with(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
