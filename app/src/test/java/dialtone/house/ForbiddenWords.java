package dialtone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Words that no source, script or page may hold: work left open, and waiting without a clock (in tests too).
// tests too).
final class ForbiddenWords implements Rule {
  private static final Set<String> KINDS =
      Set.of("java", "xml", "md", "sh", "yml", "txt", "properties");

  // Each in two halves, so that this list does not report itself.
  private static final String SLEEP = "Thread" + ".sleep(";
  private static final List<String> WORDS =
      List.of(SLEEP, "TO" + "DO", "FIX" + "ME", "@Dis" + "abled");

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (Path file : house.files()) {
      String name = file.getFileName().toString();
      if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        checkFile(house.name(file), read(file), problems);
      }
    }
  }

  private static void checkFile(String name, String text, Consumer<Problem> problems) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String word : WORDS) {
        boolean clock = word.equals(SLEEP) && name.endsWith("Clock.java");
        if (lines.get(i).contains(word) && !clock) {
          problems.accept(new Problem("word", name, i + 1, "says " + word));
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
