package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How one maker's modems are asked for a session over their network device: the lines, and what
/// the answers mean. It knows no port and no time; [NcmConnection] does the rest.
public interface NcmDialect {

  // The modem answers OK when the request is on its way; the network's answer comes later.
  Duration ACCEPTED = Duration.ofSeconds(15);

  // 3GPP TS 24.301 §10.3: T3482 and its repetitions, 4 x 8 s; a modem that answers only when the
  // network has.
  Duration NETWORK = Duration.ofSeconds(35);

  /// Asks which sessions stand, whatever their cid.
  AtCommand state();

  /// What the lines of the answer to [#state] say of the session on `cid`, in order; nothing is
  /// unknown.
  List<SessionState> answered(List<String> lines, int cid);

  /// What a line that came by itself says of the session on `cid`; most lines say nothing.
  List<SessionState> told(String line, int cid);

  /// What else must be known before the first change, to be able to put it back. Each names its
  /// lines by a prefix, so that it can be joined with others.
  default List<AtCommand> questions() {
    return List.of();
  }

  /// The dialect that this modem speaks, where a maker has several.
  default NcmDialect of(Known known) {
    return this;
  }

  /// What has to be changed before dialling, in order.
  default List<Setting> settings(WantedContext wanted, Known known) {
    return wanted.define();
  }

  AtCommand dial(WantedContext wanted);

  /// Whether `OK` to [#dial] comes when the session stands; else it is told or asked.
  default boolean okSaysUp() {
    return false;
  }

  /// What has to be said to a session that stands, before packets flow.
  default List<AtCommand> finish(WantedContext wanted) {
    return List.of();
  }

  AtCommand hangUp(int cid);

  /// Asks why the modem refused, where it can tell.
  default Optional<AtCommand> whyRefused() {
    return Optional.of(Refusals.CEER);
  }

  /// The addresses as the modem tells them; empty leaves them to DHCP, which the firmware answers.
  default Optional<Addressing> addressing(
      AtSession session, int cid, Set<SessionState.Ip> families) {
    return Optional.empty();
  }
}
