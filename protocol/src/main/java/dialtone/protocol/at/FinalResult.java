package dialtone.protocol.at;

import dialtone.protocol.failure.Refusal;
import java.util.Optional;

/// The last line of a reply (V.250 §5.7, TS 27.007 §9, TS 27.005 §3.2.5).
public sealed interface FinalResult {

  /// The final result that `line` is when it stands alone, outside a conversation; a call's results
  /// count.
  static Optional<FinalResult> of(String line) {
    return new ResultCodes().read(line, true, true);
  }

  /// As the modem would have written it with `V1` and `+CMEE=1`.
  default String line() {
    return switch (this) {
      case Ok() -> "OK";
      case Connect(String rate) -> ("CONNECT " + rate).strip();
      case Refusing(Refusal.Cme(int code)) -> "+CME ERROR: " + code;
      case Refusing(Refusal.Cms(int code)) -> "+CMS ERROR: " + code;
      case Refusing(Refusal.Words(String words)) -> words;
    };
  }

  /// `OK` or `0`.
  record Ok() implements FinalResult {}

  /// `CONNECT [rate]` or `1`: the port now carries data.
  record Connect(String rate) implements FinalResult {}

  /// Every result that says no.
  record Refusing(Refusal.At refusal) implements FinalResult {}
}
