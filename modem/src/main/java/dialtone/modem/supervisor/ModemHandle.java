package dialtone.modem.supervisor;

import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.modem.Connection;
import dialtone.modem.PinGuard;
import dialtone.modem.Radio;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtModem;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.Probing;
import dialtone.modem.vendor.Vendors;
import dialtone.modem.vendor.huawei.Huawei;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.SimStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the owner holds of its modem: the open session, the data path and the journal. Each method does one command of
/// the supervisor and posts what came of it; none decides what to do next.
final class ModemHandle {
  static final Vendors VENDORS = new Vendors(List.of(new Huawei()));
  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration PROBE = Duration.ofSeconds(8);

  private final Machine machine;
  private final Wishes wishes;
  private final Clock clock;
  private final Trace trace;
  private final Waiting waiting;
  private final Consumer<Event> inbox;
  private final Journal journal;
  private final PinGuard pins;
  private final List<Consumer<String>> lineListeners = new CopyOnWriteArrayList<>();

  // As it was found last: after a re-plug the same socket may have other port names.
  private volatile ModemDevice device;
  private volatile Wish wish;
  private volatile boolean simKnown;
  private volatile @Nullable AtModem modem;
  private volatile @Nullable DataPath path;
  private volatile boolean watched;
  private volatile boolean released;
  private volatile Hotplug.@Nullable Watching hotplug;

  ModemHandle(
      Machine machine,
      ModemDevice device,
      Wishes wishes,
      Owner.Instruments instruments,
      Consumer<Event> inbox) {
    this.machine = machine;
    this.device = device;
    this.wishes = wishes;
    this.wish = wishes.general();
    this.clock = instruments.clock();
    this.trace = instruments.trace();
    this.waiting = instruments.waiting();
    this.inbox = inbox;
    this.journal = Leftovers.journal(machine, device);
    this.pins = new PinGuard(machine.stateDirectory());
  }

  /// Takes back what a killed owner left, finds the port that answers and puts a listener on its end.
  void openPorts(int round) {
    Leftovers.undoLinks(machine, journal);
    if (hotplug != null) {
      findAgain();
    }
    wish = wishes.general();
    simKnown = false;
    ModemDevice asked = wish.port().map(p -> Discovery.onlyPort(device, p)).orElse(device);
    AtSession session = Probing.probe(asked, machine.ports(), clock, waiting, trace);
    take(session);
    Leftovers.undoSettings(session, journal);
    AtSession.Subscription _ = session.lost(this::lost);
    learnSim();
    applyModes();
    inbox.accept(new Event.Ready(round));
  }

  private void lost(Failure failure) {
    synchronized (this) {
      if (hotplug == null) {
        hotplug = machine.hotplug().watch(this::appeared);
      }
    }
    inbox.accept(new Event.Lost(failure));
  }

  private void appeared(Hotplug.Event event) {
    if (event.action().equals("add") || event.equals(Hotplug.Event.LOST)) {
      inbox.accept(new Event.Appeared());
    }
  }

  /// The modem in the same socket after it went away, with all that it had before.
  private void findAgain() {
    ModemDevice found =
        Discovery.devices(machine).stream()
            .filter(each -> each.id().equals(device.id()))
            .filter(each -> each.candidates().size() >= device.candidates().size())
            .filter(each -> each.netDevice().isPresent() || device.netDevice().isEmpty())
            .findFirst()
            .orElseThrow(
                () -> new ModemFailure(new Failure.Gone(device.id(), "it is not plugged in")));
    // Its network device is another one, whatever its name.
    closePath();
    device = found;
  }

  private synchronized void closePath() {
    DataPath standing = path;
    path = null;
    if (standing != null) {
      standing.close();
    }
  }

  private void take(AtSession session) {
    AtSession.Subscription _ =
        session.unsolicited(line -> lineListeners.forEach(each -> each.accept(line)));
    AtModem found =
        VENDORS
            .of(device.usbVendor(), session)
            .modem(session, clock, command -> record(new Undo.SendAt(session.port(), command)));
    found.connection().ifPresent(c -> c.watch(event -> inbox.accept(happened(event))));
    synchronized (this) {
      modem = found;
      watched = false;
      if (released) {
        closePorts();
        throw new ModemFailure(new Failure.Gone(device.id(), "it was released meanwhile"));
      }
    }
  }

  /// From here on what is wanted is what is wanted with this SIM.
  private void learnSim() {
    if (wishes.dependOnSim()) {
      Optional<Private> iccid = modem().sim().iccid();
      iccid.ifPresent(number -> wish = wishes.forSim(number));
      simKnown = iccid.isPresent();
    }
  }

  /// A setting is put back to what it was first, however often it was changed since.
  private void record(Undo undo) {
    if (!journal.standing().contains(undo)) {
      journal.record(undo);
    }
  }

  /// What was asked for by hand is set before anything is asked of the network.
  private void applyModes() {
    if (wish.modes().isPresent()) {
      Radio radio =
          modem()
              .radio()
              .orElseThrow(
                  () -> unsupported("modes", "how this maker chooses technologies is not known"));
      radio.setModes(wish.modes().get());
    }
    wish.plmn().ifPresent(plmn -> modem().registration().select(Optional.of(plmn)));
  }

  synchronized void closePorts() {
    AtModem open = modem;
    modem = null;
    if (open != null) {
      open.session().close();
    }
  }

