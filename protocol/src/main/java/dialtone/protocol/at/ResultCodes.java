package dialtone.protocol.at;

import dialtone.protocol.failure.CmeError;
import dialtone.protocol.failure.CmsError;
import dialtone.protocol.failure.Refusal;
import java.util.Optional;
import java.util.OptionalInt;

/// Knows which lines end a reply (V.250 §6.1 table 1, TS 27.007 §9, TS 27.005 §3.2.5), in words and
/// in numbers.
final class ResultCodes {
  private static final String CME = "+CME ERROR:";
  private static final String CMS = "+CMS ERROR:";
  private static final String EXT = "+EXT ERROR:";

  /// ATV0 is in force. Not known before the first result; words are the factory setting.
  private boolean numeric;

  /// The final result that `line` is, if it is one.
  ///
  /// @param dials the reply may end as a call does
  /// @param mayBeText a bare digit would also be a plausible answer, so it counts only once ATV0
  ///     was seen
  Optional<FinalResult> read(String line, boolean dials, boolean mayBeText) {
    if (line.length() == 1 && Character.isDigit(line.charAt(0))) {
      return numeric || !mayBeText ? digit(line.charAt(0), dials) : Optional.empty();
    }
    Optional<FinalResult> word = word(line, dials);
    if (word.isPresent() && line.charAt(0) != '+') {
      numeric = false; // +CME ERROR is in words or numbers whatever ATV says
    }
    return word;
  }

  private Optional<FinalResult> digit(char digit, boolean dials) {
    Optional<FinalResult> result =
        switch (digit) {
          case '0' -> Optional.of(new FinalResult.Ok());
          case '4' -> refusing("ERROR");
          case '1' -> dials ? Optional.of(new FinalResult.Connect("")) : Optional.empty();
          case '3' -> dials ? refusing("NO CARRIER") : Optional.empty();
          case '6' -> dials ? refusing("NO DIALTONE") : Optional.empty();
          case '7' -> dials ? refusing("BUSY") : Optional.empty();
          case '8' -> dials ? refusing("NO ANSWER") : Optional.empty();
          default -> Optional.empty(); // 2 is RING
        };
    numeric |= result.isPresent();
    return result;
  }

  private static Optional<FinalResult> word(String line, boolean dials) {
    return switch (line) {
      case "OK" -> Optional.of(new FinalResult.Ok());
      // COMMAND NOT SUPPORT and TOO MANY PARAMETERS: Huawei and ZTE firmware, instead of ERROR
      case "ERROR", "ABORTED", "COMMAND NOT SUPPORT", "TOO MANY PARAMETERS" -> refusing(line);
      case "NO CARRIER",
          "BUSY",
          "NO ANSWER",
          "NO DIALTONE",
          "NO DIAL TONE",
          "DELAYED",
          "BLACKLISTED" ->
          dials ? refusing(line) : Optional.empty();
      default -> longer(line, dials);
    };
  }

  private static Optional<FinalResult> longer(String line, boolean dials) {
    if (line.startsWith(CME)) {
      return Optional.of(new FinalResult.Refusing(cme(line)));
    }
    if (line.startsWith(CMS)) {
      return Optional.of(new FinalResult.Refusing(cms(line)));
    }
    if (line.startsWith(EXT)) {
      return refusing(line);
    }
    if (dials && line.startsWith("CONNECT") && (line.length() == 7 || line.charAt(7) == ' ')) {
      return Optional.of(new FinalResult.Connect(line.substring(7).strip()));
    }
    return Optional.empty();
  }

  private static Refusal.At cme(String line) {
    String said = line.substring(CME.length()).strip();
    OptionalInt number = number(said);
    if (number.isPresent()) {
      return new Refusal.Cme(number.getAsInt());
    }
    return CmeError.named(said)
        .map(e -> (Refusal.At) new Refusal.Cme(e.number()))
        .orElse(new Refusal.Words(line));
  }

  private static Refusal.At cms(String line) {
    String said = line.substring(CMS.length()).strip();
    OptionalInt number = number(said);
    if (number.isPresent()) {
      return new Refusal.Cms(number.getAsInt());
    }
    return CmsError.named(said)
        .map(e -> (Refusal.At) new Refusal.Cms(e.number()))
        .orElse(new Refusal.Words(line));
  }

  private static OptionalInt number(String said) {
    boolean digits =
        !said.isEmpty() && said.length() <= 6 && said.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(said)) : OptionalInt.empty();
  }

  private static Optional<FinalResult> refusing(String words) {
    return Optional.of(new FinalResult.Refusing(new Refusal.Words(words)));
  }
}
