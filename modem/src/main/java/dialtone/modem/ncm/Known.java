package dialtone.modem.ncm;

import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import java.util.List;
import java.util.Optional;

/// What the modem answered before anything was changed.
public record Known(List<AtReply> replies) {

  public static Known nothing() {
    return new Known(List.of());
  }

  /// The lines of its answer; absent when it was not asked or refused.
  public Optional<List<String>> answer(AtCommand question) {
    return replies.stream()
        .filter(r -> r.command().text().equals(question.text()) && r.ok())
        .findFirst()
        .map(AtReply::lines);
  }

  /// The first line of its answer.
  public Optional<String> line(AtCommand question) {
    return answer(question).flatMap(lines -> lines.stream().findFirst());
  }
}
