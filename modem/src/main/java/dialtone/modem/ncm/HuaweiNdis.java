package dialtone.modem.ncm;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.at.AskedAlong;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Cgdcont;
import dialtone.protocol.at.response.NdisStat;
import dialtone.protocol.at.response.NdisStatQry;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.SessionCause;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A Huawei data session over the stick's NCM device, dialled by `^NDISDUP`.
///
/// Round trips: one to see what stands (`+CGDCONT?;^NDISSTATQRY?`) unless that was asked along with
/// SIM and registration, one to define the context when it differs, one to dial, at least one
/// `^NDISSTATQRY?` when the modem does not tell by itself, one for the addresses. A session that
/// stands as wanted costs the first and the last.
public final class HuaweiNdis implements Connection, AskedAlong {
  private static final AtCommand CONTEXTS = AtCommand.query("AT+CGDCONT?", "+CGDCONT:");

  /// Some firmwares write `^NDISSTATQry:` (seen: E3276).
  static final AtCommand STATE =
      AtCommand.action("AT^NDISSTATQRY?").information(l -> Params.begins(l, NdisStatQry.PREFIX));

  /// How long an answer that came along says what stands.
  private static final Duration FRESH = Duration.ofSeconds(1);

  /// What [#questions] were answered, and when.
  private record Look(long nanos, List<AtReply> replies) {}

  private enum Ip {
    V4("IPV4"),
    V6("IPV6");

    private final String word;

    Ip(String word) {
      this.word = word;
    }
  }

  private final AtSession session;
  private final Clock clock;
  private final Consumer<String> beforeChange;
  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private final Set<Ip> up = EnumSet.noneOf(Ip.class);
  private Optional<Look> foreseen = Optional.empty();
  private Optional<NdisOutcome> dialling = Optional.empty();
  private Optional<NdisDial> dialled = Optional.empty();

  /// @param beforeChange gets the command that takes a change back, before the change is made
  public HuaweiNdis(AtSession session, Clock clock, Consumer<String> beforeChange) {
    this.session = session;
    this.clock = clock;
    this.beforeChange = beforeChange;
    AtSession.Subscription _ = session.unsolicited(this::line);
  }

  @Override
  public List<AtCommand> questions() {
    return List.of(CONTEXTS, STATE);
  }

  @Override
  public synchronized void answered(List<AtReply> replies) {
    boolean known = replies.stream().allMatch(AtReply::ok);
    foreseen = known ? Optional.of(new Look(clock.nanos(), replies)) : Optional.empty();
  }

  private List<AtReply> look() {
    Optional<Look> before;
    synchronized (this) {
      before = foreseen.filter(look -> clock.nanos() - look.nanos() < FRESH.toNanos());
      foreseen = Optional.empty();
    }
    return before.map(Look::replies).orElseGet(() -> session.sendJoined(questions()));
  }

  @Override
  public void connect(ConnectionSettings settings) {
    List<AtReply> now = look();
    NdisDial dial = new NdisDial(settings, context(now.get(0), settings.cid()));
    learn(NdisStatQry.parse(now.get(1).lines()).sessions());
    synchronized (this) {
      dialled = Optional.of(dial);
    }
    if (stands(settings.family()) && dial.contextMatches()) {
      return;
    }
    if (!upNow().isEmpty()) {
      disconnect();
    }
    if (!dial.contextMatches()) {
      beforeChange.accept(dial.undoDefine());
      session.send(dial.define()).orThrow();
    }
    dial(dial);
  }

  private void dial(NdisDial dial) {
    NdisOutcome outcome = new NdisOutcome(session, clock);
    synchronized (this) {
      dialling = Optional.of(outcome);
    }
    // A killed owner leaves a session that nobody uses: hanging up is what takes the dialling back.
    beforeChange.accept(dial.hangUp().text());
    try {
      AtReply reply = session.send(dial.dial());
      if (!reply.ok()) {
        throw refused(reply);
      }
      NdisStat end = outcome.await();
      if (!end.connected()) {
        throw new ModemFailure(
            new Failure.ConnectionRefused(reason(end, "the network refused it"), end.cause()));
      }
      learn(List.of(end));
    } catch (ModemFailure failed) {
      // What was not answered may still come up later, with nobody to use it.
      if (failed.failure() instanceof Failure.Timeout) {
        CompletableFuture<AtReply> _ = session.submit(dial.hangUp());
      }
      throw failed;
    } finally {
      synchronized (this) {
        dialling = Optional.empty();
      }
    }
  }

