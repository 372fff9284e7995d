package dialtone.app.cli;

import java.util.List;
import java.util.Optional;

/// The declaration of one command: what may be typed after its name, and how the help teaches it.
///
/// @param name the word after `dialtone`
/// @param operands how the help writes its operands: `[MODEL]`; empty when it takes none
/// @param summary one line on what it does
/// @param options its own options; [#GLOBAL] come with every command
/// @param words what the first operand may be, for completion; empty when any text will do
/// @param examples at least one
public record Command(
    String name,
    String operands,
    String summary,
    List<Option> options,
    List<String> words,
    List<Example> examples) {

  /// The options that every command takes.
  public static final List<Option> GLOBAL =
      List.of(
          Option.flag("--json", "print JSON on stdout, one object a line, and nothing else"),
          Option.value(
              "--modem",
              "ID",
              "which modem: id, index, any, IMEI, USB path, ttyUSB2, cdc-wdm0, wwan0"),
          Option.value("--host", "HOST", "which machine: dir:DIR; this one when absent"),
          Option.flag("--verbose", "show the dialogue with the modem on stderr"),
          Option.value(
              "--trace", "FILE", "write the dialogue with the modem to FILE, secrets masked"),
          Option.flag("--help", "teach this command by example").orShort("-h"));

  Optional<Option> option(String word) {
    for (Option option : options) {
      if (option.matches(word)) {
        return Optional.of(option);
      }
    }
    for (Option option : GLOBAL) {
      if (option.matches(word)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
