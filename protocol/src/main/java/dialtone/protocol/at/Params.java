package dialtone.protocol.at;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A cursor over the fields behind `PREFIX:` of one response line: bare or quoted, empty or missing
/// at the end (3GPP TS 27.007 §4). Every method takes the next field; what is wrong with one is a
/// [ModemFailure] that carries a [Failure.Garbled] with the name of the field and its offset in the
/// line.
public final class Params {
  private final String prefix;
  private final String line;
  private int at;
  private int field;
  private int start;
  private boolean quoted;

  private Params(String prefix, String line) {
    this.prefix = prefix;
    this.line = line;
    this.at = prefix.length();
  }

  /// The fields of `line`, which must begin with `prefix` (`+CSQ:`). Case does not count: some say
  /// `^NDISSTATQry:`.
  public static Params of(String prefix, String line) {
    Params params = new Params(prefix, line);
    if (!begins(line, prefix)) {
      params.at = 0;
      throw params.failure("the line does not begin with " + prefix);
    }
    return params;
  }

  /// Whether `line` begins with `prefix`, in capitals or not.
  public static boolean begins(String line, String prefix) {
    return line.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /// Whether another field follows, be it an empty one.
  public boolean more() {
    return field == 0 ? !line.substring(at).isBlank() : at < line.length();
  }

  /// The next field as text without its quotes; empty when it is empty or missing.
  public String text() {
    if (!more()) {
      start = line.length();
      quoted = false;
      return "";
    }
    if (field > 0) {
      at++; // the comma
    }
    field++;
    skipSpaces();
    start = at;
    quoted = at < line.length() && line.charAt(at) == '"';
    return quoted ? quotedText() : bareText();
  }

  private String bareText() {
    int comma = line.indexOf(',', at);
    int from = at;
    at = comma < 0 ? line.length() : comma;
    return line.substring(from, at).strip();
  }

  private String quotedText() {
    int close = line.indexOf('"', at + 1);
    if (close < 0) {
      throw failure("a quotation mark is not closed");
    }
    String text = line.substring(at + 1, close);
    at = close + 1;
    skipSpaces();
    if (at < line.length() && line.charAt(at) != ',') {
      throw failure("'" + line.charAt(at) + "' behind a closing quotation mark");
    }
    return text;
  }

  private void skipSpaces() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }

  /// Whether the field just taken stood in quotes.
  public boolean wasQuoted() {
    return quoted;
  }

  public Optional<String> textIfAny() {
    String text = text();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// The next field as a decimal number from `min` to `max`.
  public int number(String name, int min, int max) {
    String text = text();
    return (int) bounded(name, text, 10, min, max);
  }

  public OptionalInt numberIfAny(String name, int min, int max) {
    String text = text();
    return text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of((int) bounded(name, text, 10, min, max));
  }

  public OptionalLong longIfAny(String name) {
    String text = text();
    return text.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(bounded(name, text, 10, 0, Long.MAX_VALUE));
  }

  /// The next field as a hexadecimal number of at most 32 bits, with or without `0x`.
  public long hex(String name) {
    String text = text();
    String digits = text.regionMatches(true, 0, "0x", 0, 2) ? text.substring(2) : text;
    return bounded(name, digits, 16, 0, 0xFFFF_FFFFL);
  }

  private long bounded(String name, String text, int base, long min, long max) {
    long value;
    try {
      value = Long.parseLong(text, base);
    } catch (NumberFormatException _) {
      String kind = base == 16 ? "hexadecimal number" : "number";
      throw failure("%s should be a %s, but is \"%s\"".formatted(name, kind, text));
    }
    if (value < min || value > max) {
      throw failure("%s should be within %d..%d, but is %d".formatted(name, min, max, value));
    }
    return value;
  }

  /// What to throw when the field just taken makes no sense for a reason of its own.
  public ModemFailure failure(String why) {
    int offset = Math.min(start, line.length());
    String what = "the modem's " + prefix + " line";
    return new ModemFailure(new Failure.Garbled(what, why, OptionalInt.of(offset)));
  }
}
