package dialtone.protocol.at;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// The answers that a modem still owes to commands that were given up, and the questions that find
/// the way back.
///
/// A modem answers one port in order, one final result a command. So a question whose answer can be
/// told from all that is owed proves, once answered, that nothing late can follow. Each question in
/// turn has an answer of its own shape, because the answer to the one before may be late too.
final class Arrears {
  /// More than anybody gives up in a row; the bound only keeps a port that never answers from
  /// growing.
  private static final int MOST = 32;

  private record Question(AtCommand command, String marker) {}

  private static Question question(String text, String marker) {
    AtCommand command =
        AtCommand.action(text)
            .information(line -> !marker.isEmpty() && line.startsWith(marker))
            .within(Duration.ofSeconds(2))
            .waitingFor("the modem to answer in step again (" + text + ")");
    return new Question(command, marker);
  }

  /// `ATS3?` and `ATS4?` answer `013` and `010` (V.250 §6.2.1, §6.2.2) where the extended ones are
  /// refused. Plain `AT` has no marker: it counts (see [#quietAfter]).
  private static final List<Question> QUESTIONS =
      List.of(
          question("AT+CMEE?", "+CMEE:"),
          question("ATS3?", "013"),
          question("AT+CSCS?", "+CSCS:"),
          question("ATS4?", "010"),
          question("AT", ""));

  private final Deque<AtCommand> owed = new ArrayDeque<>();
  private int turn;
  private boolean behind;
  private boolean answeredSince;

  boolean none() {
    return !behind;
  }

  /// The next question: one that is not itself among what is owed.
  AtCommand question() {
    int round = 0;
    while (round < QUESTIONS.size() - 1
        && isOwed(QUESTIONS.get(turn % QUESTIONS.size()).command().text())) {
      turn++;
      round++;
    }
    return QUESTIONS.get(turn % QUESTIONS.size()).command();
  }

  private boolean isOwed(String text) {
    String asks = text.substring(2); // also when a person joined it to another: AT+CSQ;+CMEE?
    return !asks.isEmpty()
        && owed.stream().anyMatch(c -> c.text().toUpperCase(Locale.ROOT).contains(asks));
  }

  static boolean isQuestion(AtCommand command) {
    return QUESTIONS.stream().anyMatch(q -> q.command().equals(command));
  }

  static boolean isMarker(AtCommand question, String line) {
    return question.information().test(line);
  }

  void asked() {
    answeredSince = false;
  }

  /// `command` is given up: one final result, with whatever stands before it, may still come.
  void add(AtCommand command) {
    behind = true;
    owed.addLast(command);
    if (owed.size() > MOST) {
      owed.removeFirst();
    }
  }

  /// The deadline of a question passed as well.
  void addQuestion(AtCommand command) {
    if (quietAfter(command)) {
      settled();
      return;
    }
    turn++;
    add(command);
  }

  // A plain AT takes a modem no time. When results came since it was asked and then nothing up to
  // its deadline, the pipe is taken as empty, whoever those results belonged to: the last resort.
  private boolean quietAfter(AtCommand command) {
    return command.text().equals("AT") && answeredSince;
  }

  /// Takes a final result as late. Returns false when nothing can be late any more: it answers what
  /// is in flight.
  boolean takeFinal() {
    answeredSince = true;
    return owed.pollFirst() != null;
  }

  /// Everything owed has come: the port is in step without a question.
  boolean paid() {
    return owed.isEmpty();
  }

  boolean mayBeText() {
    return owed.stream().anyMatch(c -> c.information().test("0"));
  }

  boolean dials() {
    return owed.stream().anyMatch(AtCommand::dials);
  }

  /// Whether `line` belongs to an answer that is late.
  boolean isLate(String line) {
    for (AtCommand command : owed) {
      if (line.equals(command.text()) || command.information().test(line)) {
        return true;
      }
    }
    return !Unsolicited.looksLike(line);
  }

  void settled() {
    owed.clear();
    behind = false;
    turn = 0;
  }
}
