package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.failure.SessionCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `+CEER: report` (3GPP TS 27.007 §6.10): why the last session was refused or ended, as text of
/// the maker's own making.
///
/// @param cause the number of 3GPP TS 24.008 §10.5.6.6, where the report holds one for certain
public record Ceer(String report, Optional<Integer> cause) {
  // "Deactivate Cause: SM34 (...)" (Sierra), "SM activation reject", 33, "..." (Cinterion)
  private static final Pattern NUMBER_OF_SM = Pattern.compile("\\bSM ?([0-9]{1,3})\\b");
  private static final List<String> NOTHING =
      List.of("no cause information available", "no report available", "no error", "none");

  public static Ceer parse(String line) {
    Params params = Params.of("+CEER:", line);
    String whole = line.substring("+CEER:".length()).strip();
    List<String> fields = new ArrayList<>();
    // Free text may hold quotation marks anywhere.
    if (whole.chars().filter(c -> c == '"').count() == 0 || whole.matches("\"[^\"]*\"(,.*)?")) {
      while (params.more()) {
        fields.add(params.text());
      }
    } else {
      fields.add(whole);
    }
    List<String> words = fields.stream().filter(Ceer::isWord).toList();
    return new Ceer(String.join(", ", words), cause(whole, fields));
  }

  /// Whether it says anything.
  public boolean tells() {
    return cause.isPresent()
        || (!report.isEmpty() && !NOTHING.contains(report.toLowerCase(Locale.ROOT)));
  }

  private static boolean isWord(String field) {
    return field.chars().anyMatch(Character::isLetter);
  }

  private static Optional<Integer> cause(String whole, List<String> fields) {
    Matcher number = NUMBER_OF_SM.matcher(whole);
    if (number.find()) {
      return Optional.of(Integer.valueOf(number.group(1)));
    }
    boolean session = fields.size() > 1 && fields.getFirst().startsWith("SM ");
    if (session && fields.get(1).matches("[1-9][0-9]{0,2}")) {
      return Optional.of(Integer.valueOf(fields.get(1)));
    }
    return fields.stream().flatMap(f -> named(f).stream()).findFirst();
  }

  /// The cause that has the field's words for its name: `Requested service option not subscribed`.
  private static Optional<Integer> named(String field) {
    String name = field.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    for (SessionCause each : SessionCause.values()) {
      if (each.name().equals(name)) {
        return Optional.of(each.number());
      }
    }
    return Optional.empty();
  }
}
