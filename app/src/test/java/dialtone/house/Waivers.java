package dialtone.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The exceptions written down in `house-rules.txt`, one a line: `rule file-or-folder/ reason`.
final class Waivers {
  static final String FILE = "house-rules.txt";

  private record Waiver(int line, String rule, String place) {
    boolean covers(Problem problem) {
      return problem.rule().equals(rule)
          && (problem.file().equals(place)
              || place.endsWith("/") && problem.file().startsWith(place));
    }
  }

  private final List<Waiver> waivers = new ArrayList<>();
  private final List<Problem> mistakes = new ArrayList<>();

  Waivers(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split("\\s+", 3);
      if (words.length == 3) {
        waivers.add(new Waiver(i + 1, words[0], words[1]));
      } else {
        mistakes.add(new Problem("waiver", FILE, i + 1, "needs a rule, a file and a reason"));
      }
    }
  }

  static Waivers read(Path root) throws IOException {
    return new Waivers(Files.readAllLines(root.resolve(FILE)));
  }

  int count() {
    return waivers.size();
  }

  /// The problems that stay, with those of the waivers themselves: a waiver that waives nothing has to go.
  // to go.
  List<Problem> apply(List<Problem> problems) {
    List<Problem> left = new ArrayList<>(mistakes);
    problems.stream()
        .filter(problem -> waivers.stream().noneMatch(w -> w.covers(problem)))
        .forEach(left::add);
    for (Waiver waiver : waivers) {
      if (problems.stream().noneMatch(waiver::covers)) {
        left.add(
            new Problem(
                "waiver",
                FILE,
                waiver.line(),
                "waives nothing: " + waiver.rule() + " " + waiver.place()));
      }
    }
    left.sort(null);
    return left;
  }
}
