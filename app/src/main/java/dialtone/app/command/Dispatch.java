package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Help;
import dialtone.app.cli.Option;
import dialtone.app.terminal.Output;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;

/// From the words of a command line to an exit status.
public final class Dispatch {
  private final Output output;

  public Dispatch(Output output) {
    this.output = output;
  }

  /// Runs the command that the words name; what fails is said on stderr in plain words.
  public int run(List<String> words) {
    try {
      return dispatch(words);
    } catch (ModemFailure failed) {
      Explanation explanation = Explanation.of(failed.failure());
      output.err().println("dialtone: " + explanation.message());
      explanation.fix().forEach(fix -> output.err().println("  try: " + fix));
      return ExitStatus.of(failed.failure());
    }
  }

  private int dispatch(List<String> words) {
    int at = nameIndex(words);
    if (at == words.size()) {
      return withoutName(words);
    }
    String name = words.get(at);
    Action action = Actions.named(name).orElseThrow(() -> unknown(words.subList(0, at), name));
    Arguments arguments =
        arguments(action, words.subList(0, at), words.subList(at + 1, words.size()));
    if (arguments.has("--help")) {
      output.out().print(Help.of(action.declaration()));
      return ExitStatus.DONE;
    }
    return action.run(new Invocation(arguments, output));
  }

  private static Arguments arguments(Action action, List<String> before, List<String> behind) {
    if (action.takesWordsAsTyped()) {
      return new Arguments(
          CommandLine.parse(action.declaration(), before).options(), List.copyOf(behind));
    }
    List<String> words = new ArrayList<>(before);
    words.addAll(behind);
    return CommandLine.parse(action.declaration(), words);
  }

  /// A mistyped option in front takes its value for a command; it is the option that is wrong then.
  private static ModemFailure unknown(List<String> before, String name) {
    List<String> known = Command.GLOBAL.stream().map(Option::name).toList();
    return before.stream()
        .map(word -> word.split("=", 2)[0])
        .filter(word -> word.startsWith("--") && !known.contains(word))
        .findFirst()
        .map(option -> CommandLine.unknown("option", option, known))
        .orElseGet(() -> CommandLine.unknown("command", name, Actions.NAMES));
  }

  /// Where the command's name stands: behind options of every command, if any stand first.
  private static int nameIndex(List<String> words) {
    int at = 0;
    while (at < words.size() && words.get(at).startsWith("-")) {
      at += takesNext(words.get(at)) ? 2 : 1;
    }
    return Math.min(at, words.size());
  }

  private static boolean takesNext(String word) {
    for (Option option : Command.GLOBAL) {
      if (option.name().equals(word)) {
        return option.argument().isPresent();
      }
    }
    return false;
  }

  private int withoutName(List<String> words) {
    List<Command> all = new ArrayList<>();
    Actions.NAMES.forEach(name -> Actions.named(name).map(Action::declaration).ifPresent(all::add));
    if (words.contains("--version")) {
      output.out().println(Version.LINE);
      return ExitStatus.DONE;
    }
    boolean asked = words.contains("--help") || words.contains("-h") || words.contains("help");
    for (String word : words) {
      List<String> known = Command.GLOBAL.stream().map(Option::name).toList();
      if (word.startsWith("-") && !word.equals("-h") && !known.contains(word.split("=", 2)[0])) {
        throw CommandLine.unknown("option", word, known);
      }
    }
    (asked ? output.out() : output.err()).print(Help.overview(all));
    return asked ? ExitStatus.DONE : ExitStatus.WRONG_WORD;
  }
}
