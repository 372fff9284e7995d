package dialtone.modem.ncm;

import dialtone.modem.context.Login;
import dialtone.modem.context.Quoted;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Zconstat;
import dialtone.protocol.at.response.Zgact;
import dialtone.protocol.at.response.Zgdcont;
import dialtone.protocol.at.response.Zgipdns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ZTE and Marvell firmware (MF286R, ThinkWill ML7820): `+ZGACT` on a context of its own,
/// `+ZGDCONT`. `+ZGIPDNS` says that the network gave addresses, `+ZCONSTAT` that the session was
/// handed to the network device or taken from it; not every firmware says both.
///
/// Facts: OpenWrt's `ncm.json`, and how mrhaav's `atc` package watches an MF286R.
public final class ZteNcm implements NcmDialect {
  static final AtCommand STATE = AtCommand.query("AT+ZGACT?", "+ZGACT:");
  static final AtCommand CONTEXTS = AtCommand.query("AT+ZGDCONT?", "+ZGDCONT:");

  @Override
  public AtCommand state() {
    return STATE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return lines.stream()
        .map(Zgact::parse)
        .filter(session -> session.cid() == cid)
        .map(session -> SessionState.active(session.active()))
        .toList();
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    if (Params.begins(line, "+ZCONSTAT:")) {
      Zconstat session = Zconstat.parse(line);
      return session.cid() == cid ? List.of(SessionState.active(session.connected())) : List.of();
    }
    return addressed(line, cid) ? List.of(SessionState.up()) : ContextEvents.ended(line, cid);
  }

  static boolean addressed(String line, int cid) {
    return Params.begins(line, "+ZGIPDNS:") && Zgipdns.parse(line).cid() == cid;
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(CONTEXTS, ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> all = new ArrayList<>(ContextEvents.report(known));
    if (!defined(wanted, known)) {
      all.add(define(wanted, known));
    }
    wanted.login().map(login -> authenticate(login, wanted.cid())).ifPresent(all::add);
    return List.copyOf(all);
  }

  private static Setting define(WantedContext wanted, Known known) {
    String text = "AT+ZGDCONT=%d,\"%s\",%s,\"\",0,0";
    int cid = wanted.cid();
    String undo =
        before(wanted, known)
            .map(now -> text.formatted(cid, now.type(), Quoted.of("APN", now.apn())))
            .orElse("AT+ZGDCONT=" + cid);
    return Setting.undone(
        AtCommand.action(text.formatted(cid, wanted.type(), wanted.quotedApn())), undo);
  }

  static boolean defined(WantedContext wanted, Known known) {
    return before(wanted, known)
        .filter(now -> now.type().equalsIgnoreCase(wanted.type()))
        .filter(now -> now.apn().equalsIgnoreCase(wanted.apn()))
        .isPresent();
  }

  static Optional<Zgdcont> before(WantedContext wanted, Known known) {
    return known.answer(CONTEXTS).stream()
        .flatMap(List::stream)
        .map(Zgdcont::parse)
        .filter(context -> context.cid() == wanted.cid())
        .findFirst();
  }

  /// The old password cannot be read, so that taking it back means none.
  static Setting authenticate(Login login, int cid) {
    return Setting.undone(
        login.in("AT+ZGPCOAUTH=%d,{user},{password},%d".formatted(cid, login.protocol(0, 1, 2, 3))),
        "AT+ZGPCOAUTH=%d,\"\",\"\",0".formatted(cid));
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action("AT+ZGACT=1," + wanted.cid())
        .within(NETWORK)
        .waitingFor("the network to open the data session");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT+ZGACT=0," + cid).within(ACCEPTED);
  }
}
