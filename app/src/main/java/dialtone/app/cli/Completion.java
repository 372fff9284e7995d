package dialtone.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Completion scripts for shells, generated from the declarations.
public final class Completion {
  /// With the names of the commands, the options of all, the words of each and the values of its
  /// options. bash takes `:` and `=` for words of their own (its manual, COMP_WORDBREAKS).
  private static final String BASH =
      """
      # bash completion for dialtone:  eval "$(dialtone completion bash)"
      _dialtone() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local commands="%s" words="%s" command= files= i
        case $current in =) current= ;; :) previous=: current= ;; esac
        for ((i = 1; i < COMP_CWORD; i++)); do
          case " $commands " in *" ${COMP_WORDS[i]} "*) command=${COMP_WORDS[i]}; break ;; esac
        done
        if [ "$previous" = = ]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
        case $command in
          "") case $current in -*) ;; *) words=$commands ;; esac ;;
      %s  esac
        case $command:$previous in
          *:--trace|*:--pin-file|*:--password-file) COMPREPLY=( $(compgen -f -- "$current") ); files=1 ;;
          *::|*:--dir) COMPREPLY=( $(compgen -d -- "$current") ); files=1 ;;
          *:--host) words=dir: ;;
      %s  esac
        if [ -n "$files" ]; then compopt -o filenames 2>/dev/null; return; fi
        COMPREPLY=( $(compgen -W "$words" -- "$current") )
        case ${COMPREPLY[0]} in *[=:]) compopt -o nospace 2>/dev/null ;; esac
      }
      complete -F _dialtone dialtone
      """;

  private Completion() {}

  /// A function for bash's `complete -F` (bash manual §8.6); it uses nothing of the package
  /// bash-completion.
  public static String bash(List<Command> commands) {
    StringBuilder cases = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (Command command : commands) {
      String words =
          Stream.concat(command.words().stream(), names(command)).collect(Collectors.joining(" "));
      cases
          .append("    ")
          .append(command.name())
          .append(") words=\"")
          .append(words)
          .append("\" ;;\n");
      for (Option option : command.options()) {
        if (!option.choices().isEmpty()) {
          values
              .append("    ")
              .append(command.name())
              .append(":")
              .append(option.name())
              .append(") words=\"");
          values.append(String.join(" ", option.choices())).append("\" ;;\n");
        }
      }
    }
    String global = Command.GLOBAL.stream().map(Option::name).collect(Collectors.joining(" "));
    return BASH.formatted(commandNames(commands), global, cases, values);
  }

  /// A function for zsh's `compdef` (zshcompsys(1)).
  public static String zsh(List<Command> commands) {
    StringBuilder named = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Command command : commands) {
      named.append("    ").append(quoted(command.name() + ":" + command.summary())).append('\n');
      cases.append("    ").append(command.name()).append(") _arguments -S");
      for (Option option : visible(command)) {
        String value =
            option.argument().isEmpty()
                ? ""
                : ":" + option.name().substring(2) + ":" + zshValues(option);
        cases
            .append(' ')
            .append(quoted("*" + option.name() + "[" + plain(option.help()) + "]" + value));
      }
      String words =
          command.words().isEmpty() ? "_default" : "(" + String.join(" ", command.words()) + ")";
      cases.append(' ').append(quoted("*:operand:" + words)).append(" ;;\n");
    }
    return """
    #compdef dialtone
    # zsh completion for dialtone:  source <(dialtone completion zsh)
    _dialtone() {
      local -a commands
      commands=(
    %s  )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local name=${words[2]}
      shift words
      (( CURRENT-- ))
      case $name in
    %s  esac
    }
    compdef _dialtone dialtone
    """
        .formatted(named, cases);
  }

  /// `complete` lines for fish (its manual, "complete").
  public static String fish(List<Command> commands) {
    StringBuilder text =
        new StringBuilder("# fish completion for dialtone:  dialtone completion fish | source\n");
    text.append("complete -c dialtone -f\n");
    for (Command command : commands) {
      text.append("complete -c dialtone -n __fish_use_subcommand -a ").append(command.name());
      text.append(" -d ").append(fishQuoted(command.summary())).append('\n');
      String seen = "complete -c dialtone -n '__fish_seen_subcommand_from " + command.name() + "'";
      if (!command.words().isEmpty()) {
        text.append(seen)
            .append(" -a ")
            .append(fishQuoted(String.join(" ", command.words())))
            .append('\n');
      }
      for (Option option : visible(command)) {
        text.append(seen).append(" -l ").append(option.name().substring(2));
        if (option.argument().isPresent()) {
          String choices = String.join(" ", option.choices());
          text.append(option.choices().isEmpty() ? " -r -F" : " -x -a " + fishQuoted(choices));
        }
        text.append(" -d ").append(fishQuoted(option.help())).append('\n');
      }
    }
    return text.toString();
  }

  private static String zshValues(Option option) {
    return option.choices().isEmpty() ? "_files" : "(" + String.join(" ", option.choices()) + ")";
  }

  /// Without the characters that mean something to `_arguments`.
  private static String plain(String help) {
    return help.replace("[", "(").replace("]", ")").replace(":", " -");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String fishQuoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String commandNames(List<Command> commands) {
    return commands.stream().map(Command::name).collect(Collectors.joining(" "));
  }

  private static Stream<String> names(Command command) {
    return visible(command).stream().map(Option::name);
  }

  private static List<Option> visible(Command command) {
    List<Option> all = new ArrayList<>(command.options());
    all.addAll(Command.GLOBAL);
    all.removeIf(Option::hidden);
    return all;
  }
}
