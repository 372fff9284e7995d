package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.PinGuard;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtModem;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.Futures;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.SimStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the owner holds of its modem: the open session, the data path and the journal. Each method does one command of
/// the supervisor and posts what came of it; none decides what to do next.
final class ModemHandle {
  private final Machine machine;
  private final Trace trace;
  private final Waiting waiting;
  private final Consumer<Event> inbox;
  private final Journal journal;
  private final PinGuard pins;
  private final Wanted wanted;
  private final ControlPort ports;
  private final DataLink link;
  private final DataSession session;
  private final Replug replug;
  private final List<Consumer<String>> lineListeners = new CopyOnWriteArrayList<>();

  // As it was found last: after a re-plug the same socket may have other port names.
  private volatile ModemDevice device;
  private volatile @Nullable Modem modem;
  private volatile @Nullable AtSession atBeside;
  private volatile boolean watched;
  private volatile boolean released;

  ModemHandle(
      Machine machine,
      ModemDevice device,
      Wishes wishes,
      Instruments instruments,
      Consumer<Event> inbox) {
    this.machine = machine;
    this.device = device;
    this.trace = instruments.trace();
    this.waiting = instruments.waiting();
    this.inbox = inbox;
    this.journal = Leftovers.journal(machine, device);
    this.pins = new PinGuard(machine.stateDirectory());
    this.wanted = new Wanted(wishes, this::modem);
    this.ports = new ControlPort(machine, instruments, journal);
    this.link = new DataLink(machine, journal, waiting, () -> this.device.netDevice());
    DataSession.Source source =
        new DataSession.Source(() -> this.device, this::modem, this::at, wanted::wish);
    this.session = new DataSession(source, machine, instruments, link, ports::record, inbox);
    this.replug = new Replug(machine, inbox);
  }

  /// Takes back what a killed owner left, finds the port that answers and puts a listener on its end.
  void openPorts(int round) {
    Leftovers.undoLinks(machine, journal);
    if (replug.expected()) {
      findAgain();
    }
    wanted.forgetSim();
    Modem control = opened(session.control());
    take(control);
    Leftovers.undoSettings(control, journal);
    control.lost(this::lost);
    control.sim().watch(() -> inbox.accept(new Event.SimChanged()));
    wanted.learnSim();
    wanted.applyModes();
    inbox.accept(new Event.Ready(round));
  }

  private void lost(Failure failure) {
    replug.expect();
    inbox.accept(new Event.Lost(failure));
  }

  private void findAgain() {
    ModemDevice found = replug.sameAs(device);
    // Its network device is another one, whatever its name.
    link.close();
    session.forget();
    device = found;
  }

  /// A QMI port that says nothing does not keep a modem offline that answers AT and could be dialled
  /// there; one that answers neither is still booting.
  private Modem opened(ControlPort.Kind kind) {
    if (kind == ControlPort.Kind.AT) {
      return openedByAt();
    }
    try {
      return ports.open(kind, device);
    } catch (ModemFailure silent) {
      if (!(silent.failure() instanceof Failure.Timeout) || !session.otherWayThan(kind)) {
        throw silent;
      }
      Modem answering = openedByAt();
      session.unanswered(kind, String.valueOf(silent.getMessage()));
      return answering;
    }
  }

  private AtModem openedByAt() {
    AtModem all = ports.at(asked());
    listenTo(all.session());
    return session.dialledByAt() ? all : all.withoutConnection();
  }

  private ModemDevice asked() {
    return wanted.wish().port().map(p -> Discovery.onlyPort(device, p)).orElse(device);
  }

  private void listenTo(AtSession session) {
    AtSession.Subscription _ =
        session.unsolicited(line -> lineListeners.forEach(each -> each.accept(line)));
  }

  private void take(Modem found) {
    synchronized (this) {
      modem = found;
      session.reopened();
      watched = false;
      if (released) {
        closePorts();
        throw new ModemFailure(new Failure.Gone(device.id(), "it was released meanwhile"));
      }
    }
  }

  /// The session of the AT port: the control port, or another one beside it that is opened when it is
  /// first needed.
  ///
  /// @throws ModemFailure as [Modem]'s opening; `NoPort` when none of its ports takes AT
  synchronized AtSession at() {
    if (modem() instanceof AtModem commanded) {
      return commanded.session();
    }
    AtSession open = atBeside;
    if (open == null) {
      open = ports.session(device);
      listenTo(open);
      AtSession.Subscription _ = open.lost(_ -> forgetAt());
      atBeside = open;
    }
    return open;
  }

