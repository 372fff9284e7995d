package dialtone.modem.supervisor;

import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.modem.Connection;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.Futures;
import dialtone.modem.discovery.DataFamily;
import dialtone.modem.discovery.DataWay;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.ppp.DialPorts;
import dialtone.modem.ppp.Dialling;
import dialtone.modem.ppp.OwnPpp;
import dialtone.modem.ppp.PppChoice;
import dialtone.modem.ppp.PppConnection;
import dialtone.modem.ppp.PppDriver;
import dialtone.modem.ppp.Pppd;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The data session of the open modem: the way that was chosen for it, and the connection that dials there.
final class DataSession {
  private static final String TAKEN_OVER =
      "the modem had opened this session by itself, and it was taken over, not dialled again";

  /// The modem whose session it is, as it is at the moment.
  ///
  /// @param open throws [ModemFailure] while no port is open
  /// @param at the session of its AT port, which is opened for this where another one controls it
  record Source(
      Supplier<ModemDevice> device,
      Supplier<Modem> open,
      Supplier<AtSession> at,
      Supplier<Wish> wish) {}

  private final Source source;
  private final Machine machine;
  private final Instruments instruments;
  private final DataLink link;
  private final Consumer<Undo> beforeChange;
  private final Consumer<Event> inbox;
  private final DataChoice choice;
  private final DialPorts dialPorts;
  private volatile Optional<DataChoice.Chosen> chosen = Optional.empty();

  /// @param beforeChange is told how to take back a setting of the modem before it is changed
  DataSession(
      Source source,
      Machine machine,
      Instruments instruments,
      DataLink link,
      Consumer<Undo> beforeChange,
      Consumer<Event> inbox) {
    this.source = source;
    this.machine = machine;
    this.instruments = instruments;
    this.link = link;
    this.beforeChange = beforeChange;
    this.inbox = inbox;
    this.choice = new DataChoice(new WayMemory(machine.stateDirectory()));
    this.dialPorts =
        new DialPorts(
            source.device(),
            machine.ports(),
            instruments.clock(),
            instruments.waiting(),
            instruments.trace());
  }

  /// Dials the best way that can work here, and the next one when that turns out not to.
  void connect() {
    while (!connects(chosen())) {
      chosen = Optional.empty();
    }
  }

  /// False when the modem knows no such way after all.
  private boolean connects(DataChoice.Chosen way) {
    ModemDevice device = source.device().get();
    boolean call = way.family() == DataFamily.PPP;
    CompletableFuture<Void> raised = CompletableFuture.completedFuture(null);
    try {
      way.connection().prepare();
      raised = call ? raised : raiseDriven();
      dial(way.connection());
    } catch (ModemFailure failed) {
      // A call is the last way, and what it needs is not the modem's to have.
      boolean last = call || forced().isPresent();
      if (last || !(failed.failure() instanceof Failure.Unsupported no)) {
        throw failed;
      }
      boolean _ = raised.handle((_, _) -> true).join();
      choice.impossible(device, way.family(), no.what() + " is not possible: " + no.why());
      return false;
    }
    Void _ = Futures.join(raised);
    if (call) {
      link.take(way.connection().transport());
      link.raise();
    }
    choice.works(device, way.family());
    if (way.connection().adopted()) {
      inbox.accept(new Event.WayChosen(way.family().word(), TAKEN_OVER));
    }
    return true;
  }

  /// A driver's network device is there already: it comes up beside the dialling.
  private CompletableFuture<Void> raiseDriven() {
    link.take(new Connection.Transport.Driver());
    return CompletableFuture.runAsync(link::raise, Thread::startVirtualThread);
  }

  private void dial(Connection connection) {
    try (var _ = instruments.waiting().forNetwork()) {
      connection.connect(source.wish().get().connection());
    }
  }

  private DataChoice.Chosen chosen() {
    Optional<DataChoice.Chosen> before = chosen;
    return before.orElseGet(this::choose);
  }

