package dialtone.simulator.at;

import java.util.List;

/// One command of a command line.
///
/// @param name upper case, with its prefix: `+CGDCONT`, `^NDISDUP`, `E`, `&F`, `S3`, `D`
/// @param arguments without quotes; a basic command has its number as the only one
public record Command(String name, Kind kind, List<String> arguments) {

  /// V.250 §5.4.
  public enum Kind {
    /// `ATE1`, `AT+CGMI`, `ATD*99#`.
    RUN,
    /// `AT+CFUN=1`.
    SET,
    /// `AT+CFUN?`.
    READ,
    /// `AT+CFUN=?`.
    TEST
  }

  /// The argument at `index`, empty when it was left out.
  public String text(int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }

  public boolean has(int index) {
    return !text(index).isEmpty();
  }

  /// The number at `index`, `otherwise` when it was left out, -1 when it is no number.
  public int number(int index, int otherwise) {
    String text = text(index);
    if (text.isEmpty()) {
      return otherwise;
    }
    boolean digits = text.length() < 10 && text.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(text) : -1;
  }
}
