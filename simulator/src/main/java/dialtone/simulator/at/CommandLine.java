package dialtone.simulator.at;

import dialtone.simulator.at.Command.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a command line into its commands (V.250 §5.2 to §5.4): basic commands stand side by side,
/// extended ones end at a semicolon, and spaces outside quotes mean nothing.
final class CommandLine {
  private static final String EXTENDED = "+^$*!%#\\";

  private final String body;
  private int at;

  private CommandLine(String body) {
    this.body = body;
  }

  /// The commands behind `AT`, in order; a line of `AT` alone has none.
  static List<Command> parse(String body) {
    CommandLine line = new CommandLine(body);
    List<Command> commands = new ArrayList<>();
    while (line.more()) {
      commands.add(line.next());
    }
    return commands;
  }

  private boolean more() {
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == ';')) {
      at++;
    }
    return at < body.length();
  }

  private Command next() {
    char first = Character.toUpperCase(body.charAt(at));
    if (EXTENDED.indexOf(first) >= 0) {
      return extended(upToSemicolon());
    }
    at++;
    return switch (first) {
      case 'D' -> dial();
      case 'S' -> register();
      case '&' -> basic("&" + (at < body.length() ? Character.toUpperCase(body.charAt(at++)) : ""));
      default -> basic(String.valueOf(first));
    };
  }

  private String upToSemicolon() {
    int begin = at;
    boolean quoted = false;
    while (at < body.length() && (quoted || body.charAt(at) != ';')) {
      quoted ^= body.charAt(at++) == '"';
    }
    return body.substring(begin, at);
  }

  /// A dial string is everything up to a semicolon, which makes it a voice call (V.250 §6.3.1).
  private Command dial() {
    return new Command("D", Kind.RUN, List.of(upToSemicolon()));
  }

  private Command register() {
    String number = digits();
    if (at < body.length() && body.charAt(at) == '?') {
      at++;
      return new Command("S", Kind.READ, List.of(number));
    }
    if (at < body.length() && body.charAt(at) == '=') {
      at++;
      return new Command("S", Kind.SET, List.of(number, digits()));
    }
    return new Command("S", Kind.RUN, List.of(number));
  }

  private Command basic(String name) {
    String number = digits();
    return new Command(name, Kind.RUN, number.isEmpty() ? List.of() : List.of(number));
  }

  private String digits() {
    int begin = at;
    while (at < body.length() && Character.isDigit(body.charAt(at))) {
      at++;
    }
    return body.substring(begin, at);
  }

  private static Command extended(String text) {
    int end = 1;
    while (end < text.length() && "=?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(0, end).strip().toUpperCase(Locale.ROOT);
    String rest = text.substring(end).strip();
    if (rest.isEmpty()) {
      return new Command(name, Kind.RUN, List.of());
    }
    if (rest.equals("?")) {
      return new Command(name, Kind.READ, List.of());
    }
    if (rest.equals("=?")) {
      return new Command(name, Kind.TEST, List.of());
    }
    return new Command(name, Kind.SET, arguments(rest.substring(1)));
  }

  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        arguments.add(argument.toString());
        argument.setLength(0);
      } else if (c != ' ' || quoted) {
        argument.append(c);
      }
    }
    arguments.add(argument.toString());
    return List.copyOf(arguments);
  }
}