  private DataChoice.Chosen choose() {
    DataChoice.Chosen found = choice.choose(source.device().get(), forced(), this::connection);
    found.connection().watch(event -> inbox.accept(happened(event)));
    found.because().ifPresent(why -> inbox.accept(new Event.WayChosen(found.family().word(), why)));
    chosen = Optional.of(found);
    return found;
  }

  /// Whether the way that will be tried first is a network device that is dialled by AT.
  boolean dialledByAt() {
    return choice
        .first(source.device().get(), forced())
        .filter(DataFamily::dialledByAt)
        .isPresent();
  }

  /// The language of the port that a person named, else of the way that will be tried first.
  ControlPort.Kind control() {
    ModemDevice device = source.device().get();
    Optional<String> port = source.wish().get().port();
    return port.isPresent()
        ? ControlPort.Kind.ofPort(device, port.get())
        : choice.first(device, forced()).map(ControlPort.Kind::of).orElse(ControlPort.Kind.AT);
  }

  /// Whether its packets could go another way than the one that `kind` of port dials.
  boolean otherWayThan(ControlPort.Kind kind) {
    return forced().isEmpty()
        && source.device().get().ways().stream()
            .filter(way -> way.hindrance().isEmpty())
            .anyMatch(way -> ControlPort.Kind.of(way.family()) != kind);
  }

  /// The port that dials this way said nothing. Not remembered for the next start: it may have been
  /// busy.
  void unanswered(ControlPort.Kind kind, String why) {
    for (DataWay way : source.device().get().ways()) {
      if (ControlPort.Kind.of(way.family()) == kind) {
        choice.silent(way.family(), why);
      }
    }
  }

  private Optional<String> forced() {
    return source.wish().get().data();
  }

  private Optional<Connection> connection(DataFamily family) {
    return switch (family) {
      case NCM, ECM, RNDIS, QMI -> dialledBy(ControlPort.Kind.of(family));
      case PPP -> Optional.of(call());
      case MBIM -> Optional.empty();
    };
  }

  private Optional<Connection> dialledBy(ControlPort.Kind kind) {
    Modem open = source.open().get();
    return open.control().equals(kind.word()) ? open.connection() : Optional.empty();
  }

  private Connection call() {
    AtSession session = source.at().get();
    Dialling dialling = source.wish().get().dialling();
    return new PppConnection(
        session,
        dialPorts,
        driver(dialling),
        dialling,
        command -> beforeChange.accept(new Undo.SendAt(session.port(), command)));
  }

  private PppDriver driver(Dialling dialling) {
    PppChoice.Chosen who = dialling.ppp().on(machine);
    String device = source.device().get().id();
    instruments.trace().received(device, "PPP by " + who.who().word() + ": " + who.why());
    return switch (who.who()) {
      case OWN, AUTO -> new OwnPpp(instruments.clock(), dialling);
      case PPPD -> new Pppd(machine, instruments.clock(), dialling);
    };
  }

  private static Event happened(Connection.Event event) {
    return switch (event) {
      case Connection.Event.Dropped(var reason) -> new Event.Dropped(reason);
      case Connection.Event.Changed _ -> new Event.SessionChanged();
    };
  }

  /// As the modem or the network told it, else by DHCP.
  Addressing addressing() {
    return chosen().connection().addressing().orElseGet(link::lease);
  }

  /// Ends the session, if one was begun.
  void disconnect() {
    chosen.ifPresent(way -> way.connection().disconnect());
  }

  /// Another modem, or the same one with other ports: what was chosen is chosen anew.
  void forget() {
    chosen = Optional.empty();
    dialPorts.forget();
  }

  /// A port was opened anew; which one is dialled on stays.
  void reopened() {
    chosen = Optional.empty();
  }

  Optional<String> apn() {
    return chosen.flatMap(way -> way.connection().apn()).or(source.wish().get().connection()::apn);
  }

  /// The word for the way that packets take, or would take.
  String data() {
    return chosen
        .map(DataChoice.Chosen::family)
        .orElseGet(() -> source.device().get().data())
        .word();
  }
}
