package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.Trace;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.IpFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A data session by WDS, one client for each IP family, both families side by side.
///
/// Round trips: one to see what stands, unless that was asked along with SIM and registration; one
/// to change the format of packets where it must be; one to start, behind which the addresses are
/// asked at once: the last. A session that the modem opened by itself (autoconnect) costs the first
/// and the last.
public final class QmiConnection implements Connection {
  /// What a connection stands on.
  ///
  /// @param multiplexing several packets in one transfer, when that is asked for
  record Parts(
      QmiSession session,
      QmiLinkFormat format,
      Optional<QmiMultiplexing> multiplexing,
      Clock clock,
      Trace trace) {}

  private final Parts parts;
  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private final Map<IpFamily, QmiBearer> bearers = new EnumMap<>(IpFamily.class);
  private final Foresight foresight;
  private Optional<ConnectionSettings> dialled = Optional.empty();
  private Optional<String> named = Optional.empty();
  private volatile Optional<String> device = Optional.empty();
  private volatile boolean adopted;

  QmiConnection(Parts parts) {
    this.parts = parts;
    this.foresight = new Foresight(parts.clock(), this::ask);
  }

  /// Asks what stands beside other questions; [#prepare] and [#connect] take the answers.
  void foresee() {
    foresight.ask();
  }

  private Foresight.Look ask() {
    QmiBearer first = bearer(IpFamily.IPV4);
    return new Foresight.Look(
        parts.format().look(), first.look(), new Autoconnect(first.client()).look());
  }

  private synchronized QmiBearer bearer(IpFamily family) {
    return bearers.computeIfAbsent(
        family,
        each ->
            new QmiBearer(
                parts.session(),
                each,
                parts.multiplexing().map(QmiMultiplexing::mux),
                new Happenings()));
  }

  private synchronized List<QmiBearer> standing() {
    return bearers.values().stream().filter(QmiBearer::up).toList();
  }

  @Override
  public void prepare() {
    Foresight.Look now = foresight.look();
    boolean keep =
        Answers.join(now.standing()) && Autoconnect.isOn(Answers.join(now.autoconnect()));
    parts.format().settle(Answers.join(now.format()), keep || !standing().isEmpty());
    device = parts.multiplexing().map(QmiMultiplexing::make);
  }

  @Override
  public void connect(ConnectionSettings settings) {
    boolean again;
    synchronized (this) {
      again = dialled.filter(settings::equals).isPresent();
      dialled = Optional.of(settings);
      named = settings.apn();
    }
    if (again && connected()) {
      return;
    }
    end(standing(), false);
    adopted = false;
    if (Autoconnect.isOn(Answers.join(foresight.look().autoconnect())) && adopts(settings)) {
      return;
    }
    dial(settings);
    foresight.forget();
  }

  /// Takes over what the modem opened by itself, if that is what is wanted; ends it if not.
  private boolean adopts(ConnectionSettings settings) {
    List<QmiBearer> there = there(settings);
    if (there.isEmpty()) {
      return false;
    }
    if (settings.apn().isPresent()) {
      Optional<String> apn =
          Answers.join(there.getFirst().settings()).flatMap(SessionSettings::apn);
      if (apn.isPresent() && !apn.get().equalsIgnoreCase(settings.apn().get())) {
        note("the modem's own session is for the APN " + apn.get() + ": it is ended");
        end(there, false);
        return false;
      }
    }
    there.forEach(QmiBearer::adopt);
    adopted = true;
    note("the modem has opened the session by itself (autoconnect): it is taken over");
    return true;
  }

  private List<QmiBearer> there(ConnectionSettings settings) {
    List<QmiBearer> wanted = families(settings).stream().map(this::bearer).toList();
    List<CompletableFuture<Boolean>> looks =
        wanted.stream()
            .map(each -> each == bearer(IpFamily.IPV4) ? foresight.look().standing() : each.look())
            .toList();
    List<QmiBearer> there = new ArrayList<>();
    for (int i = 0; i < looks.size(); i++) {
      if (Answers.join(looks.get(i))) {
        there.add(wanted.get(i));
      }
    }
    return there;
  }

  private static List<IpFamily> families(ConnectionSettings settings) {
    return switch (settings.family()) {
      case IPV4 -> List.of(IpFamily.IPV4);
      case IPV6 -> List.of(IpFamily.IPV6);
      case IPV4V6 -> List.of(IpFamily.IPV4, IpFamily.IPV6);
    };
  }

