package dialtone.protocol.chat;

import java.util.ArrayList;
import java.util.List;

/// The parts of `expect-send-expect…`: the string to expect, and what to send and to expect then
/// when it does not come. A `-` behind a backslash parts nothing.
final class SubExpects {
  private SubExpects() {}

  /// Expect and send in turn; none for an empty word, which expects nothing.
  static List<String> of(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (start < word.length()) {
      if (at >= word.length()) {
        parts.add(word.substring(start));
        break;
      }
      char c = word.charAt(at);
      if (c == '-') {
        parts.add(word.substring(start, at));
        start = at + 1;
      }
      at += c == '\\' ? 2 : 1;
    }
    return List.copyOf(parts);
  }
}