  private synchronized void forgetAt() {
    atBeside = null;
  }

  synchronized void closePorts() {
    Modem open = modem;
    AtSession beside = atBeside;
    modem = null;
    atBeside = null;
    if (beside != null) {
      beside.close();
    }
    if (open != null) {
      open.close();
    }
  }

  void readReadiness(int round) {
    Modem.Readiness read = modem().readiness();
    // A SIM that was still starting when the port was opened tells its number now.
    if (!wanted.simKnown() && read.sim().state() != SimStatus.State.INITIALISING) {
      wanted.learnSim();
      if (wanted.simKnown()) {
        wanted.applyModes();
      }
    }
    inbox.accept(new Event.Readiness(round, read.sim(), read.registration()));
  }

  void unlock(int round, SimStatus sim) {
    pins.unlock(modem().sim(), sim, wanted.wish().pin(), wanted.wish().pinAnyway());
    inbox.accept(new Event.Unlocked(round));
  }

  /// Turns on what reports changes; beside whatever else goes on.
  void watch() {
    if (!watched) {
      watched = true;
      modem().registration().watch(status -> inbox.accept(new Event.Registration(status)));
    }
  }

  void connect(int round) {
    session.connect();
    inbox.accept(new Event.Connected(round));
  }

  void address(int round) {
    inbox.accept(new Event.Addressed(round, session.addressing()));
  }

  void route(int round, Addressing addressing) {
    link.configure(addressing, wanted.wish().metric());
    inbox.accept(new Event.Routed(round));
  }

  /// Proves the connection; beside it the modem is asked what nobody had to wait for: its name and its operator.
  void probe(int round, Addressing addressing) {
    CompletableFuture<Void> introduced =
        CompletableFuture.runAsync(this::introduce, Thread::startVirtualThread);
    DataPath.Answered answered = link.probe(addressing);
    Void _ = Futures.join(introduced);
    inbox.accept(new Event.Probed(round, answered));
  }

  private void introduce() {
    try {
      watch();
      modem().identity().read();
      modem().registration().read();
    } catch (ModemFailure silent) {
      // Only names are missing then; that the port is dead is told by whoever needs an answer.
      trace.received(device.id(), "who it is stays unknown: " + silent.getMessage());
    }
  }

  /// Ends the session and takes back what was configured for it.
  void hangUp() {
    Modem open = modem;
    try {
      if (open != null) {
        session.disconnect();
      }
    } catch (ModemFailure deaf) {
      trace.received(device.id(), "the modem did not hang up: " + deaf.getMessage());
    }
    link.clear();
  }

  /// [#hangUp], and everything else that was changed or opened.
  void release() {
    released = true;
    try {
      hangUp();
      Modem open = modem;
      if (open != null) {
        Leftovers.undoSettings(open, journal);
        open.leaveAsFound();
      }
      Leftovers.undoLinks(machine, journal);
    } catch (ModemFailure left) {
      trace.received(device.id(), "not everything could be undone: " + left.getMessage());
    } finally {
      closePorts();
      link.close();
      replug.close();
      journal.close();
      inbox.accept(new Event.Released());
    }
  }

  AutoCloseable unsolicited(Consumer<String> listener) {
    lineListeners.add(listener);
    return () -> lineListeners.remove(listener);
  }

  ModemDevice device() {
    return device;
  }

  Optional<Modem> opened() {
    return Optional.ofNullable(modem);
  }

  Optional<DataPath> standingPath() {
    return link.standing();
  }

  Optional<String> apn() {
    return session.apn();
  }

  /// The word for the language of the control port, open or to be opened.
  String control() {
    return opened().map(Modem::control).orElseGet(() -> session.control().word());
  }

  String data() {
    return session.data();
  }

  Optional<Integer> linkMtu() {
    return link.mtu();
  }

  /// @throws ModemFailure `Gone` while no port is open
  Modem modem() {
    return opened()
        .orElseThrow(() -> new ModemFailure(new Failure.Gone(device.id(), "no port is open yet")));
  }
}
