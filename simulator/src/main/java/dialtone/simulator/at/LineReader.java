package dialtone.simulator.at;

import java.util.Locale;
import java.util.function.Consumer;

/// Collects the characters of a port to command lines (V.250 §5.2).
final class LineReader {
  /// V.250 leaves the length of a line to the maker; what is longer is lost.
  private static final int LONGEST_LINE = 4096;

  private static final int BACKSPACE = 8;

  private final Dialogue dialogue;
  private final Consumer<String> lines;
  private final StringBuilder line = new StringBuilder();
  private String last = "";

  /// A reader in the middle of nothing.
  ///
  /// @param lines takes each line from its `AT` on, without its end
  LineReader(Dialogue dialogue, Consumer<String> lines) {
    this.dialogue = dialogue;
    this.lines = lines;
  }

  void take(char c) {
    if (c == dialogue.number("S3", '\r')) {
      String text = line.toString();
      line.setLength(0);
      enter(text);
    } else if (c == BACKSPACE && !line.isEmpty()) {
      line.setLength(line.length() - 1);
    } else if (c >= ' ' && line.length() < LONGEST_LINE) {
      line.append(c);
      // V.250 §5.2.4: A/ repeats the last line and has no terminator.
      if (line.length() == 2 && line.toString().equalsIgnoreCase("A/")) {
        line.setLength(0);
        enter(last);
      }
    }
  }

  /// Everything before the `AT` of a line is noise (V.250 §5.2.1).
  private void enter(String text) {
    int begin = text.toUpperCase(Locale.ROOT).indexOf("AT");
    if (begin >= 0) {
      last = text.substring(begin);
      lines.accept(last);
    }
  }

  void forget() {
    line.setLength(0);
  }
}