  void readReadiness(int round) {
    AtModem.Readiness read = modem().readiness();
    // A SIM that was still starting when the port was opened tells its number now.
    if (!simKnown && read.sim().state() != SimStatus.State.INITIALISING) {
      learnSim();
      if (simKnown) {
        applyModes();
      }
    }
    inbox.accept(new Event.Readiness(round, read.sim(), read.registration()));
  }

  void unlock(int round, SimStatus sim) {
    pins.unlock(modem().sim(), sim, wish.pin(), wish.pinAnyway());
    inbox.accept(new Event.Unlocked(round));
  }

  /// Turns on what reports changes; beside whatever else goes on.
  void watch() {
    if (!watched) {
      watched = true;
      modem().registration().watch(status -> inbox.accept(new Event.Registration(status)));
    }
  }

  /// Dials, and brings the link up beside it.
  void connect(int round) {
    Connection connection = connection();
    CompletableFuture<Void> raised =
        CompletableFuture.runAsync(() -> path().raise(journal), Thread::startVirtualThread);
    try (Waiting.Stretch _ = waiting.forNetwork()) {
      connection.connect(wish.connection());
    }
    Futures.await(raised);
    inbox.accept(new Event.Connected(round));
  }

  private static Event happened(Connection.Event event) {
    return switch (event) {
      case Connection.Event.Dropped(var reason) -> new Event.Dropped(reason);
      case Connection.Event.Changed _ -> new Event.SessionChanged();
    };
  }

  void address(int round) {
    Optional<Addressing> told = connection().addressing();
    inbox.accept(new Event.Addressed(round, told.orElseGet(this::lease)));
  }

  private Addressing lease() {
    try (Waiting.Stretch _ = waiting.forNetwork()) {
      return path().lease(LEASE);
    }
  }

  void route(int round, Addressing addressing) {
    path().configure(addressing, wish.metric(), journal);
    inbox.accept(new Event.Routed(round));
  }

  /// Proves the connection; beside it the modem is asked what nobody had to wait for: its name and its operator.
  void probe(int round, Addressing addressing) {
    CompletableFuture<Void> introduced =
        CompletableFuture.runAsync(this::introduce, Thread::startVirtualThread);
    DataPath.Answered answered;
    try (Waiting.Stretch _ = waiting.forNetwork()) {
      answered = path().probe(addressing, PROBE);
    }
    Futures.await(introduced);
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
    AtModem open = modem;
    try {
      if (open != null && open.connection().isPresent()) {
        open.connection().get().disconnect();
      }
    } catch (ModemFailure deaf) {
      trace.received(device.id(), "the modem did not hang up: " + deaf.getMessage());
    }
    DataPath standing = path;
    if (standing != null) {
      standing.clear(journal);
    }
  }

  /// [#hangUp], and everything else that was changed or opened.
  void release() {
    released = true;
    try {
      hangUp();
      AtModem open = modem;
      if (open != null) {
        Leftovers.undoSettings(open.session(), journal);
        open.session().leaveAsFound();
      }
      Leftovers.undoLinks(machine, journal);
    } catch (ModemFailure left) {
      trace.received(device.id(), "not everything could be undone: " + left.getMessage());
    } finally {
      closePorts();
      closePath();
      closeHotplug();
      journal.close();
      inbox.accept(new Event.Released());
    }
  }

  private void closeHotplug() {
    Hotplug.Watching watching = hotplug;
    if (watching != null) {
      watching.close();
    }
  }

  AutoCloseable unsolicited(Consumer<String> listener) {
    lineListeners.add(listener);
    return () -> lineListeners.remove(listener);
  }

  ModemDevice device() {
    return device;
  }

  Optional<AtModem> opened() {
    return Optional.ofNullable(modem);
  }

  Optional<DataPath> standingPath() {
    return Optional.ofNullable(path);
  }

  Optional<String> apn() {
    return opened()
        .flatMap(AtModem::connection)
        .flatMap(Connection::apn)
        .or(wish.connection()::apn);
  }

  /// The MTU that the link has when the network named none.
  Optional<Integer> linkMtu() {
    String file = "/sys/class/net/" + device.netDevice().orElse("") + "/mtu";
    return Optional.ofNullable(machine.files().read(List.of(file)).get(file)).map(Integer::valueOf);
  }

  /// @throws ModemFailure `Gone` while no port is open
  AtModem modem() {
    return opened()
        .orElseThrow(() -> new ModemFailure(new Failure.Gone(device.id(), "no port is open yet")));
  }

  private Connection connection() {
    String data = wish.data().orElse(device.family().word());
    if (!data.equals(device.family().word())) {
      throw unsupported("data path " + data, "this stick offers " + device.family().word());
    }
    return modem()
        .connection()
        .orElseThrow(
            () ->
                unsupported(
                    "data path " + data, device.remark().orElse("it has no network device")));
  }

  private synchronized DataPath path() {
    DataPath standing = path;
    if (standing == null) {
      String name =
          device
              .netDevice()
              .orElseThrow(() -> unsupported("a network device", "no driver made one"));
      standing = machine.dataPath(name);
      path = standing;
    }
    return standing;
  }

  private static ModemFailure unsupported(String what, String why) {
    return new ModemFailure(new Failure.Unsupported(what, why));
  }
}
