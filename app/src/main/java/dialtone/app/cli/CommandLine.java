package dialtone.app.cli;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words after a command's name by its declaration. Options and operands may be mixed;
/// `--` ends the options.
public final class CommandLine {
  private final Command command;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private CommandLine(Command command) {
    this.command = command;
  }

  /// The words as options and operands.
  ///
  /// @throws ModemFailure `UnknownWord` with the nearest right one, or `BadInput`
  public static Arguments parse(Command command, List<String> words) {
    CommandLine line = new CommandLine(command);
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (word.equals("--")) {
        line.operands.addAll(words.subList(at + 1, words.size()));
        break;
      }
      at += word.startsWith("-") && word.length() > 1 ? line.option(words, at) : line.operand(word);
    }
    line.checkOperands();
    return new Arguments(line.options, List.copyOf(line.operands));
  }

  private int operand(String word) {
    operands.add(word);
    return 1;
  }

  /// Takes the option at `at` and gives the number of words it took.
  private int option(List<String> words, int at) {
    String word = words.get(at);
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = command.option(name).orElseThrow(() -> unknown("option", name, optionNames()));
    if (option.argument().isEmpty()) {
      if (equals >= 0) {
        throw new ModemFailure(new Failure.BadInput("option " + name, "it takes no value"));
      }
      put(option, List.of());
      return 1;
    }
    if (equals >= 0) {
      put(option, List.of(word.substring(equals + 1)));
      return 1;
    }
    if (at + 1 >= words.size()) {
      throw new ModemFailure(
          new Failure.BadInput(
              "option " + name, "it needs a value: " + name + " " + option.argument().get()));
    }
    put(option, List.of(words.get(at + 1)));
    return 2;
  }

  private void put(Option option, List<String> values) {
    for (String value : values) {
      if (!option.choices().isEmpty() && !option.choices().contains(value)) {
        throw unknown(option.name().substring(2), value, option.choices());
      }
    }
    options.computeIfAbsent(option.name(), _ -> new ArrayList<>()).addAll(values);
  }

  private void checkOperands() {
    if (command.operands().isEmpty() && !operands.isEmpty() && !options.containsKey("--help")) {
      throw new ModemFailure(
          new Failure.BadInput(
              "the word " + operands.getFirst(),
              "`dialtone " + command.name() + "` takes only options"));
    }
  }

  private List<String> optionNames() {
    List<String> names = new ArrayList<>();
    command.options().stream()
        .filter(option -> !option.hidden())
        .map(Option::name)
        .forEach(names::add);
    Command.GLOBAL.stream().map(Option::name).forEach(names::add);
    return names;
  }

  /// The failure for a word that is not among `known`.
  public static ModemFailure unknown(String kind, String word, List<String> known) {
    Optional<String> nearest = Nearest.to(word, known);
    return new ModemFailure(new Failure.UnknownWord(kind, word, nearest, known));
  }
}
