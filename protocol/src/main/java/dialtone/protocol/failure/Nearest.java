package dialtone.protocol.failure;

import java.util.Collection;
import java.util.Optional;

/// The known word that a mistyped one resembles most.
public final class Nearest {
  private Nearest() {}

  /// The word of `known` with the least distance to `word`, the first of equals; empty when none is
  /// near enough to be what was meant: more than a third of the letters, and more than two, would
  /// have to change.
  public static Optional<String> to(String word, Collection<String> known) {
    Optional<String> best = Optional.empty();
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = startsAlike(word, candidate) ? 1 : distance(word, candidate);
      if (distance < least) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /// A word that was not typed to its end, such as `--pass` for `--password-file`.
  private static boolean startsAlike(String word, String candidate) {
    return word.length() >= 4 && candidate.startsWith(word);
  }

  /// Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment): the
  /// number of letters to insert, drop, replace or swap with their neighbour.
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(row[j - 1], last[j]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
