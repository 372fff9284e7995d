package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Undo;
import dialtone.host.port.Port;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The owner of one QMI port: any number of requests of any number of clients are on their way at
/// once, each with a deadline of its own, and each indication comes to whoever listens.
///
/// Nothing here waits for a listener: listeners run one after the other on a thread of their own
/// and may ask. Stages of [QmiClient#submit] that are not due at once run on the thread that reads
/// the port and may not wait.
public final class QmiSession implements AutoCloseable {

  /// Ends what [QmiClient#on] or [#lost] began.
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  private final Exchange exchange;
  private final Indications indications;
  private final ControlClient controlIds;
  private final QmiClient control;
  private final ClientLedger ledger;
  private final Clients clients;
  private final Loss loss;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Optional<List<GetVersionInfo.ServiceVersion>> versions = Optional.empty();

  private QmiSession(Port port, Clock clock, Waiting waiting, Trace trace, ClientLedger ledger) {
    FrameTrace frames = new FrameTrace(trace, port.name());
    this.ledger = ledger;
    this.indications = new Indications(frames);
    this.loss = new Loss(indications);
    this.clients = new Clients(port.name(), indications, ledger, loss);
    this.exchange = new Exchange(port, clock, waiting, frames, clients);
    this.controlIds = new ControlClient(exchange, port, ledger, frames);
    this.control = new QmiClient(Service.CTL, exchange, indications, number(controlIds));
  }

  /// Takes over `port`, which nobody listens to yet, and returns at once. What a process that was
  /// killed left in `ledger` is given back before anything else is asked.
  public static QmiSession open(
      Port port, Clock clock, Waiting waiting, Trace trace, ClientLedger ledger) {
    QmiSession session = new QmiSession(port, clock, waiting, trace, ledger);
    session.indications.begin(port.name());
    session.exchange.begin();
    session.control.prepare();
    return session;
  }

  private ClientNumber number(ControlClient ids) {
    return ids.nothingToDo()
        ? new ClientNumber(ids, closedHere(), ControlClient.CONTROL)
        : new ClientNumber(ids, closedHere());
  }

  private Failure closedHere() {
    return new Failure.Gone(port(), "its client was closed");
  }

  /// The port's name: `cdc-wdm0`.
  public String port() {
    return exchange.port();
  }

  /// The client of `service` that all share who need none of their own. Returns at once: its id is
  /// asked for when it is first used. That of [Service#CTL] needs none.
  public QmiClient client(Service service) {
    return service == Service.CTL ? control : clients.shared(service, () -> made(service));
  }

  /// Another client of `service`, as WDS needs one for each IP family; whoever asks closes it.
  /// Returns at once as [#client].
  public QmiClient newClient(Service service) {
    return service == Service.CTL ? control : clients.add(made(service));
  }

  private QmiClient made(Service service) {
    return new QmiClient(
        service, exchange, indications, new ClientNumber(ids(service), closedHere()));
  }

  private ServiceIds ids(Service service) {
    return new ServiceIds(service, control, controlIds, ledger, this::versions);
  }

  /// The client of `service` with an id that another program was given and left. It becomes the one
  /// of [#client], and [#close] leaves it as it is.
  public QmiClient adopt(Service service, int id) {
    ClientNumber number = new ClientNumber(ids(service), closedHere(), id);
    return clients.share(new QmiClient(service, exchange, indications, number));
  }

  /// The services that this modem has, by number, with their versions; asked once.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout`, `Gone`, `Refused`
  public List<GetVersionInfo.ServiceVersion> versions() {
    return versions.orElseGet(
        () -> {
          List<GetVersionInfo.ServiceVersion> told =
              control.ask(new GetVersionInfo()).serviceList().orElse(List.of());
          versions = Optional.of(told);
          return told;
        });
  }

  /// Takes back what the journal says a process before this one left at this port, unless that was
  /// done when the session began. What the session itself uses stays: [#close] gives it back.
  ///
  /// @return whether it is taken back and struck out
  /// @throws dialtone.protocol.failure.ModemFailure `Gone`, `Timeout` or `Refused`
  public boolean takeBack(Undo.OfQmi undo) {
    if (!ledger.isOfThisPort(undo) || clients.use(undo)) {
      return false;
    }
    int _ = control.id();
    Futures.join(controlIds.takeBack(undo));
    return true;
  }

  /// Calls `listener` once when the port goes away by itself or the modem forgets its clients, as
  /// after a restart; at once when that has happened. Not called after [#close].
  public Subscription lost(Consumer<Failure> listener) {
    return loss.listen(listener);
  }

  /// Gives all ids back, waiting at most a moment for a modem that is mute, fails what is pending
  /// with `Gone` and closes the port. Safe to call twice and from any thread; from a stage of
  /// [QmiClient#submit] it goes on by itself.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      loss.end();
      exchange.elsewhereIfReading(this::finish);
    }
  }

  private void finish() {
    CompletableFuture<?>[] work =
        Stream.concat(clients.end(), controlIds.underWay()).toArray(CompletableFuture<?>[]::new);
    exchange.await(CompletableFuture.allOf(work), QmiClient.MOMENT);
    exchange.end();
    indications.end();
  }
}
