package dialtone.protocol.at;

import java.time.Duration;
import java.util.function.Predicate;

/// One command line with what its answer looks like and how long it may take.
///
/// @param text the line without its `\r`, beginning with `AT`
/// @param shown the line as a log may show it: secrets are masked
/// @param information which lines between echo and result belong to the answer; all others are
///     unsolicited
/// @param dials a data call: `NO CARRIER`, `BUSY`, `NO ANSWER` and `CONNECT` end it (V.250 §6.3)
/// @param deadline how long the final result may take, from the last byte sent
/// @param waitingFor what is waited for, in plain words
public record AtCommand(
    String text,
    String shown,
    Predicate<String> information,
    boolean dials,
    Duration deadline,
    String waitingFor) {

  private static final Duration USUAL = Duration.ofSeconds(5);

  /// A command that is answered by a final result alone.
  public static AtCommand action(String text) {
    return new AtCommand(text, text, line -> false, false, USUAL, "the answer to " + text);
  }

  /// A command whose information lines begin with `prefix`, such as `+CSQ:`.
  public static AtCommand query(String text, String prefix) {
    return new AtCommand(
        text, text, l -> l.startsWith(prefix), false, USUAL, "the answer to " + text);
  }

  /// A command answered by bare text (`+CGMI`, `+CIMI`, `I`): any line that does not look
  /// unsolicited.
  public static AtCommand text(String text) {
    return new AtCommand(
        text, text, l -> !Unsolicited.looksLike(l), false, USUAL, "the answer to " + text);
  }

  /// A command that a person typed: every line up to the result is its answer, but for codes that
  /// the modem sends by itself and that the command does not name. A restart that a person asked for
  /// ends the session, and who watches the session must hear of it.
  public static AtCommand typed(String text) {
    String upper = text.toUpperCase(java.util.Locale.ROOT);
    boolean dials = upper.startsWith("ATD") || upper.startsWith("ATA") || upper.startsWith("ATO");
    Predicate<String> own = line -> !Unsolicited.looksLike(line) || answers(upper, line);
    return new AtCommand(text, text, own, dials, USUAL, "the answer to " + text);
  }

  /// Whether a line that looks unsolicited may still answer `command`: `+GCAP:` answers `ATI`, and
  /// the list of `AT+CLAC` is codes without a colon.
  private static boolean answers(String command, String line) {
    boolean extended = command.length() > 2 && "+^*$%!#".indexOf(command.charAt(2)) >= 0;
    boolean basic = !extended && line.charAt(0) != '^';
    boolean listed = line.indexOf(':') < 0 && line.charAt(0) == '+';
    return basic || listed || names(command, line);
  }

  /// Whether the code that `line` begins with stands in `command` as a whole word.
  private static boolean names(String command, String line) {
    String code = line.split(":", 2)[0].strip();
    int at = command.indexOf(code);
    int end = at + code.length();
    return at >= 0 && (end == command.length() || !Character.isLetterOrDigit(command.charAt(end)));
  }

  public AtCommand information(Predicate<String> lines) {
    return new AtCommand(text, shown, lines, dials, deadline, waitingFor);
  }

  public AtCommand within(Duration limit) {
    return new AtCommand(text, shown, information, dials, limit, waitingFor);
  }

  public AtCommand waitingFor(String what) {
    return new AtCommand(text, shown, information, dials, deadline, what);
  }

  /// The same command shown as `masked` in traces and messages.
  public AtCommand shownAs(String masked) {
    return new AtCommand(text, masked, information, dials, deadline, "the answer to " + masked);
  }
}
