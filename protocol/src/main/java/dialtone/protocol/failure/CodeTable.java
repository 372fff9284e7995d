package dialtone.protocol.failure;

import java.util.Arrays;
import java.util.Optional;

/// How a row of a code table is found: by its number, or by words that firmware writes in its own way.
final class CodeTable {
  private CodeTable() {}

  static <C extends Cause> Optional<C> numbered(int number, C[] table) {
    return Arrays.stream(table).filter(row -> row.number() == number).findFirst();
  }

  /// Case and signs do not count: firmware writes `SIM PIN REQUIRED` or `ph-sim pin required` where
  /// the standard has other capitals and signs.
  static <C extends Cause> Optional<C> worded(String words, C[] table) {
    String wanted = lettersAndDigits(words);
    return Arrays.stream(table)
        .filter(row -> lettersAndDigits(row.words()).equals(wanted))
        .findFirst();
  }

  private static String lettersAndDigits(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        plain.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return plain.toString();
  }
}
