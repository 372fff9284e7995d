package dialtone.simulator.model;

import java.util.Optional;
import java.util.TreeMap;

/// The data sessions of a modem: asked for by the host, granted or refused by the network after its
/// own latency.
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
  private int attempt;

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
    timers.after(
        modem.settings().time(Setting.NETWORK_LATENCY_MS),
        () -> {
          if (mine == attempt && modem.attached()) {
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
    DataSession session = grant(context, credentials.apn(), way);
    standing.put(context.cid(), session);
    modem.tell(new Change.SessionUp(session));
  }

  void end(int cid, boolean byNetwork, int cause) {
    attempt++;
    Optional.ofNullable(standing.remove(cid))
        .ifPresent(
            ended -> modem.tell(new Change.SessionEnded(cid, ended.way(), byNetwork, cause)));
  }

  void endAll(boolean byNetwork, int cause) {
    attempt++;
    for (int cid : standing.keySet().stream().toList()) {
      end(cid, byNetwork, cause);
    }
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

  private static boolean protocolAgrees(Settings settings, String given) {
    String demanded = settings.text(Setting.AUTH);
    return demanded.equals("none") ? given.isEmpty() : agrees(settings, Setting.AUTH, given);
  }

  private DataSession grant(Context context, String apn, DataSession.Way way) {
    Settings settings = modem.settings();
    return new DataSession(
        context.cid(),
        way,
        apn,
        context.wantsIpv4() ? settings.prefix(Setting.ADDRESS) : Optional.empty(),
        context.wantsIpv4() ? settings.address(Setting.GATEWAY) : Optional.empty(),
        context.wantsIpv6() ? settings.prefix(Setting.IPV6) : Optional.empty(),
        settings.dns());
  }
}
