package dialtone.modem.ncm;

import dialtone.modem.context.Setting;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Cgact;
import dialtone.protocol.at.response.Cgerep;
import dialtone.protocol.at.response.Cgev;
import java.util.List;
import java.util.Optional;

/// What is said of sessions in the standard's words: `+CGACT?` when asked, `+CGEV` by itself, once
/// `+CGEREP` has turned it on.
final class ContextEvents {
  static final AtCommand ACTIVE = AtCommand.query("AT+CGACT?", "+CGACT:");
  static final AtCommand REPORTING = AtCommand.query("AT+CGEREP?", "+CGEREP:");

  private ContextEvents() {}

  /// What the answer to [#ACTIVE] says.
  static List<SessionState> answered(List<String> lines, int cid) {
    return lines.stream()
        .map(Cgact::parse)
        .filter(context -> context.cid() == cid)
        .map(context -> SessionState.active(context.active()))
        .toList();
  }

  /// Only what `+CGEV` says of an end: that a context is active says nothing of the network device.
  static List<SessionState> ended(String line, int cid) {
    return told(line, cid).stream().filter(SessionState::isDown).toList();
  }

  /// What a `+CGEV` line says.
  static List<SessionState> told(String line, int cid) {
    if (!Params.begins(line, "+CGEV:")) {
      return List.of();
    }
    Cgev event = Cgev.parse(line);
    return event.of(cid) ? of(event) : List.of();
  }

  private static List<SessionState> of(Cgev event) {
    return switch (event.event()) {
      case ACTIVATED -> event.cid().isPresent() ? List.of(SessionState.up()) : List.of();
      case DEACTIVATED -> List.of(ended(event, "the network ended the session"));
      case DETACHED -> List.of(ended(event, "the network detached the modem from packet service"));
      case OTHER -> List.of();
    };
  }

  /// The modem's own ending may be the last word of the session before.
  private static SessionState ended(Cgev event, String reason) {
    return event.byNetwork() ? SessionState.down(reason) : SessionState.down();
  }

  /// Turns `+CGEV` on and gives how to turn it off again; without it a session's end is only seen
  /// by asking.
  ///
  /// @param known with the answer to [#REPORTING]
  static List<Setting> report(Known known) {
    Optional<Cgerep> now = known.line(REPORTING).map(Cgerep::parse);
    if (now.filter(Cgerep::reports).isPresent()) {
      return List.of();
    }
    String undo =
        now.map(n -> "AT+CGEREP=%d,%d".formatted(n.mode(), n.buffering())).orElse("AT+CGEREP=0");
    return List.of(Setting.undone(AtCommand.action("AT+CGEREP=2,1"), undo).ifTaken());
  }
}
