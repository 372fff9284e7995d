package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// `+CREG:`, `+CGREG:`, `+CEREG:` and `+C5GREG:` (3GPP TS 27.007 §7.2, §10.1.20, §10.1.22,
/// §10.1.44).
///
/// One prefix serves the answer to the read command (`n,stat,…`) and the unsolicited report
/// (`stat,…`); only the shape tells them apart.
///
/// @param solicited the shape is that of an answer
/// @param area location or tracking area, hexadecimal
/// @param cell cell identity, hexadecimal
/// @param rejectCause the number of TS 24.008 §10.5.3.6 or TS 24.301 §9.9.3.9, given with n=3
public record RegistrationReport(
    Domain domain,
    boolean solicited,
    State state,
    Optional<Technology> technology,
    Optional<Private> area,
    Optional<Private> cell,
    Optional<Integer> rejectCause) {

  /// What the modem is registered for: circuits, packets, EPS or 5GS. `extra` counts the fields
  /// between AcT and the cause: `rac`, or the two of the allowed NSSAI.
  public enum Domain {
    CS("+CREG:", 0),
    PS("+CGREG:", 1),
    EPS("+CEREG:", 0),
    FIVE_GS("+C5GREG:", 2);

    private final String prefix;
    private final int extra;

    Domain(String prefix, int extra) {
      this.prefix = prefix;
      this.extra = extra;
    }

    public String prefix() {
      return prefix;
    }
  }

  private record Field(String text, boolean quoted) {
    boolean isState() {
      return !quoted
          && (text.length() == 1 || text.equals("10") || text.equals("11"))
          && isNumber();
    }

    private boolean isNumber() {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  /// Which lines answer `AT` + prefix + `?`, for `AtCommand.information`: an unsolicited report in
  /// the middle of the reply is not one of them.
  public static Predicate<String> readResponse(String prefix) {
    return line -> Params.begins(line, prefix) && isRead(fields(Params.of(prefix, line)));
  }

  public static boolean isReport(String line) {
    for (Domain domain : Domain.values()) {
      if (Params.begins(line, domain.prefix)) {
        return true;
      }
    }
    return false;
  }

  public static RegistrationReport parse(String line) {
    for (Domain domain : Domain.values()) {
      if (Params.begins(line, domain.prefix)) {
        return parse(domain, line);
      }
    }
    throw Params.of("", line).failure("no registration report");
  }

  private static RegistrationReport parse(Domain domain, String line) {
    Params params = Params.of(domain.prefix, line);
    List<Field> fields = fields(params);
    boolean solicited = isRead(fields);
    List<Field> rest = solicited ? fields.subList(1, fields.size()) : fields;
    if (rest.isEmpty() || !rest.getFirst().isState()) {
      throw params.failure("no state of registration");
    }
    // seen: Novatel E362 puts `rac` between area and cell, as the first release of +CEREG had it
    int shift = domain == Domain.EPS && rest.size() == 5 && rest.get(4).isState() ? 1 : 0;
    int cause = 5 + domain.extra + shift;
    return new RegistrationReport(
        domain,
        solicited,
        state(Integer.parseInt(rest.getFirst().text())),
        number(rest, 3 + shift, 10).flatMap(Technology::ofAcT),
        text(rest, 1).map(Private::new),
        text(rest, 2 + shift).map(Private::new),
        number(rest, cause, 10));
  }

  private static List<Field> fields(Params params) {
    List<Field> fields = new ArrayList<>();
    while (params.more()) {
      String text = params.text();
      fields.add(new Field(text, params.wasQuoted()));
    }
    return fields;
  }

  private static boolean isRead(List<Field> fields) {
    if (fields.size() < 2 || !fields.get(1).isState()) {
      return false; // the second field of a report is the area: quoted, longer, or empty
    }
    // `1,2,3` without quotes: state, area and cell of a test network rather than half an answer
    return fields.size() != 3 || fields.get(2).quoted() || fields.get(2).text().isEmpty();
  }

  private static State state(int stat) {
    return switch (stat) {
      case 0 -> State.IDLE;
      case 1, 6, 9 -> State.HOME;
      case 2 -> State.SEARCHING;
      case 3 -> State.DENIED;
      case 5, 7, 10 -> State.ROAMING;
      default -> State.UNKNOWN; // 8 and 11 are for emergency and restricted calls only
    };
  }

  private static Optional<String> text(List<Field> fields, int index) {
    return index < fields.size() && !fields.get(index).text().isEmpty()
        ? Optional.of(fields.get(index).text())
        : Optional.empty();
  }

  private static Optional<Integer> number(List<Field> fields, int index, int base) {
    return text(fields, index)
        .filter(t -> t.length() <= 6 && t.chars().allMatch(c -> Character.digit(c, base) >= 0))
        .map(t -> Integer.parseInt(t, base));
  }
}
