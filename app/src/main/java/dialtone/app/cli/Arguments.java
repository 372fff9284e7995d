package dialtone.app.cli;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stood on a command line: the values of each option in their order, by long name, and the
/// operands.
public record Arguments(Map<String, List<String>> options, List<String> operands) {

  /// The option stood there.
  public boolean has(String name) {
    return options.containsKey(name);
  }

  /// The last value given, as a later option overrides an earlier one.
  public Optional<String> value(String name) {
    List<String> given = values(name);
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
  }

  /// All values given, in order.
  public List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  public Optional<String> operand(int index) {
    return index < operands.size() ? Optional.of(operands.get(index)) : Optional.empty();
  }

  /// The first operand, which `command` cannot do without.
  ///
  /// @param hint what to type, in words
  /// @throws ModemFailure `BadInput` when there is none
  public String firstOperand(String command, String hint) {
    return operand(0).orElseThrow(() -> new ModemFailure(new Failure.BadInput(command, hint)));
  }
}