  /// A refused `^NDISDUP` itself carries no cause; the words of the refusal are all there is.
  private static ModemFailure refused(AtReply reply) {
    try {
      reply.orThrow();
      throw new IllegalStateException("a good reply is no refusal");
    } catch (ModemFailure refusal) {
      String why = String.valueOf(refusal.getMessage()).replaceFirst("\\.$", "");
      return new ModemFailure(new Failure.ConnectionRefused(why, Optional.empty()));
    }
  }

  @Override
  public void disconnect() {
    AtCommand hangUp;
    synchronized (this) {
      up.clear();
      hangUp = dialled.map(NdisDial::hangUp).orElse(AtCommand.action("AT^NDISDUP=1,0"));
    }
    // A refusal means that there is nothing to hang up.
    AtReply _ = session.send(hangUp);
  }

  @Override
  public synchronized Optional<String> apn() {
    return dialled.map(NdisDial::apn).filter(apn -> !apn.isEmpty());
  }

  /// Asks the modem: one round trip.
  @Override
  public boolean connected() {
    learn(NdisStatQry.parse(session.send(STATE).lines()).sessions());
    return !upNow().isEmpty();
  }

  /// One round trip for each family that is up, joined where the modem takes joined lines.
  @Override
  public Optional<Addressing> addressing() {
    Set<Ip> families = upNow();
    return NdisAddressing.ask(session, families.contains(Ip.V4), families.contains(Ip.V6));
  }

  @Override
  public void watch(Consumer<Event> listener) {
    listeners.add(listener);
  }

  private void line(String line) {
    if (!Params.begins(line, "^NDISSTAT:")) {
      return;
    }
    NdisStat told = NdisStat.parse(line);
    Optional<NdisOutcome> waiting;
    synchronized (this) {
      waiting = dialling;
    }
    if (waiting.isPresent()) {
      // A dual session is told family by family, and only the first is waited for.
      learn(List.of(told));
      waiting.get().told(told);
      return;
    }
    boolean before = !upNow().isEmpty();
    learn(List.of(told));
    boolean after = !upNow().isEmpty();
    if (before && !after) {
      tell(new Event.Dropped(reason(told, "the modem says that the session has ended")));
    } else if (before && (told.connected() || told.state() == NdisStat.State.DISCONNECTED)) {
      tell(new Event.Changed());
    }
  }

  private void tell(Event event) {
    listeners.forEach(l -> l.accept(event));
  }

  private synchronized void learn(List<NdisStat> states) {
    for (NdisStat each : states) {
      for (Ip ip : Ip.values()) {
        if (each.carries(ip.word) && each.connected()) {
          up.add(ip);
        } else if (each.carries(ip.word) && each.state() == NdisStat.State.DISCONNECTED) {
          up.remove(ip);
        }
      }
    }
  }

  private synchronized Set<Ip> upNow() {
    return up.isEmpty() ? Set.of() : EnumSet.copyOf(up);
  }

  /// A session with one family of two is what many networks give for `IPV4V6` (TS 24.301 §6.2.2,
  /// causes 50 and 51).
  private boolean stands(Family family) {
    Set<Ip> now = upNow();
    return switch (family) {
      case IPV4 -> now.contains(Ip.V4);
      case IPV6 -> now.contains(Ip.V6);
      case IPV4V6 -> !now.isEmpty();
    };
  }

  private static Optional<Cgdcont> context(AtReply reply, int cid) {
    return reply.lines().stream().map(Cgdcont::parse).filter(c -> c.cid() == cid).findFirst();
  }

  private static String reason(NdisStat end, String otherwise) {
    return end.cause()
        .map(
            n ->
                SessionCause.of(n)
                    .map(SessionCause::words)
                    .orElse(String.format(Locale.ROOT, "cause %d", n)))
        .orElse(otherwise);
  }
}
