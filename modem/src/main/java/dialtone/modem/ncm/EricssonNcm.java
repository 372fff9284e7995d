package dialtone.modem.ncm;

import dialtone.modem.context.Login;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Enap;
import java.util.ArrayList;
import java.util.List;

/// Ericsson and Sony Ericsson modules and sticks ("mbm": F3507g, F5521gw, MD300, H5321gw; drivers
/// `cdc_ether` and `cdc_ncm`): dialled by `*ENAP`, told by `*E2NAP`, addresses by DHCP.
///
/// Commands: OpenWrt's ncm.json (`sony`) and ModemManager's mbm plugin, which knows of F3507g and
/// MD300 firmware that never says `*E2NAP`. The device carries one context, whichever was dialled.
public final class EricssonNcm implements NcmDialect {
  private static final AtCommand STATE = AtCommand.query("AT*ENAP?", "*ENAP:");

  @Override
  public AtCommand state() {
    return STATE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return lines.stream().map(EricssonNcm::state).toList();
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    return Params.begins(line, "*E2NAP:") ? List.of(state(line)) : List.of();
  }

  private static SessionState state(String line) {
    return switch (Enap.parse(line).state()) {
      case CONNECTED -> SessionState.up();
      case CONNECTING -> SessionState.underway();
      case DISCONNECTED -> SessionState.down();
    };
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> settings = new ArrayList<>(wanted.define());
    wanted.login().map(login -> authenticate(login, wanted.cid())).ifPresent(settings::add);
    settings.add(Setting.undone(AtCommand.action("AT*E2NAP=1"), "AT*E2NAP=0").ifTaken());
    return settings;
  }

  /// The protocols are bits, from the right: none, PAP, CHAP, MS-CHAP, MS-CHAPv2. OpenWrt sends
  /// 00111 where nobody chose.
  private static Setting authenticate(Login login, int cid) {
    String protocols = login.protocol("00001", "00010", "00100", "00111");
    return Setting.undone(
        login.in("AT*EIAAUW=" + cid + ",1,{user},{password}," + protocols),
        "AT*EIAAUW=" + cid + ",1,\"\",\"\",00111");
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action("AT*ENAP=1," + wanted.cid())
        .within(ACCEPTED)
        .waitingFor("the modem to take the dial command");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT*ENAP=0").within(ACCEPTED);
  }
}
