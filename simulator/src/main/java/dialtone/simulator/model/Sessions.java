package dialtone.simulator.model;

import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The data sessions of a modem: asked for by the host, granted or refused by the network after its
/// own latency. A family that is asked for later joins the session that stands.
final class Sessions {
  /// 3GPP TS 24.008 §10.5.6.6: missing or unknown APN.
  private static final int UNKNOWN_APN = 27;

  /// Requested service option not subscribed: how networks refuse an APN that they know but do not
  /// sell.
  private static final int NOT_SUBSCRIBED = 33;

  private static final int AUTHENTICATION_FAILED = 29;
  private static final int IPV4_ONLY = 50;

  private final VirtualModem modem;
  private final Timers timers;
  private final TreeMap<Integer, DataSession> standing = new TreeMap<>();
  private final Map<Ask, Integer> asked = new HashMap<>();
  private int attempt;

  /// What a host waits for: the families of one context.
  private record Ask(int cid, boolean four, boolean six) {
    static Ask of(Context context) {
      return new Ask(context.cid(), context.wantsIpv4(), context.wantsIpv6());
    }
  }

  Sessions(VirtualModem modem, Timers timers) {
    this.modem = modem;
    this.timers = timers;
  }

  Optional<DataSession> of(int cid) {
    return Optional.ofNullable(standing.get(cid));
  }

  /// The session that the network device carries.
  Optional<DataSession> ofDevice() {
    return standing.values().stream()
        .filter(session -> session.way() == DataSession.Way.NETWORK_DEVICE)
        .findFirst();
  }

  void ask(Context context, Credentials credentials, DataSession.Way way) {
    int mine = ++attempt;
    Ask ask = Ask.of(context);
    asked.put(ask, mine);
    timers.after(
        modem.settings().time(Setting.NETWORK_LATENCY_MS),
        () -> {
          if (asked.remove(ask, mine) && modem.attached()) {
            answer(context, credentials, way);
          }
        });
  }

  private void answer(Context context, Credentials credentials, DataSession.Way way) {
    Optional<Integer> refusal = refusal(context, credentials);
    if (refusal.isPresent()) {
      modem.tell(new Change.SessionRefused(context.cid(), way, refusal.get()));
      return;
    }
    DataSession granted = grant(context, credentials.apn(), way);
    DataSession session =
        of(context.cid()).filter(other -> other.way() == way).map(granted::joining).orElse(granted);
    standing.put(context.cid(), session);
    modem.tell(new Change.SessionUp(session));
  }

  void end(int cid, boolean byNetwork, int cause) {
    asked.keySet().removeIf(ask -> ask.cid() == cid);
    Optional.ofNullable(standing.remove(cid))
        .ifPresent(
            ended -> modem.tell(new Change.SessionEnded(cid, ended.way(), byNetwork, cause)));
  }

  /// The host gives up one family of a session; with the last one the session ends.
  void narrow(int cid, boolean six, int cause) {
    Optional<DataSession> rest = of(cid).map(session -> session.without(six));
    if (rest.isEmpty() || rest.get().families().isEmpty()) {
      end(cid, false, cause);
    } else {
      asked.remove(new Ask(cid, !six, six));
      standing.put(cid, rest.get());
      modem.tell(new Change.SessionChanged(rest.get()));
    }
  }

  void endAll(boolean byNetwork, int cause) {
    asked.clear();
    for (int cid : standing.keySet().stream().toList()) {
      end(cid, byNetwork, cause);
    }
  }

  /// The network ends the session of the network device, and no unsolicited line tells it.
  void lose(int cause) {
    ofDevice()
        .ifPresent(
            lost -> {
              standing.remove(lost.cid());
              modem.tell(new Change.SessionLost(lost.cid(), cause));
            });
  }

  /// The session of the network device has other addresses from now on, those of the settings.
  void readdress() {
    ofDevice()
        .ifPresent(
            session -> {
              Settings settings = modem.settings();
              DataSession changed =
                  new DataSession(
                      session.cid(),
                      session.way(),
                      session.apn(),
                      session.address4().flatMap(_ -> settings.prefix(Setting.ADDRESS)),
                      session.gateway4().flatMap(_ -> settings.address(Setting.GATEWAY)),
                      session.address6().flatMap(_ -> settings.prefix(Setting.IPV6)),
                      settings.dns());
              standing.put(session.cid(), changed);
              modem.tell(new Change.SessionChanged(changed));
            });
  }

  private Optional<Integer> refusal(Context context, Credentials credentials) {
    Settings settings = modem.settings();
    if (settings.given(Setting.APN) && !sameApn(settings, credentials)) {
      return Optional.of(credentials.apn().isEmpty() ? UNKNOWN_APN : NOT_SUBSCRIBED);
    }
    if (!agrees(settings, Setting.USERNAME, credentials.username())
        || !agrees(settings, Setting.PASSWORD, credentials.password().reveal())
        || !protocolAgrees(settings, credentials.auth())) {
      return Optional.of(AUTHENTICATION_FAILED);
    }
    if (!context.wantsIpv4() && !settings.given(Setting.IPV6)) {
      return Optional.of(IPV4_ONLY);
    }
    return Optional.empty();
  }

  /// An APN's network identifier is compared without case (3GPP TS 23.003 §9.1).
  private static boolean sameApn(Settings settings, Credentials credentials) {
    return settings.text(Setting.APN).equalsIgnoreCase(credentials.apn());
  }

  private static boolean agrees(Settings settings, Setting demanded, String given) {
    return !settings.given(demanded) || settings.text(demanded).equals(given);
  }

  /// A host may offer several protocols, one word each: the network takes its own.
  private static boolean protocolAgrees(Settings settings, String given) {
    String demanded = settings.text(Setting.AUTH);
    List<String> offered = List.of(given.split(" "));
    return demanded.equals("none")
        ? given.isEmpty()
        : demanded.isEmpty() || offered.contains(demanded);
  }

  private DataSession grant(Context context, String apn, DataSession.Way way) {
    Settings settings = modem.settings();
    Optional<InetAddress> gateway = settings.address(Setting.GATEWAY);
    Optional<Prefix> address = settings.prefix(Setting.ADDRESS);
    return new DataSession(
        context.cid(),
        way,
        apn,
        context.wantsIpv4() ? address : Optional.empty(),
        context.wantsIpv4() ? gateway : Optional.empty(),
        context.wantsIpv6() ? settings.prefix(Setting.IPV6) : Optional.empty(),
        settings.dns());
  }
}
