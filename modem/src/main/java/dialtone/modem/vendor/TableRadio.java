package dialtone.modem.vendor;

import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Radio modes where they are one setting of the modem, with one value for each.
public final class TableRadio implements Radio {
  // The modem looks for networks anew before it answers.
  private static final Duration SETTLES = Duration.ofSeconds(30);
  private static final List<String> ORDER =
      List.of("auto", "lte", "umts", "gsm", "preferlte", "preferumts");

  /// A maker's setting.
  ///
  /// @param question asks for its value
  /// @param value the value in a line of the answer
  /// @param command sets the value that is appended
  /// @param values for each mode; of two modes with one value the first of [Radio#knownModes] is
  ///     read
  public record Table(
      AtCommand question,
      Function<String, String> value,
      String command,
      Map<String, String> values) {}

  private final AtSession session;
  private final Table table;

  public TableRadio(AtSession session, Table table) {
    this.session = session;
    this.table = table;
  }

  @Override
  public List<String> knownModes() {
    return ORDER.stream().filter(table.values()::containsKey).toList();
  }

  /// One of [#knownModes], or the modem's own value when it is none of them.
  @Override
  public String modes() {
    String now = value(session.send(table.question()).orThrow()).orElse("");
    return knownModes().stream()
        .filter(mode -> now.equals(table.values().get(mode)))
        .findFirst()
        .orElse(now);
  }

  @Override
  public void setModes(String modes) {
    String value = Optional.ofNullable(table.values().get(modes)).orElseThrow(() -> unknown(modes));
    if (value(session.send(table.question())).equals(Optional.of(value))) {
      return;
    }
    session
        .send(
            AtCommand.action(table.command() + value)
                .within(SETTLES)
                .waitingFor("the radio to change its modes"))
        .orThrow();
  }

  private Optional<String> value(AtReply answer) {
    return answer.lines().stream().findFirst().map(table.value());
  }

  private ModemFailure unknown(String modes) {
    Optional<String> nearest =
        knownModes().stream().filter(w -> w.contains(modes) || modes.contains(w)).findFirst();
    return new ModemFailure(new Failure.UnknownWord("mode", modes, nearest, knownModes()));
  }
}
