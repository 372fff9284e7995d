package dialtone.host.pppd;

import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command that `connect` and `init` run, when it is chat or a shell script around it.
final class ConnectCommand {
  private final Map<String, String> variables = new HashMap<>();
  private final Draft draft;
  private final Findings findings;

  private Optional<String> file = Optional.empty();
  private Optional<String> phone = Optional.empty();
  private Optional<String> secondPhone = Optional.empty();
  private boolean usesVariables;
  private int timeout = ChatFile.Call.PLAIN.timeout();

  private ConnectCommand(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  static void read(String command, Place place, Draft draft, Findings findings) {
    new ConnectCommand(draft, findings).command(ShellWords.of(command), place);
  }

  private void command(List<String> words, Place place) {
    int at = 0;
    while (at < words.size() && (assignment(words.get(at)) || words.get(at).equals("exec"))) {
      at++;
    }
    if (at >= words.size()) {
      findings.warn(place, "connect", "it names no program");
      return;
    }
    String path = words.get(at);
    String program = path.substring(path.lastIndexOf('/') + 1);
    List<String> arguments = words.subList(at + 1, words.size());
    switch (program) {
      case "chat" -> chat(arguments, place);
      case "sh", "bash" -> shell(arguments, place);
      default -> script(path, place);
    }
  }

  /// `NAME=value` before the program, for `$NAME` with `chat -E`.
  private boolean assignment(String word) {
    int equals = word.indexOf('=');
    boolean is = equals > 0 && word.substring(0, equals).matches("[A-Za-z_][A-Za-z0-9_]*");
    if (is) {
      variables.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return is;
  }

  private void shell(List<String> arguments, Place place) {
    if (arguments.size() >= 2 && arguments.get(0).equals("-c")) {
      command(ShellWords.of(arguments.get(1)), place);
    } else if (!arguments.isEmpty() && !arguments.getFirst().startsWith("-")) {
      script(arguments.getFirst(), place);
    } else {
      unreadable("sh", place);
    }
  }

  private void unreadable(String program, Place place) {
    findings.warn(
        place,
        program,
        "connect runs it, and what it says to the modem is not known here; dialtone up dials"
            + " itself");
  }

  /// A shell script whose one line is a chat.
  private void script(String path, Place place) {
    if (!path.startsWith("/") || !findings.has(path, place)) {
      unreadable(path, place);
      return;
    }
    findings.follow(
        path,
        place,
        script -> {
          if (!chatIn(script)) {
            unreadable(path, place);
          }
          return path;
        });
  }

  private boolean chatIn(SourceText script) {
    StringBuilder joined = new StringBuilder();
    int start = 1;
    for (int line = 1; line <= script.lines().size(); line++) {
      String text = script.lines().get(line - 1);
      joined.append(text);
      if (text.endsWith("\\")) {
        joined.setCharAt(joined.length() - 1, ' ');
        continue;
      }
      String command = joined.toString().strip();
      if (command.matches("(exec\\s+)?(\\w+=\\S*\\s+)*(/usr/sbin/|/sbin/)?chat\\s.*")) {
        command(ShellWords.of(command), script.at(start));
        return true;
      }
      joined.setLength(0);
      start = line + 1;
    }
    return false;
  }

  /// chat(8), OPTIONS: letters may be joined, values too.
  private void chat(List<String> arguments, Place place) {
    int at = 0;
    while (at < arguments.size() && arguments.get(at).matches("-[A-Za-z].*")) {
      at += letters(arguments, at, place);
    }
    ChatFile.Call call =
        new ChatFile.Call(
            phone, secondPhone, usesVariables ? Optional.of(variables) : Optional.empty(), timeout);
    List<String> inline = arguments.subList(at, arguments.size());
    if (file.isPresent()) {
      findings.follow(
          file.get(),
          place,
          script -> {
            ChatFile.read(script, call, draft, findings);
            return script;
          });
    } else if (inline.isEmpty()) {
      findings.warn(place, "chat", "it has neither a script nor -f FILE");
    } else {
      ChatFile.read(ChatText.of(inline, place, findings), call, draft, findings);
    }
  }

  /// Takes one word of options and the value of its last letter; the number of words it took.
  private int letters(List<String> arguments, int at, Place place) {
    String word = arguments.get(at);
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      if ("vVsSeE".indexOf(letter) >= 0) {
        usesVariables |= letter == 'E';
        continue;
      }
      if ("tfrTU".indexOf(letter) < 0) {
        findings.warn(place, "-" + letter, "chat has no such option");
        return 1;
      }
      boolean joined = i + 1 < word.length();
      if (!joined && at + 1 >= arguments.size()) {
        findings.warn(place, "-" + letter, "its value is missing");
        return 1;
      }
      value(letter, joined ? word.substring(i + 1) : arguments.get(at + 1), place);
      return joined ? 1 : 2;
    }
    return 1;
  }

  private void value(char letter, String value, Place place) {
    switch (letter) {
      case 'f' -> file = Optional.of(value);
      case 'T' -> phone = Optional.of(value);
      case 'U' -> secondPhone = Optional.of(value);
      case 't' -> {
        if (value.matches("\\d{1,6}")) {
          timeout = Integer.parseInt(value);
        } else {
          findings.warn(place, "-t " + value, "it is no number of seconds");
        }
      }
      default -> {
        // -r: where chat writes its reports.
      }
    }
  }
}
