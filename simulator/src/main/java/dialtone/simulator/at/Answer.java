package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import java.util.List;

/// What a command is answered: its information lines and how it ended.
record Answer(List<String> lines, Result result) {
  /// V.250 §6.3, table 1.
  static final Final NO_CARRIER = new Result.Word(3, "NO CARRIER");

  sealed interface Result {
    record Ok() implements Final {}

    /// Plain `ERROR`, whatever `+CMEE` says.
    record Refused() implements Final {}

    record Failed(CmeError error) implements Final {}

    /// The port carries data from now on.
    record Connect(String rate) implements Final {}

    /// What became of a call, as a number or in a word (V.250 §6.3, table 1).
    record Word(int number, String word) implements Final {}

    /// A refusal in a transcript's own words.
    record Verbatim(String line) implements Final {}

    /// The result is not known yet: the port's call will have it.
    record Later() implements Result {}
  }

  /// A result that can be said.
  sealed interface Final extends Result {}

  static Answer ok(String... lines) {
    return new Answer(List.of(lines), new Result.Ok());
  }

  static Answer ok(List<String> lines) {
    return new Answer(lines, new Result.Ok());
  }

  static Answer error() {
    return of(new Result.Refused());
  }

  static Answer failed(CmeError error) {
    return of(new Result.Failed(error));
  }

  static Answer of(Result result) {
    return new Answer(List.of(), result);
  }
}
