package dialtone.modem.ncm;

import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.context.Login;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Qnetdevctl;
import dialtone.protocol.at.response.Qnetdevstatus;
import java.util.ArrayList;
import java.util.List;

/// Quectel modules in ECM or RNDIS mode (drivers `cdc_ether`, `rndis_host`) that dial by
/// `+QNETDEVCTL`: EC200A/S/T, EC801E, EG912Y, EG800Q with ASR chips; RM500U, RG500U, EC200U with
/// UNISOC's. Addresses come by DHCP.
///
/// Commands: OpenWrt's ncm.json; Quectel's EC200A and EC801E AT manuals (`=type,cid,urc`); logs of
/// RM500U-CN firmware R03A01 and R03A06 (`=cid,type,urc`). The two are told apart by the ranges
/// that `+QNETDEVCTL=?` names: types begin with 0, contexts with 1.
///
/// @param contextFirst whether the cid stands before the type, as UNISOC has it
public record QuectelNcm(boolean contextFirst) implements NcmDialect {
  private static final AtCommand STATE =
      AtCommand.action("AT+QNETDEVCTL?").information(line -> isControl(line) && !isRange(line));
  private static final AtCommand RANGES =
      AtCommand.action("AT+QNETDEVCTL=?").information(line -> isControl(line) && isRange(line));

  public QuectelNcm() {
    this(false);
  }

  private static boolean isControl(String line) {
    return Params.begins(line, "+QNETDEVCTL:");
  }

  private static boolean isRange(String line) {
    return line.contains("(");
  }

  @Override
  public NcmDialect of(Known known) {
    boolean contexts =
        known.line(RANGES).filter(l -> l.replace(" ", "").contains(":(1-")).isPresent();
    return new QuectelNcm(contexts);
  }

  @Override
  public AtCommand state() {
    return STATE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return lines.stream()
        .map(Qnetdevctl::parse)
        .filter(device -> device.cid() == cid || !device.connected())
        .map(device -> SessionState.active(device.connected()))
        .toList();
  }

  /// `+QNETDEVSTATUS`, and the network's ending of the context, which some firmwares tell in the
  /// standard's words only.
  @Override
  public List<SessionState> told(String line, int cid) {
    if (!Params.begins(line, "+QNETDEVSTATUS:")) {
      return ContextEvents.told(line, cid).stream().filter(SessionState::refused).toList();
    }
    Qnetdevstatus status = Qnetdevstatus.parse(line);
    boolean ours = status.cid().isEmpty() || status.cid().getAsInt() == cid;
    if (!ours) {
      return List.of();
    }
    // Hanging up turns this report off, so an end told while dialling is the network's answer.
    return status.connected()
        ? List.of(SessionState.up())
        : List.of(SessionState.underway(), SessionState.down());
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(RANGES, ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> settings = new ArrayList<>(wanted.define());
    wanted.login().map(login -> authenticate(login, wanted)).ifPresent(settings::add);
    settings.addAll(ContextEvents.report(known));
    return settings;
  }

  /// `+QICSGP=cid,family,apn,user,password,auth` defines the same context as `+CGDCONT`, with what
  /// that has no place for.
  private static Setting authenticate(Login login, WantedContext wanted) {
    String context =
        "AT+QICSGP=%d,%d,%s,".formatted(wanted.cid(), family(wanted), wanted.quotedApn());
    int protocol = login.protocol(0, 1, 2, 3);
    return Setting.undone(
        login.in(context + "{user},{password}," + protocol), context + "\"\",\"\",0");
  }

  private static int family(WantedContext wanted) {
    return switch (wanted.settings().family()) {
      case Family.IPV4 -> 1;
      case Family.IPV6 -> 2;
      case Family.IPV4V6 -> 3;
    };
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action(control(1, wanted.cid(), 1))
        .within(ACCEPTED)
        .waitingFor("the modem to take the dial command");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action(control(0, cid, 0)).within(ACCEPTED);
  }

  private String control(int type, int cid, int urc) {
    int first = contextFirst ? cid : type;
    int second = contextFirst ? type : cid;
    return "AT+QNETDEVCTL=%d,%d,%d".formatted(first, second, urc);
  }
}
