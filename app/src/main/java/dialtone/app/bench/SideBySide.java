package dialtone.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Several programs measured in turns, so that what slows the machine down for a while slows down
/// all of them.
final class SideBySide {
  /// What was measured, by the names of the programs.
  record Times(Map<String, Summary> byName) {
    Summary of(String name) {
      return find(name).orElseThrow();
    }

    Optional<Summary> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }
  }

  private final Map<String, List<String>> commands = new LinkedHashMap<>();

  SideBySide with(String name, List<String> command) {
    commands.put(name, command);
    return this;
  }

  /// Runs each once without counting and then `runs` times, and adds a measurement for each.
  Times measure(int runs, Outcome.Builder outcome) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i <= runs; i++) {
      for (Map.Entry<String, List<String>> each : commands.entrySet()) {
        double time = WholeProcess.milliseconds(each.getValue());
        if (i > 0) {
          times.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(time);
        }
      }
    }
    Map<String, Summary> summaries = new LinkedHashMap<>();
    times.forEach((name, values) -> summaries.put(name, outcome.add(name, "ms", values)));
    return new Times(summaries);
  }
}
