package dialtone.modem.ncm;

import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Cgact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Spreadtrum (Unisoc) firmware as TOZED builds it (ZLT S12 Pro: LT70-C, SL8563). `+SPTZCMD` takes
/// a line for the shell of the modem's own Linux, in base64, and there `connmanctl` gives
/// `^NDISDUN` to the radio.
///
/// `OK` is all that is told of it, and an active context may be the one of the attach: whether the
/// session stands is left to DHCP. Facts: OpenWrt's `ncm.json` of 2026.
public final class SpreadtrumNcm implements NcmDialect {

  @Override
  public AtCommand state() {
    return ContextEvents.ACTIVE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return onlyDown(lines, cid);
  }

  /// A context that is active says nothing of the network device; one that is not, all.
  static List<SessionState> onlyDown(List<String> lines, int cid) {
    return lines.stream()
        .map(Cgact::parse)
        .filter(context -> context.cid() == cid && !context.active())
        .map(_ -> SessionState.down())
        .toList();
  }

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
    List<Setting> all = new ArrayList<>(ContextEvents.report(known));
    // Stops the signal reports that come in mid-reply; whether they were on cannot be asked.
    all.add(Setting.passing(AtCommand.action("AT+CCED=2,8")).ifTaken());
    all.add(Setting.undone(AtCommand.action("AT+SPTTYROUTER=1"), "AT+SPTTYROUTER=0").ifTaken());
    all.addAll(wanted.define());
    all.addAll(wanted.authenticate());
    return List.copyOf(all);
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    return ndis(1, wanted.cid()).within(NETWORK).waitingFor("the network to open the data session");
  }

  @Override
  public boolean okSaysUp() {
    return true;
  }

  @Override
  public AtCommand hangUp(int cid) {
    return ndis(0, cid).within(ACCEPTED);
  }

  private static AtCommand ndis(int action, int cid) {
    String line = "connmanctl ndisdial AT^NDISDUN=\"usb0\",%d,%d".formatted(action, cid);
    byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
    return AtCommand.action("AT+SPTZCMD=\"" + Base64.getEncoder().encodeToString(bytes) + '"');
  }
}
