package dialtone.simulator.at;

import dialtone.protocol.at.Transcript;
import java.util.List;
import java.util.Optional;

/// A recorded dialogue that answers what a model's own commands do not know.
public record Personality(Transcript transcript) {
  private static final List<String> RESULTS = List.of("OK", "ERROR", "NO CARRIER", "0", "4");

  Optional<Answer> answer(String line) {
    return transcript.answering(line).map(exchange -> worded(exchange.reply()));
  }

  private static Answer worded(List<String> lines) {
    if (lines.isEmpty()) {
      return Answer.ok();
    }
    String last = lines.getLast();
    boolean result =
        RESULTS.contains(last) || last.startsWith("+CME ERROR") || last.startsWith("+CMS ERROR");
    if (!result) {
      return Answer.ok(lines);
    }
    List<String> before = lines.subList(0, lines.size() - 1);
    return last.equals("OK")
        ? Answer.ok(before)
        : new Answer(before, new Answer.Result.Verbatim(last));
  }
}
