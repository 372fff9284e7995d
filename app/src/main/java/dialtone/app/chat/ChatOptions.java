package dialtone.app.chat;

import dialtone.protocol.chat.ChatSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line of chat(8), read as its own macros read it.
///
/// @param settings of the run, without the variables of `-E`
/// @param expanded `-E`
/// @param toStderr `-s`
/// @param toLog not `-S`
/// @param reports the files of `-r`, of which the last counts
/// @param file of `-f`
/// @param script what stands behind the options
/// @param wrong something that chat does not know stood among the options
record ChatOptions(
    ChatSettings settings,
    boolean expanded,
    boolean toStderr,
    boolean toLog,
    List<ReportName> reports,
    Optional<String> file,
    List<String> script,
    boolean wrong) {

  /// A file of `-r`.
  ///
  /// @param verbose `-v` stood in front of it
  record ReportName(String name, boolean verbose) {}

  static ChatOptions read(List<String> words) {
    Reader reader = new Reader(words);
    boolean good = true;
    while (good && reader.atOption()) {
      good = reader.cluster();
    }
    return reader.options(!good);
  }

  /// What has been read so far.
  private static final class Reader {
    private final List<String> words;
    private final List<ReportName> reports = new ArrayList<>();
    private int next;
    private int timeout = ChatSettings.USUAL_TIMEOUT;
    private boolean echo;
    private boolean expanded;
    private boolean verbose;
    private boolean shown;
    private boolean toStderr;
    private boolean toLog = true;
    private Optional<String> file = Optional.empty();
    private Optional<String> phone = Optional.empty();
    private Optional<String> phone2 = Optional.empty();

    Reader(List<String> words) {
      this.words = words;
    }

    /// A `-` alone begins the script; `--` ends the options and is gone.
    boolean atOption() {
      if (next >= words.size()
          || !words.get(next).startsWith("-")
          || words.get(next).length() < 2) {
        return false;
      }
      if (words.get(next).equals("--")) {
        next++;
        return false;
      }
      return true;
    }

    /// Takes `-abc`; false when one of the letters is no option.
    boolean cluster() {
      String word = words.get(next);
      next++;
      for (int at = 1; at < word.length(); at++) {
        char letter = word.charAt(at);
        if ("ftrTU".indexOf(letter) >= 0) {
          return withValue(letter, value(word.substring(at + 1)));
        }
        if (!flag(letter)) {
          return false;
        }
      }
      return true;
    }

    /// The rest of the word, or the next word.
    private Optional<String> value(String rest) {
      if (!rest.isEmpty()) {
        return Optional.of(rest);
      }
      if (next >= words.size()) {
        return Optional.empty();
      }
      next++;
      return Optional.of(words.get(next - 1));
    }

    private boolean withValue(char letter, Optional<String> value) {
      switch (letter) {
        case 'f' -> file = value;
        case 'T' -> phone = value;
        case 'U' -> phone2 = value;
        case 't' -> value.map(ChatSettings::number).ifPresent(seconds -> timeout = seconds);
        default -> value.ifPresent(name -> reports.add(new ReportName(name, verbose)));
      }
      // An -r without a name is passed over.
      return value.isPresent() || letter == 'r';
    }

    private boolean flag(char letter) {
      switch (letter) {
        case 'e' -> echo = true;
        case 'E' -> expanded = true;
        case 'v' -> verbose = true;
        case 'V' -> shown = true;
        case 's' -> toStderr = true;
        case 'S' -> toLog = false;
        default -> {
          return false;
        }
      }
      return true;
    }

    ChatOptions options(boolean wrong) {
      return new ChatOptions(
          new ChatSettings(timeout, verbose, echo, shown, phone, phone2, Optional.empty()),
          expanded,
          toStderr,
          toLog,
          List.copyOf(reports),
          file,
          List.copyOf(words.subList(next, words.size())),
          wrong);
    }
  }
}
