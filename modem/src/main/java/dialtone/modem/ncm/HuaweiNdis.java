package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.modem.context.Login;
import dialtone.modem.context.WantedContext;
import dialtone.modem.ncm.SessionState.Ip;
import dialtone.modem.ncm.SessionState.Phase;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.NdisStat;
import dialtone.protocol.at.response.NdisStatQry;
import dialtone.protocol.net.Addressing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Huawei sticks with an NCM device (driver `huawei_cdc_ncm`): dialled by `^NDISDUP`, told by
/// `^NDISSTAT` family by family, addresses by `^DHCP?`.
public final class HuaweiNdis implements NcmDialect {

  /// Some firmwares write `^NDISSTATQry:` (seen: E3276).
  static final AtCommand STATE =
      AtCommand.action("AT^NDISSTATQRY?").information(l -> Params.begins(l, NdisStatQry.PREFIX));

  @Override
  public AtCommand state() {
    return STATE;
  }

  @Override
  public List<SessionState> answered(List<String> lines, int cid) {
    return NdisStatQry.parse(lines).sessions().stream().flatMap(s -> state(s).stream()).toList();
  }

  @Override
  public List<SessionState> told(String line, int cid) {
    boolean tells = Params.begins(line, "^NDISSTAT:");
    return tells ? state(NdisStat.parse(line)).stream().toList() : List.of();
  }

  /// A session on its way down is the one before; its end is told.
  private static Optional<SessionState> state(NdisStat told) {
    Set<Ip> families = EnumSet.noneOf(Ip.class);
    if (told.carries("IPV4")) {
      families.add(Ip.V4);
    }
    if (told.carries("IPV6")) {
      families.add(Ip.V6);
    }
    Optional<Phase> phase =
        switch (told.state()) {
          case CONNECTED -> Optional.of(Phase.UP);
          case CONNECTING -> Optional.of(Phase.UNDERWAY);
          case DISCONNECTED -> Optional.of(Phase.DOWN);
          case DISCONNECTING -> Optional.empty();
        };
    return phase.map(p -> new SessionState(p, families, told.cause(), ""));
  }

  /// `^NDISDUP=cid,1[,apn[,user,password[,auth]]]`. The modem answers OK when the request is on its
  /// way to the network (seen: E3372 fw 21.180, 0.1 s; MS2372 1 s).
  @Override
  public AtCommand dial(WantedContext wanted) {
    String text = "AT^NDISDUP=" + wanted.cid() + ",1";
    boolean named = !wanted.apn().isEmpty() || wanted.login().isPresent();
    String context = named ? text + "," + wanted.quotedApn() : text;
    return wanted
        .login()
        .map(login -> login.in(context + ",{user},{password}" + protocol(wanted)))
        .orElseGet(() -> AtCommand.action(context))
        .within(ACCEPTED)
        .waitingFor("the modem to take the dial command");
  }

  private static String protocol(WantedContext wanted) {
    Optional<Login> chosen = wanted.login().filter(_ -> wanted.settings().auth().isPresent());
    return chosen.map(login -> login.protocol(",0", ",1", ",2", ",3")).orElse("");
  }

  @Override
  public AtCommand hangUp(int cid) {
    return AtCommand.action("AT^NDISDUP=" + cid + ",0").within(ACCEPTED);
  }

  /// `^NDISSTAT` itself carries the cause.
  @Override
  public Optional<AtCommand> whyRefused() {
    return Optional.empty();
  }

  /// One round trip for each family that is up, joined where the modem takes joined lines.
  @Override
  public Optional<Addressing> addressing(AtSession session, int cid, Set<Ip> families) {
    return NdisAddressing.ask(session, families.contains(Ip.V4), families.contains(Ip.V6));
  }
}
