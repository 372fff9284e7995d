package dialtone.app.cli;

import java.util.List;
import java.util.Optional;

/// One option of a command.
///
/// @param name the long name with its dashes: `--apn`
/// @param letter the short name with its dash: `-f`
/// @param argument how the help calls the value, absent for a flag
/// @param help one line on what it does
/// @param choices the values that exist, for completion and for the nearest right word; empty when
///     any text will do
/// @param hidden left out of help and completion
public record Option(
    String name,
    Optional<String> letter,
    Optional<String> argument,
    String help,
    List<String> choices,
    boolean hidden) {

  /// An option that stands or does not stand.
  public static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), Optional.empty(), help, List.of(), false);
  }

  /// An option with a value, `--name VALUE` or `--name=VALUE`; it may be given more than once.
  public static Option value(String name, String argument, String help) {
    return new Option(name, Optional.empty(), Optional.of(argument), help, List.of(), false);
  }

  /// An option whose value is one of `choices`.
  public static Option choice(String name, String help, List<String> choices) {
    return new Option(
        name, Optional.empty(), Optional.of(String.join("|", choices)), help, choices, false);
  }

  public Option orShort(String dashAndLetter) {
    return new Option(name, Optional.of(dashAndLetter), argument, help, choices, hidden);
  }

  boolean matches(String word) {
    return name.equals(word) || (letter.isPresent() && letter.get().equals(word));
  }
}
