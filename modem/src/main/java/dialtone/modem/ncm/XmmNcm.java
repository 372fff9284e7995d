package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.modem.context.Login;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.modem.ncm.SessionState.Ip;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cgact;
import dialtone.protocol.at.response.Xdns;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Intel XMM modems over their NCM device (Fibocom L850-GL and L860-GL, 8087:095a): the context is
/// activated, its packets are led to the first NCM channel by `+XDATACHANNEL`, and `+CGDATA` starts
/// them. The port that dialled stays in command mode.
///
/// There is no DHCP, and nothing answers ARP: the addresses are the context's, alone on the link.
/// Facts: modemfeed's `xmm`, mrhaav's `atc` for L850, and the order in which Intel's own Android
/// RIL joins these commands.
public final class XmmNcm implements NcmDialect {
  private static final Pattern ACM = Pattern.compile("ttyACM([0-9])");

  private final String acm;

  /// @param port the one that dials; its number names the modem's end of it
  public XmmNcm(String port) {
    Matcher number = ACM.matcher(port);
    this.acm = number.find() ? number.group(1) : "0";
  }

  @Override
  public AtCommand state() {
    return ContextEvents.ACTIVE;
  }

  /// An active context may be the one of the attach, whose packets go nowhere.
  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return SpreadtrumNcm.onlyDown(lines, cid);
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    if (line.equals("NO CARRIER")) { // 3GPP TS 27.007 §10.1.12: the data that CGDATA began are over
      return List.of(SessionState.down("the modem closed the data channel"));
    }
    return ContextEvents.ended(line, cid);
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(ContextEvents.REPORTING);
  }

  @Override
  public List<Setting> settings(WantedContext wanted, Known known) {
    int cid = wanted.cid();
    List<Setting> all = new ArrayList<>(ContextEvents.report(known));
    if (active(known, cid)) {
      // Activating an active context restarts the modem (reported of L850, +CME ERROR: 500).
      all.add(Setting.passing(deactivate(cid)).ifTaken());
    }
    all.addAll(wanted.define());
    wanted.login().map(login -> authenticate(login, cid)).ifPresent(all::add);
    all.add(Setting.undone(askForDns(wanted), "AT+XDNS=%d,0".formatted(cid)).ifTaken());
    return List.copyOf(all);
  }

  private static boolean active(Known known, int cid) {
    return known.answer(ContextEvents.ACTIVE).stream()
        .flatMap(List::stream)
        .map(Cgact::parse)
        .anyMatch(context -> context.cid() == cid && context.active());
  }

  private static AtCommand deactivate(int cid) {
    return AtCommand.action("AT+CGACT=0," + cid).within(ACCEPTED);
  }

  private static Setting authenticate(Login login, int cid) {
    return Setting.undone(
        login.in("AT+XGAUTH=%d,%d,{user},{password}".formatted(cid, login.protocol(0, 1, 2, 1))),
        "AT+XGAUTH=%d,0,\"\",\"\"".formatted(cid));
  }

  private static AtCommand askForDns(WantedContext wanted) {
    int cid = wanted.cid();
    return AtCommand.action(
        switch (wanted.settings().family()) {
          case IPV4 -> "AT+XDNS=%d,1".formatted(cid);
          case IPV6 -> "AT+XDNS=%d,2".formatted(cid);
          case IPV4V6 -> "AT+XDNS=%d,1;+XDNS=%d,2".formatted(cid, cid);
        });
  }

  @Override
  public AtCommand dial(WantedContext wanted) {
    int cid = wanted.cid();
    String channel = "+XDATACHANNEL=1,1,\"/USBCDC/%s\",\"/USBHS/NCM/0\",2,%d".formatted(acm, cid);
    String line = "AT+CGACT=1,%d;%s;+CGDATA=\"M-RAW_IP\",%d".formatted(cid, channel, cid);
    return new AtCommand(
        line, line, _ -> false, true, NETWORK, "the network to open the data session");
  }

  /// `CONNECT`, in truth.
  @Override
  public boolean okSaysUp() {
    return true;
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT+XDATACHANNEL=0;+CGACT=0," + cid).within(ACCEPTED);
  }

  /// Gateway and mask are left out, since the link has no neighbours to find.
  @Override
  public Optional<Addressing> addressing(AtSession session, int cid, Set<Ip> families) {
    return ContextAddressing.ask(session, cid)
        .map(told -> alone(told, told.dns().isEmpty() ? dns(session, cid) : told.dns()))
        .filter(addressing -> !addressing.addresses().isEmpty());
  }

  private static Addressing alone(Addressing told, List<InetAddress> dns) {
    List<Prefix> addresses =
        told.addresses().stream()
            .map(Prefix::address)
            .filter(address -> !address.isLinkLocalAddress())
            .map(address -> new Prefix(address, address.getAddress().length * 8))
            .toList();
    return new Addressing(addresses, Optional.empty(), Optional.empty(), dns, told.mtu());
  }

  private static List<InetAddress> dns(AtSession session, int cid) {
    AtReply reply = session.send(AtCommand.query("AT+XDNS?", "+XDNS:"));
    try {
      return reply.lines().stream()
          .map(Xdns::parse)
          .filter(servers -> servers.cid() == cid)
          .flatMap(servers -> servers.dns().stream())
          .distinct()
          .toList();
    } catch (ModemFailure _) {
      return List.of(); // the name servers are missing then, and the session stands all the same
    }
  }
}
