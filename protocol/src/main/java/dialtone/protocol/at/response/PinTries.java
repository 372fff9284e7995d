package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.List;
import java.util.Optional;

/// How many tries a SIM leaves for each of its codes; absent where the modem does not tell.
public record PinTries(
    Optional<Integer> pin, Optional<Integer> puk, Optional<Integer> pin2, Optional<Integer> puk2) {

  public static PinTries none() {
    return new PinTries(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The lines `+CPINR: code,left[,default]` (3GPP TS 27.007 §8.65), one a code, in any order.
  public static PinTries parse(List<String> lines) {
    PinTries tries = none();
    for (String line : lines) {
      Params params = Params.of("+CPINR:", line);
      String code = params.text();
      tries = tries.with(code, field(params, "retries"));
    }
    return tries;
  }

  private PinTries with(String code, Optional<Integer> left) {
    return switch (code) {
      case "SIM PIN" -> new PinTries(left, puk, pin2, puk2);
      case "SIM PUK" -> new PinTries(pin, left, pin2, puk2);
      case "SIM PIN2" -> new PinTries(pin, puk, left, puk2);
      case "SIM PUK2" -> new PinTries(pin, puk, pin2, left);
      default -> this;
    };
  }

  static Optional<Integer> field(Params params, String name) {
    var left = params.numberIfAny(name, 0, 99);
    return left.isPresent() ? Optional.of(left.getAsInt()) : Optional.empty();
  }
}
