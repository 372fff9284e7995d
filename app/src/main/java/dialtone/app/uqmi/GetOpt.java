package dialtone.app.uqmi;

import dialtone.app.uqmi.Word.Takes;
import java.util.List;
import java.util.Optional;

/// Takes a command line apart as getopt_long(3) of glibc does, with its messages: words may be
/// shortened, letters stand together, and what is neither is passed over.
final class GetOpt {

  /// What came next.
  sealed interface Step {}

  record Typed(Word word, String value) implements Step {}

  /// @param message what getopt_long(3) writes
  record Wrong(String message) implements Step {}

  record End() implements Step {}

  private static final String PROGRAM = "uqmi: ";
  private static final Step END = new End();

  private final List<String> words;
  private int next;
  private String letters = "";

  GetOpt(List<String> words) {
    this.words = words;
  }

  Step next() {
    if (!letters.isEmpty()) {
      return letter();
    }
    while (next < words.size()) {
      String word = words.get(next++);
      if (word.equals("--")) {
        next = words.size();
      } else if (word.startsWith("--")) {
        return named(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        letters = word.substring(1);
        return letter();
      }
    }
    return END;
  }

  private Step letter() {
    char letter = letters.charAt(0);
    letters = letters.substring(1);
    Optional<Word> word = Words.lettered(letter);
    if (word.isEmpty()) {
      return new Wrong(PROGRAM + "invalid option -- '" + letter + "'");
    }
    if (word.get().takes() == Takes.NOTHING) {
      return new Typed(word.get(), "");
    }
    String value = letters;
    letters = "";
    if (value.isEmpty() && next == words.size()) {
      return new Wrong(PROGRAM + "option requires an argument -- '" + letter + "'");
    }
    return new Typed(word.get(), value.isEmpty() ? words.get(next++) : value);
  }

  private Step named(String typed) {
    int sign = typed.indexOf('=');
    List<Word> found = Words.named(typed.substring(2, sign < 0 ? typed.length() : sign));
    if (found.isEmpty()) {
      return new Wrong(PROGRAM + "unrecognized option '" + typed + "'");
    }
    if (found.size() > 1) {
      StringBuilder message = new StringBuilder(PROGRAM);
      message.append("option '").append(typed).append("' is ambiguous; possibilities:");
      found.forEach(word -> message.append(" '--").append(word.text()).append('\''));
      return new Wrong(message.toString());
    }
    return valued(found.getFirst(), sign < 0 ? Optional.empty() : value(typed, sign));
  }

  private static Optional<String> value(String typed, int sign) {
    return Optional.of(typed.substring(sign + 1));
  }

  private Step valued(Word word, Optional<String> value) {
    if (word == WdsWord.START_NETWORK) {
      return new Typed(word, value.orElseGet(this::accessPoint));
    }
    if (word.takes() == Takes.NOTHING) {
      return value.isEmpty()
          ? new Typed(word, "")
          : new Wrong(PROGRAM + "option '--" + word.text() + "' doesn't allow an argument");
    }
    if (value.isEmpty() && next == words.size()) {
      return new Wrong(PROGRAM + "option '--" + word.text() + "' requires an argument");
    }
    return new Typed(word, value.isPresent() ? value.get() : words.get(next++));
  }

  /// In older versions the access point stood behind `--start-network`, as in many recipes.
  private String accessPoint() {
    boolean there = next < words.size() && !words.get(next).startsWith("-");
    return there ? words.get(next++) : "";
  }
}
