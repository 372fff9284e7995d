package dialtone.modem.ncm;

import dialtone.modem.context.Login;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Scact;
import java.util.ArrayList;
import java.util.List;

/// Sierra Wireless modems with a DirectIP device (driver `sierra_net`; `cdc_ether` on some):
/// dialled by `!SCACT`, whose `OK` comes when the session stands or a second before.
///
/// Commands: OpenWrt's ncm.json and directip.gcom, ModemManager's Sierra bearer; answers: MC8705
/// (embeddedpi.com), EM7565 and WP7702 logs. The script waits for `+CGATT: 1` in steps of 2 s; here
/// registration is known before.
public final class SierraNcm implements NcmDialect {
  private static final AtCommand STATE = AtCommand.query("AT!SCACT?", "!SCACT:");

  @Override
  public AtCommand state() {
    return STATE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return lines.stream()
        .map(Scact::parse)
        .filter(context -> context.cid() == cid)
        .map(context -> SessionState.active(context.active()))
        .toList();
  }

  /// The end is told in the standard's words; that a context is active says nothing of the device.
  @Override
  public List<SessionState> told(String line, int cid) {
    return ContextEvents.ended(line, cid);
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> settings = new ArrayList<>(wanted.define());
    wanted.login().map(login -> authenticate(login, wanted.cid())).ifPresent(settings::add);
    settings.addAll(ContextEvents.report(known));
    return settings;
  }

  /// The password comes first (ModemManager, mm-broadband-bearer-sierra.c); directip.gcom has it
  /// the other way round.
  private static Setting authenticate(Login login, int cid) {
    String none = "AT$QCPDPP=" + cid + ",0";
    int protocol = login.protocol(0, 1, 2, 2);
    AtCommand command =
        protocol == 0
            ? AtCommand.action(none)
            : login.in("AT$QCPDPP=%d,%d,{password},{user}".formatted(cid, protocol));
    return Setting.undone(command, none);
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action("AT!SCACT=1," + wanted.cid())
        .within(NETWORK)
        .waitingFor("the network to open the data session");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT!SCACT=0," + cid).within(ACCEPTED);
  }
}
