package dialtone.modem.at;

import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Several extended commands in one command line, V.250 §5.2.1: `AT+CPIN?;+CREG?`.
record JoinedLine(AtCommand line, List<AtCommand> parts) {

  // V.250 §5.2.1 promises 40 characters only; sticks take 255 and more (seen: E3372 fw 21.180).
  // Well below that.
  private static final int LONGEST = 200;

  /// The line, unless the commands cannot stand in one.
  static Optional<JoinedLine> of(List<AtCommand> commands) {
    boolean extended =
        commands.stream().allMatch(c -> c.text().matches("AT[+^$*%!].*") && !c.dials());
    String text =
        "AT" + String.join(";", commands.stream().map(c -> c.text().substring(2)).toList());
    if (commands.size() < 2 || !extended || text.length() > LONGEST) {
      return Optional.empty();
    }
    String shown =
        "AT" + String.join(";", commands.stream().map(c -> c.shown().substring(2)).toList());
    Duration longest =
        commands.stream().map(AtCommand::deadline).max(Comparator.naturalOrder()).orElseThrow();
    AtCommand line =
        AtCommand.action(text)
            .shownAs(shown)
            .information(l -> commands.stream().anyMatch(c -> c.information().test(l)))
            .within(longest);
    return Optional.of(new JoinedLine(line, List.copyOf(commands)));
  }

  /// One reply for each command, out of a good reply to the line: each information line goes to the
  /// first command that knows it.
  List<AtReply> split(AtReply whole) {
    List<List<String>> lines =
        parts.stream().map(_ -> (List<String>) new ArrayList<String>()).toList();
    for (String line : whole.lines()) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).information().test(line)) {
          lines.get(i).add(line);
          break;
        }
      }
    }
    List<AtReply> replies = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      replies.add(new AtReply(parts.get(i), List.copyOf(lines.get(i)), whole.result()));
    }
    return List.copyOf(replies);
  }
}
