package dialtone.modem.ncm;

import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Samsung's LTE sticks (GT-B3730, GT-B3740): the session is that of the attach, so `+CGATT` is
/// what dials and hangs up, and a `+CGACT` that nobody asked for tells the outcome.
///
/// Commands: OpenWrt's ncm.json; the vendor's program as recorded on a GT-B3740 (armageddon421.de,
/// June 2011).
public final class SamsungNcm implements NcmDialect {

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
    boolean alike = Params.begins(line, "+CGACT:");
    return alike ? ContextEvents.answered(List.of(line), cid) : ContextEvents.told(line, cid);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    List<Setting> settings = new ArrayList<>();
    // All technologies; the stick cannot be asked what it was. GT-B3740 on Windows gets 2.
    settings.add(Setting.passing(AtCommand.action("AT+MODESELECT=3")).ifTaken());
    settings.addAll(wanted.define());
    settings.addAll(wanted.authenticate());
    return settings;
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return AtCommand.action("AT+CGATT=1")
        .within(NETWORK)
        .waitingFor("the network to open the data session");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT+CGATT=0").within(ACCEPTED);
  }

  @Override
  public Optional<AtCommand> whyRefused() {
    return Optional.empty();
  }
}
