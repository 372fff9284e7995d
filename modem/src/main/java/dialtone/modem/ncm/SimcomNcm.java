package dialtone.modem.ncm;

import dialtone.modem.context.Login;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.modem.ncm.SessionState.Ip;
import dialtone.modem.ncm.SessionState.Phase;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Qcrmcall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// SIMCom modules with Qualcomm firmware (SIM7600E, SIM7600G-H): `$QCRMCALL` hands the data call to
/// the network device, whose firmware answers DHCP.
///
/// Facts: SIMCom's manual for SIM7500 and SIM7600, Quectel's for the same command, and how Linux
/// recipes for SIM7600 use it.
public final class SimcomNcm implements NcmDialect {
  static final AtCommand STATE = AtCommand.query("AT$QCRMCALL?", "$QCRMCALL:");

  @Override
  public AtCommand state() {
    return STATE;
  }

  /// Only what stands is listed.
  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    List<SessionState> states = new ArrayList<>(List.of(SessionState.down()));
    lines.stream().map(Qcrmcall::parse).map(SimcomNcm::of).forEach(states::add);
    return List.copyOf(states);
  }

  private static SessionState of(Qcrmcall call) {
    Ip family = call.family().equals("V6") ? Ip.V6 : Ip.V4;
    Phase phase = call.stands() ? Phase.UP : Phase.DOWN;
    return new SessionState(phase, Set.of(family), Optional.empty(), "");
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    return Params.begins(line, "$QCRMCALL:")
        ? List.of(of(Qcrmcall.parse(line)))
        : ContextEvents.ended(line, cid);
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> all = new ArrayList<>(ContextEvents.report(known));
    all.addAll(wanted.define());
    wanted.login().map(login -> authenticate(login, wanted.cid())).ifPresent(all::add);
    return List.copyOf(all);
  }

  /// The password stands before the name (SIM7500_SIM7600 manual, AT+CGAUTH).
  private static Setting authenticate(Login login, int cid) {
    return Setting.undone(
        login.in("AT+CGAUTH=%d,%d,{password},{user}".formatted(cid, login.protocol(0, 1, 2, 3))),
        "AT+CGAUTH=%d,0".formatted(cid));
  }

  /// `$QCRMCALL=1,instance[,family,technology,profile]`; the instance is always 1, technology 2 is
  /// 3GPP. The short form is what every recipe uses.
  @Override
  public AtCommand dial(WantedContext wanted) {
    String call =
        switch (wanted.settings().family()) {
          case IPV4 -> wanted.cid() == 1 ? "" : ",1,2," + wanted.cid();
          case IPV6 -> ",2,2," + wanted.cid();
          case IPV4V6 -> ",3,2," + wanted.cid();
        };
    String line = "AT$QCRMCALL=1,1" + call;
    // A refusal is NO CARRIER, as for a call.
    return new AtCommand(
        line, line, _ -> false, true, NETWORK, "the network to open the data session");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT$QCRMCALL=0,1").within(ACCEPTED);
  }
}
