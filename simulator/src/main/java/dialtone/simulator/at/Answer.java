package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import java.util.List;

/// What a command is answered: its information lines and how it ended.
record Answer(List<String> lines, Result result) {

  sealed interface Result {
    record Ok() implements Result {}

    /// Plain `ERROR`, whatever `+CMEE` says.
    record Refused() implements Result {}

    record Failed(CmeError error) implements Result {}

    /// The port carries data from now on.
    record Connect(String rate) implements Result {}

    record NoCarrier() implements Result {}

    /// A refusal in a transcript's own words.
    record Verbatim(String line) implements Result {}
  }

  static Answer ok(String... lines) {
    return new Answer(List.of(lines), new Result.Ok());
  }

  static Answer ok(List<String> lines) {
    return new Answer(lines, new Result.Ok());
  }

  static Answer error() {
    return new Answer(List.of(), new Result.Refused());
  }

  static Answer failed(CmeError error) {
    return new Answer(List.of(), new Result.Failed(error));
  }
}
