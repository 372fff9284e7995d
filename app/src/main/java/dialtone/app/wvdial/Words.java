package dialtone.app.wvdial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The command line of one of the two programs, read as WvArgs reads it: long options may be cut
/// short as long as one is meant, short ones may stand together (wvargs.cc, which is GNU argp).
final class Words {
  /// EX_USAGE of sysexits.h, with which argp exits.
  static final int WRONG_USE = 64;

  /// @param letter of the short form, or a space
  /// @param takesValue such as a file
  record Option(String name, char letter, boolean takesValue) {}

  /// What was typed.
  ///
  /// @param value empty for an option that takes none
  record Typed(Option option, String value) {}

  private final String program;
  private final List<Option> known;
  private final Predicate<Typed> each;
  private final List<String> operands = new ArrayList<>();
  private Optional<String> wrong = Optional.empty();
  private boolean ended;

  /// @param each is told an option in its turn; false ends the reading
  Words(String program, List<Option> known, Predicate<Typed> each) {
    this.program = program;
    this.known = known;
    this.each = each;
  }

  List<String> operands() {
    return operands;
  }

  /// What there is to say against it, without the word of where help is.
  Optional<String> wrong() {
    return wrong;
  }

  /// @return whether all was read
  boolean read(List<String> words) {
    boolean operandsOnly = false;
    for (int at = 0; at < words.size() && !ended; at++) {
      String word = words.get(at);
      if (operandsOnly || !word.startsWith("-") || word.equals("-")) {
        operands.add(word);
      } else if (word.equals("--")) {
        operandsOnly = true;
      } else if (word.startsWith("--")) {
        at += longOption(word, words.subList(at + 1, words.size()));
      } else {
        at += letters(word, words.subList(at + 1, words.size()));
      }
    }
    return !ended;
  }

  /// @return how many of the words behind it belong to it
  private int longOption(String word, List<String> behind) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<Option> meant =
        known.stream().filter(option -> ("--" + option.name()).startsWith(name)).toList();
    Optional<Option> whole =
        meant.stream().filter(option -> name.equals("--" + option.name())).findFirst();
    if (whole.isEmpty() && meant.size() != 1) {
      refuse(
          meant.isEmpty()
              ? "unrecognized option '" + name + "'"
              : "option '" + name + "' is ambiguous; possibilities:" + possibilities(meant));
      return 0;
    }
    Option option = whole.orElseGet(meant::getFirst);
    if (!option.takesValue()) {
      tell(option, "", equals < 0, "option '--" + option.name() + "' doesn't allow an argument");
      return 0;
    }
    boolean behindIt = equals < 0 && !behind.isEmpty();
    String value = equals >= 0 ? word.substring(equals + 1) : behindIt ? behind.getFirst() : "";
    tell(
        option,
        value,
        equals >= 0 || behindIt,
        "option '--" + option.name() + "' requires an argument");
    return behindIt ? 1 : 0;
  }

  private static String possibilities(List<Option> meant) {
    StringBuilder all = new StringBuilder();
    meant.forEach(option -> all.append(" '--").append(option.name()).append('\''));
    return all.toString();
  }

  private int letters(String word, List<String> behind) {
    for (int at = 1; at < word.length() && !ended; at++) {
      char letter = word.charAt(at);
      Optional<Option> option = known.stream().filter(o -> o.letter() == letter).findFirst();
      if (option.isEmpty()) {
        refuse("invalid option -- '" + letter + "'");
      } else if (!option.get().takesValue()) {
        tell(option.get(), "", true, "");
      } else {
        String rest = word.substring(at + 1);
        boolean behindIt = rest.isEmpty() && !behind.isEmpty();
        tell(
            option.get(),
            behindIt ? behind.getFirst() : rest,
            behindIt || !rest.isEmpty(),
            "option requires an argument -- '" + letter + "'");
        return behindIt ? 1 : 0;
      }
    }
    return 0;
  }

  private void tell(Option option, String value, boolean fits, String complaint) {
    if (!fits) {
      refuse(complaint);
    } else if (!each.test(new Typed(option, value))) {
      ended = true;
    }
  }

  private void refuse(String complaint) {
    wrong = Optional.of(program + ": " + complaint);
    ended = true;
  }
}
