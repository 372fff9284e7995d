package dialtone.modem.ncm;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.at.AskedAlong;
import dialtone.modem.at.AtSession;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.modem.ncm.SessionState.Ip;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cgdcont;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A data session over the modem's own network device, dialled by AT commands in its maker's
/// dialect.
///
/// Round trips: one to see what stands (`+CGDCONT?` and the dialect's question) unless that was
/// asked along with SIM and registration, one for each setting that differs, one to dial, those of
/// [DialOutcome] where the modem does not tell by itself. A session that stands as wanted costs the
/// first alone.
public final class NcmConnection implements Connection, AskedAlong {
  private static final AtCommand CONTEXTS = AtCommand.query("AT+CGDCONT?", "+CGDCONT:");

  /// How long an answer that came along says what stands.
  private static final Duration FRESH = Duration.ofSeconds(1);

  /// What [#questions] were answered, and when.
  private record Look(long nanos, Known known) {}

  private volatile NcmDialect dialect;
  private final AtSession session;
  private final Clock clock;
  private final Consumer<String> beforeChange;
  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private final Set<Ip> up = EnumSet.noneOf(Ip.class);
  private List<AtCommand> refused = List.of();
  private Optional<Look> foreseen = Optional.empty();
  private Optional<DialOutcome> dialling = Optional.empty();
  private Optional<WantedContext> dialled = Optional.empty();

  /// @param beforeChange gets the command that takes a change back, before the change is made
  public NcmConnection(
      NcmDialect dialect, AtSession session, Clock clock, Consumer<String> beforeChange) {
    this.dialect = dialect;
    this.session = session;
    this.clock = clock;
    this.beforeChange = beforeChange;
    AtSession.Subscription _ = session.unsolicited(this::line);
  }

  private List<AtCommand> allQuestions() {
    List<AtCommand> all = new ArrayList<>(List.of(CONTEXTS, dialect.state()));
    all.addAll(dialect.questions());
    return all;
  }

  /// A question that this modem refused does not spoil the line that asks for SIM and registration.
  @Override
  public synchronized List<AtCommand> questions() {
    return allQuestions().stream().filter(q -> !refused.contains(q)).toList();
  }

  @Override
  public synchronized void answered(List<AtReply> replies) {
    boolean all = replies.stream().allMatch(AtReply::ok);
    foreseen = all ? Optional.of(new Look(clock.nanos(), new Known(replies))) : Optional.empty();
  }

  private Known look() {
    Optional<Look> before;
    synchronized (this) {
      before = foreseen.filter(look -> clock.nanos() - look.nanos() < FRESH.toNanos());
      foreseen = Optional.empty();
    }
    return before.map(Look::known).orElseGet(this::lookNow);
  }

  private Known lookNow() {
    List<AtReply> replies = session.sendJoined(allQuestions());
    List<AtCommand> silent = replies.stream().filter(r -> !r.ok()).map(AtReply::command).toList();
    synchronized (this) {
      refused = silent;
    }
    return new Known(replies);
  }

  @Override
  public void connect(ConnectionSettings settings) {
    Known known = look();
    dialect = dialect.of(known);
    WantedContext wanted = new WantedContext(settings, context(known, settings.cid()));
    synchronized (this) {
      dialled = Optional.of(wanted);
      up.clear();
    }
    known
        .answer(dialect.state())
        .ifPresent(lines -> learn(dialect.answered(lines, settings.cid())));
    if (stands(settings.family()) && wanted.matches()) {
      return;
    }
    if (!upNow().isEmpty()) {
      disconnect();
    }
    for (Setting each : dialect.settings(wanted, known)) {
      apply(each);
    }
    dial(wanted);
    for (AtCommand each : dialect.finish(wanted)) {
      session.send(each).orThrow();
    }
  }

  private void apply(Setting setting) {
    setting.undo().ifPresent(beforeChange);
    AtReply reply = session.send(setting.command());
    if (setting.needed()) {
      reply.orThrow();
    }
  }

  private void dial(WantedContext wanted) {
    AtCommand dial = dialect.dial(wanted);
    int cid = wanted.cid();
    DialOutcome outcome =
        new DialOutcome(
            session, clock, dial, dialect.state(), lines -> dialect.answered(lines, cid));
    synchronized (this) {
      dialling = Optional.of(outcome);
    }
    // A killed owner leaves a session that nobody uses: hanging up is what takes the dialling back.
    beforeChange.accept(dialect.hangUp(cid).text());
    try {
      AtReply reply = session.send(dial);
      if (!reply.ok()) {
        throw Refusals.of(reply, session, dialect.whyRefused());
      }
      SessionState end = dialect.okSaysUp() ? SessionState.up() : outcome.await();
      if (!end.isUp()) {
        throw Refusals.of(end, session, dialect.whyRefused());
      }
      learn(List.of(end));
    } catch (ModemFailure failed) {
      // What was not answered may still come up later, with nobody to use it.
      if (failed.failure() instanceof Failure.Timeout) {
        CompletableFuture<AtReply> _ = session.submit(dialect.hangUp(cid));
      }
      throw failed;
    } finally {
      synchronized (this) {
        dialling = Optional.empty();
      }
    }
  }

  @Override
  public void disconnect() {
    int cid;
    synchronized (this) {
      up.clear();
      cid = cid();
    }
    // A refusal means that there is nothing to hang up.
    AtReply _ = session.send(dialect.hangUp(cid));
  }

  private synchronized int cid() {
    return dialled.map(WantedContext::cid).orElse(1);
  }

  @Override
  public synchronized Optional<String> apn() {
    return dialled.map(WantedContext::apn).filter(apn -> !apn.isEmpty());
  }

  /// Asks the modem: one round trip. Where it cannot tell, what was told last counts.
  @Override
  public boolean connected() {
    AtReply reply = session.send(dialect.state());
    if (reply.ok()) {
      learn(dialect.answered(reply.lines(), cid()));
    }
    return !upNow().isEmpty();
  }

  @Override
  public Optional<Addressing> addressing() {
    return dialect.addressing(session, cid(), upNow());
  }

  @Override
  public void watch(Consumer<Event> listener) {
    listeners.add(listener);
  }

  private void line(String line) {
    for (SessionState told : dialect.told(line, cid())) {
      Optional<DialOutcome> waiting;
      synchronized (this) {
        waiting = dialling;
      }
      if (waiting.isPresent()) {
        // A dual session is told family by family, and only the first is waited for.
        learn(List.of(told));
        waiting.get().told(told);
      } else {
        changed(told);
      }
    }
  }

  private void changed(SessionState told) {
    boolean before = !upNow().isEmpty();
    learn(List.of(told));
    boolean after = !upNow().isEmpty();
    if (before && !after) {
      tell(new Event.Dropped(told.because("the modem says that the session has ended")));
    } else if (before && (told.isUp() || told.isDown())) {
      tell(new Event.Changed());
    }
  }

  private void tell(Event event) {
    listeners.forEach(l -> l.accept(event));
  }

  private synchronized void learn(List<SessionState> states) {
    for (SessionState each : states) {
      switch (each.phase()) {
        case UP -> up.addAll(each.families());
        case DOWN -> up.removeAll(each.families());
        case UNDERWAY -> {}
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

  private static Optional<Cgdcont> context(Known known, int cid) {
    return known.answer(CONTEXTS).stream()
        .flatMap(List::stream)
        .map(Cgdcont::parse)
        .filter(c -> c.cid() == cid)
        .findFirst();
  }
}
