package dialtone.simulator.model;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words that a person types: names of models, faults, settings. An unknown one is answered with
/// the nearest known.
public final class Words {
  private Words() {}

  /// The failure that names `word` as an unknown `kind` (`model`, `fault`, …).
  public static ModemFailure unknown(String kind, String word, List<String> known) {
    return new ModemFailure(new Failure.UnknownWord(kind, word, nearest(word, known), known));
  }

  /// The known word that the fewest typing errors separate from `word`, unless it shares less than
  /// half with it.
  static Optional<String> nearest(String word, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(best -> distance(word, best) * 2 <= Math.max(word.length(), best.length()));
  }

  /// Levenshtein's distance: insertions, deletions and substitutions.
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[to.length()];
  }
}
