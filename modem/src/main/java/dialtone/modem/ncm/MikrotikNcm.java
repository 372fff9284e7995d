package dialtone.modem.ncm;

import dialtone.modem.context.Quoted;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Zgdcont;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// MikroTik's R11e-LTE6, which speaks ZTE's words ([ZteNcm]). Its radio is off while the context
/// changes, because the network takes the APN when the modem attaches.
///
/// A session stands when `+ZCONSTAT: 1` and `+ZGIPDNS` have both come, as OpenWrt's `ncm.json` says
/// in its key `waitforconnect`, which no script reads. There the second parameter of `+ZGACT` is
/// the PDP type; it is the cid, which is 1 as well for `IP` (RouterOS dials 5 on context 5).
public final class MikrotikNcm implements NcmDialect {

  // A firmware that stays silent is believed when it says for the fourth time that the session
  // stands, 1.85 s after its OK.
  private static final int PATIENCE = 4;

  // 3GPP TS 24.301 §10.2: T3410 and one repetition with T3411.
  private static final Duration ATTACHES = Duration.ofSeconds(40);

  private final ZteNcm zte = new ZteNcm();
  private boolean waits;
  private boolean linked;
  private boolean addressed;
  private int silent;

  @Override
  public AtCommand state() {
    return zte.state();
  }

  @Override
  public synchronized List<SessionState> answered(List<String> lines, int cid) {
    List<SessionState> states = zte.answered(lines, cid);
    boolean up = states.stream().anyMatch(SessionState::isUp);
    boolean tooEarly = up && waits && !(linked && addressed) && ++silent < PATIENCE;
    return tooEarly ? List.of(SessionState.underway()) : states;
  }

  @Override
  public synchronized List<SessionState> told(String line, int cid) {
    List<SessionState> states = zte.told(line, cid);
    if (states.stream().anyMatch(SessionState::isDown)) {
      forget();
    }
    if (states.stream().noneMatch(SessionState::isUp)) {
      return states;
    }
    boolean address = ZteNcm.addressed(line, cid);
    addressed |= address;
    linked |= !address;
    return List.of(linked && addressed ? SessionState.up() : SessionState.underway());
  }

  private void forget() {
    linked = false;
    addressed = false;
    silent = 0;
  }

  @Override
  public List<AtCommand> questions() {
    return zte.questions();
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    boolean changes = !ZteNcm.defined(wanted, known) || wanted.login().isPresent();
    List<Setting> all = new ArrayList<>(ContextEvents.report(known));
    if (changes) {
      all.add(Setting.undone(AtCommand.action("AT+CFUN=4").within(ACCEPTED), "AT+CFUN=1"));
      all.add(define(wanted, ZteNcm.before(wanted, known)));
      wanted.login().map(l -> ZteNcm.authenticate(l, wanted.cid())).ifPresent(all::add);
    }
    // A lease of 10 s until the session stands, so that the host soon asks for the real address.
    all.add(Setting.undone(AtCommand.action("AT+ZDHCPLEASE=10"), "AT+ZDHCPLEASE=0").ifTaken());
    if (changes) {
      all.add(Setting.passing(AtCommand.action("AT+CFUN=1").within(ACCEPTED)));
      all.add(Setting.passing(attach()).ifTaken());
    }
    return List.copyOf(all);
  }

  private static Setting define(WantedContext wanted, Optional<Zgdcont> now) {
    String text = "AT+ZGDCONT=%d,\"%s\",%s,0";
    int cid = wanted.cid();
    return Setting.undone(
        AtCommand.action(text.formatted(cid, wanted.type(), wanted.quotedApn())),
        now.map(c -> text.formatted(cid, c.type(), Quoted.of("APN", c.apn())))
            .orElse("AT+ZGDCONT=" + cid));
  }

  /// Answered when the modem has attached, 3GPP TS 27.007 §10.1.9.
  private static AtCommand attach() {
    return AtCommand.action("AT+CGATT=1")
        .within(ATTACHES)
        .waitingFor("the modem to attach to the network again");
  }

  @Override
  public synchronized AtCommand dial(WantedContext wanted) {
    waits = true;
    forget();
    return zte.dial(wanted);
  }

  @Override
  public List<AtCommand> finish(WantedContext wanted) {
    return List.of(AtCommand.action("AT+ZDHCPLEASE=0"));
  }

  @Override
  public AtCommand hangUp(int cid) {
    return zte.hangUp(cid);
  }
}
