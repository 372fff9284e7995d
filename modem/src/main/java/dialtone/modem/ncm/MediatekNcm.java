package dialtone.modem.ncm;

import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import java.util.ArrayList;
import java.util.List;

/// MediaTek's own firmware (`+CGMI` says `MTK1`): the context is activated in the standard's words,
/// then `+CGDATA` binds it to the network device, which answers DHCP.
///
/// Commands: OpenWrt's ncm.json (`mtk1`), which binds only after it has begun to ask DHCP.
public final class MediatekNcm implements NcmDialect {

  @Override
  public AtCommand state() {
    return ContextEvents.ACTIVE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return ContextEvents.answered(lines, cid);
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    return ContextEvents.told(line, cid);
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> settings = new ArrayList<>(wanted.define());
    settings.addAll(wanted.authenticate());
    settings.addAll(ContextEvents.report(known));
    return settings;
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action("AT+CGACT=1," + wanted.cid())
        .within(NETWORK)
        .waitingFor("the network to open the data session");
  }

  /// 3GPP TS 27.007 §10.1.10: the modem answers when the context is active.
  @Override
  public boolean okSaysUp() {
    return true;
  }

  @Override
  public List<AtCommand> finish(WantedContext wanted) {
    String text = "AT+CGDATA=\"M-MBIM\"," + wanted.cid() + ",1";
    return List.of(
        AtCommand.action(text)
            .within(ACCEPTED)
            .waitingFor("the modem to join session and network device"));
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT+CGACT=0," + cid).within(ACCEPTED);
  }
}
