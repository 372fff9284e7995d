package dialtone.protocol.failure;

import java.util.List;
import java.util.Locale;

/// What it means when a data call ends with a word of V.250 §6.3.1 instead of `CONNECT`.
enum CallResult {
  NO_CARRIER(
      "the network did not take the call, or ended it: the access point, the registration or the"
          + " data allowance may be the reason",
      "dialtone up --apn APN"),
  BUSY(
      "it is busy: another data call of this modem still stands, or the network has no room for it",
      "dialtone reset"),
  NO_ANSWER("nobody answered: the number is not one for data calls", "dialtone up --number '*99#'"),
  NO_DIALTONE("it has no line to dial on: the modem is not registered", "dialtone status"),
  ERROR(
      "the modem does not take this number: most take *99# or *99***1#",
      "dialtone up --number '*99***1#'");

  private final String words;
  private final String step;

  CallResult(String words, String step) {
    this.words = words;
    this.step = step;
  }

  static Explanation explained(Failure.CallFailed failure) {
    String begin = "The modem dialled %s and said %s".formatted(failure.number(), failure.result());
    for (CallResult each : values()) {
      if (each.name().replace('_', ' ').equals(said(failure))) {
        return new Explanation(begin + ": " + each.words + ".", List.of(each.step));
      }
    }
    return new Explanation(begin + ".", List.of("dialtone status"));
  }

  /// Some firmwares write it in two words.
  private static String said(Failure.CallFailed failure) {
    return failure.result().toUpperCase(Locale.ROOT).replace("DIAL TONE", "DIALTONE");
  }
}
