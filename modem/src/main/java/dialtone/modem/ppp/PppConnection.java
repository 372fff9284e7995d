package dialtone.modem.ppp;

import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.at.AtSession;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cgdcont;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A data session by a call over a serial port (3GPP TS 27.007 §10.2): `ATD*99***1#`, `CONNECT`,
/// and PPP on the line from there on.
public final class PppConnection implements Connection {
  private static final AtCommand CONTEXTS = AtCommand.query("AT+CGDCONT?", "+CGDCONT:");

  /// A call that stands, with the session that it was dialled on.
  private record Call(
      AtSession dialledOn, Port line, PppDriver.Standing link, Transport transport) {}

  private final AtSession control;
  private final DialPorts ports;
  private final PppDriver driver;
  private final Dialling dialling;
  private final Consumer<String> beforeChange;
  private final SteadyChannel packets = new SteadyChannel();
  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Call> call = Optional.empty();
  private Optional<AtSession> pending = Optional.empty();
  private Optional<String> apn = Optional.empty();

  /// @param control the session that takes commands
  /// @param beforeChange gets the command that takes a change back, before the change is made
  public PppConnection(
      AtSession control,
      DialPorts ports,
      PppDriver driver,
      Dialling dialling,
      Consumer<String> beforeChange) {
    this.control = control;
    this.ports = ports;
    this.driver = driver;
    this.dialling = dialling;
    this.beforeChange = beforeChange;
  }

  @Override
  public void connect(ConnectionSettings settings) {
    disconnect();
    define(settings);
    AtSession on = ports.open(control, dialling.port());
    try {
      call(on, settings);
    } catch (ModemFailure failed) {
      boolean other = failed.failure() instanceof Failure.CallFailed && on != control;
      if (!other || dialling.port().isPresent() || !ports.meantForCalls(control)) {
        throw failed;
      }
      call(control, settings);
    }
  }

  private void call(AtSession on, ConnectionSettings settings) {
    synchronized (this) {
      pending = Optional.of(on);
    }
    try {
      dialling.init().forEach(each -> on.send(AtCommand.action(each)).orThrow());
      Port line = new DialString(dialling, settings.cid()).dial(on);
      try {
        stands(on, line, settings);
      } catch (ModemFailure refused) {
        line.close();
        throw refused;
      }
    } catch (ModemFailure failed) {
      closeUnlessControl(on);
      throw failed;
    } finally {
      synchronized (this) {
        pending = Optional.empty();
      }
    }
  }

  private void stands(AtSession on, Port line, ConnectionSettings settings) {
    Drop drop = new Drop();
    PppDriver.Standing link = driver.negotiate(line, settings, drop::happened);
    Transport transport = link.transport();
    if (transport instanceof Transport.Packets(var channel, int mtu)) {
      packets.attach(channel);
      transport = new Transport.Packets(packets, mtu);
    }
    synchronized (this) {
      call = Optional.of(new Call(on, line, link, transport));
    }
    drop.listen(this::tell);
  }

  /// The context tells the network which access point is meant. One that is as wanted is left alone,
  /// and so is a modem that knows no contexts (CDMA).
  private void define(ConnectionSettings settings) {
    AtReply reply = control.send(CONTEXTS);
    if (!reply.ok()) {
      return;
    }
    Optional<Cgdcont> present =
        reply.lines().stream()
            .map(Cgdcont::parse)
            .filter(context -> context.cid() == settings.cid())
            .findFirst();
    WantedContext context = new WantedContext(settings, present);
    synchronized (this) {
      apn = Optional.of(context.apn()).filter(name -> !name.isEmpty());
    }
    for (Setting each : context.define()) {
      each.undo().ifPresent(beforeChange);
      control.send(each.command()).orThrow();
    }
  }

  @Override
  public void disconnect() {
    Optional<Call> standing;
    Optional<AtSession> attempt;
    synchronized (this) {
      standing = call;
      attempt = pending;
      call = Optional.empty();
    }
    packets.detach();
    // An attempt that still waits for the network fails with its port.
    attempt.ifPresent(this::closeUnlessControl);
    standing.ifPresent(this::end);
  }

  private void end(Call standing) {
    standing.link().close();
    standing.line().close();
    closeUnlessControl(standing.dialledOn());
  }

  private void closeUnlessControl(AtSession session) {
    if (session != control) {
      session.close();
    }
  }

  private void tell(Event event) {
    listeners.forEach(each -> each.accept(event));
  }

  @Override
  public synchronized boolean connected() {
    return call.isPresent();
  }

  @Override
  public synchronized Optional<String> apn() {
    return apn;
  }

  @Override
  public synchronized Optional<Addressing> addressing() {
    return call.map(standing -> standing.link().addressing());
  }

  @Override
  public synchronized Transport transport() {
    return call.map(Call::transport)
        .orElseThrow(
            () -> new ModemFailure(new Failure.Gone(control.port(), "no call stands there")));
  }

  @Override
  public void watch(Consumer<Event> listener) {
    listeners.add(listener);
  }

  /// The end of a link may be told while its beginning is still being reported.
  private static final class Drop {
    private Optional<Event> early = Optional.empty();
    private Optional<Consumer<Event>> listener = Optional.empty();

    synchronized void happened(Event event) {
      if (listener.isEmpty()) {
        early = Optional.of(event);
      }
      listener.ifPresent(each -> each.accept(event));
    }

    synchronized void listen(Consumer<Event> to) {
      listener = Optional.of(to);
      early.ifPresent(to);
    }
  }
}
