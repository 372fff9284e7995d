package dialtone.app.cli;

import java.util.ArrayList;
import java.util.List;

/// The help texts: examples first, then the options.
public final class Help {
  private Help() {}

  /// The first screen: the three commands that one needs, then all others by name.
  public static String overview(List<Command> commands) {
    StringBuilder text = new StringBuilder();
    text.append("Dialtone takes a cellular modem from plugged in to online.\n\n");
    appendExamples(
        text,
        List.of(
            new Example(
                "dialtone try",
                "see it work, with a simulated modem: nothing to plug in, no rights needed"),
            new Example("dialtone up --apn internet", "bring your modem online; Ctrl-C hangs up"),
            new Example("dialtone status", "what the modem, the SIM and the network say now")));
    text.append("\nAll commands:\n");
    int width = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
    for (Command command : commands) {
      text.append("  ")
          .append(padded(command.name(), width))
          .append("  ")
          .append(command.summary())
          .append('\n');
    }
    text.append("\n`dialtone COMMAND --help` teaches one command by example.\n");
    return text.toString();
  }

  /// The help of one command.
  public static String of(Command command) {
    StringBuilder text = new StringBuilder();
    text.append("dialtone ")
        .append(usage(command))
        .append("\n  ")
        .append(command.summary())
        .append("\n\n");
    appendExamples(text, command.examples());
    List<Option> own = command.options().stream().filter(option -> !option.hidden()).toList();
    appendOptions(text, "Options", own);
    appendOptions(text, "Options of every command", Command.GLOBAL);
    return text.toString();
  }

  private static String usage(Command command) {
    String options = command.options().isEmpty() ? "" : " [OPTIONS]";
    return command.name()
        + options
        + (command.operands().isEmpty() ? "" : " " + command.operands());
  }

  private static void appendExamples(StringBuilder text, List<Example> examples) {
    for (Example example : examples) {
      text.append("  ")
          .append(example.line())
          .append("\n      ")
          .append(example.meaning())
          .append('\n');
    }
  }

  private static void appendOptions(StringBuilder text, String title, List<Option> options) {
    if (options.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append(":\n");
    List<String> left = new ArrayList<>();
    for (Option option : options) {
      String letter = option.letter().map(l -> l + ", ").orElse("");
      left.add(letter + option.name() + option.argument().map(a -> " " + a).orElse(""));
    }
    int width =
        left.stream().mapToInt(String::length).filter(length -> length <= 24).max().orElse(0);
    for (int i = 0; i < options.size(); i++) {
      String gap = left.get(i).length() > width ? "\n  " + " ".repeat(width) : "";
      text.append("  ").append(padded(left.get(i), width)).append(gap).append("  ");
      text.append(options.get(i).help()).append('\n');
    }
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }
}