  /// A session with one family of two is what many networks give for both (TS 24.301 §6.2.2, causes
  /// 50 and 51).
  private void dial(ConnectionSettings settings) {
    List<CompletableFuture<QmiBearer.Outcome>> starts =
        families(settings).stream().map(each -> bearer(each).start(settings)).toList();
    List<Failure> refusals = new ArrayList<>();
    for (CompletableFuture<QmiBearer.Outcome> start : starts) {
      switch (Answers.join(start)) {
        case QmiBearer.Outcome.Stands(boolean before) -> adopted = adopted || before;
        case QmiBearer.Outcome.Refused(Failure why) -> refusals.add(why);
      }
    }
    if (refusals.size() == starts.size()) {
      throw new ModemFailure(Refused.worst(refusals));
    }
    refusals.forEach(why -> note("one family was refused: " + new ModemFailure(why).getMessage()));
  }

  /// Autoconnect goes first and for good, or the modem would open the session again.
  @Override
  public void disconnect() {
    List<QmiBearer> all;
    synchronized (this) {
      all = standing();
      if (all.isEmpty()) {
        // Told to have ended, which does not keep the modem from opening it again.
        all = List.copyOf(bearers.values());
      }
    }
    end(all, true);
    adopted = false;
  }

  private void end(List<QmiBearer> all, boolean forGood) {
    if (all.isEmpty()) {
      return;
    }
    foresight.forget();
    boolean on = new Autoconnect(all.getFirst().client()).end(forGood);
    if (on) {
      note("autoconnect is switched off, or the modem would open the session again");
    }
    List<CompletableFuture<?>> stops = new ArrayList<>();
    all.forEach(each -> stops.add(each.stop(on && forGood)));
    stops.forEach(Answers::join);
  }

  @Override
  public boolean connected() {
    List<QmiBearer> all = standing();
    List<CompletableFuture<Boolean>> looks = all.stream().map(QmiBearer::look).toList();
    boolean any = false;
    for (int i = 0; i < looks.size(); i++) {
      if (Answers.join(looks.get(i))) {
        any = true;
      } else {
        all.get(i).forget();
      }
    }
    return any;
  }

  @Override
  public boolean adopted() {
    return adopted;
  }

  /// As the modem has it, which knows what stands in its profile.
  @Override
  public Optional<String> apn() {
    Optional<String> told =
        answered().stream().flatMap(reply -> SessionSettings.apn(reply).stream()).findFirst();
    synchronized (this) {
      return told.or(() -> named).filter(apn -> !apn.isEmpty());
    }
  }

  /// What is here already: nobody waits for a name.
  private List<GetCurrentSettings.Reply> answered() {
    return standing().stream()
        .map(QmiBearer::settings)
        .filter(f -> f.isDone() && !f.isCompletedExceptionally())
        .flatMap(f -> f.join().stream())
        .toList();
  }

  /// @throws ModemFailure `ConnectionRefused` when the modem tells none and nobody answers DHCP
  @Override
  public Optional<Addressing> addressing() {
    List<CompletableFuture<Optional<GetCurrentSettings.Reply>>> asked =
        standing().stream().map(QmiBearer::settings).toList();
    List<GetCurrentSettings.Reply> told =
        asked.stream().flatMap(each -> Answers.join(each).stream()).toList();
    Optional<Addressing> addressing = SessionSettings.together(told);
    if (addressing.isEmpty() && parts.format().rawIp()) {
      throw new ModemFailure(
          new Failure.ConnectionRefused(
              "the modem tells no address for the session, and without Ethernet frames (raw-IP)"
                  + " nobody answers DHCP",
              Optional.empty(),
              "dialtone up"));
    }
    return addressing;
  }

  @Override
  public Transport transport() {
    return device.<Transport>map(Transport.Device::new).orElseGet(Transport.Driver::new);
  }

  @Override
  public void watch(Consumer<Event> listener) {
    listeners.add(listener);
  }

  private void note(String text) {
    parts.trace().received(parts.session().port(), text);
  }

  /// A session goes on with one of its families.
  private final class Happenings implements QmiBearer.Changes {
    @Override
    public void dropped(QmiBearer bearer, String reason) {
      tell(standing().isEmpty() ? new Event.Dropped(reason) : new Event.Changed());
    }

    @Override
    public void readdressed(QmiBearer bearer) {
      tell(new Event.Changed());
    }

    private void tell(Event event) {
      listeners.forEach(each -> each.accept(event));
    }
  }
}
