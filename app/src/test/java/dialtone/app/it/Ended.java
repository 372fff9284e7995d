package dialtone.app.it;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import java.util.List;

/// What a process said, and how it ended.
///
/// @param lines of stdout
/// @param errors stderr as it came
record Ended(int status, List<String> lines, String errors) {
  /// Every line of stdout as JSON.
  List<Json.Fields> events() {
    return lines.stream().map(line -> JsonText.object("stdout", line)).toList();
  }

  /// The only line of stdout as JSON.
  Json.Fields object() {
    if (lines.size() != 1) {
      throw new AssertionError("one line on stdout expected: " + this);
    }
    return events().getFirst();
  }
}
