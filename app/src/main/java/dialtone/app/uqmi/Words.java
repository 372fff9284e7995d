package dialtone.app.uqmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All words, in the order of uqmi's own table, which decides how an ambiguous one is told.
final class Words {
  /// What the help calls `lte-attach-pdn`; uqmi itself does not know it.
  private static final String PROMISED = "set-lte-attach-pdn";

  private static final List<Word[]> TABLES =
      List.of(
          CtlWord.values(),
          WdsWord.values(),
          DmsWord.values(),
          NasWord.values(),
          WmsWord.values(),
          WdaWord.values(),
          UimWord.values(),
          GlobalWord.values());

  private Words() {}

  /// The word with this name, or those that it begins.
  static List<Word> named(String name) {
    List<Word> begun = new ArrayList<>();
    for (Word[] table : TABLES) {
      for (Word word : table) {
        if (word.text().equals(name)) {
          return List.of(word);
        }
        if (word.text().startsWith(name)) {
          begun.add(word);
        }
      }
    }
    return begun.isEmpty() && name.equals(PROMISED) ? List.of(WdsWord.LTE_ATTACH_PDN) : begun;
  }

  /// The word with this letter.
  static Optional<Word> lettered(char letter) {
    for (GlobalWord word : GlobalWord.values()) {
      if (word.letter().filter(each -> each == letter).isPresent()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
