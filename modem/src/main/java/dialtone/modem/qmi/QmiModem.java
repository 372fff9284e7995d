package dialtone.modem.qmi;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.host.port.Port;
import dialtone.modem.Bands;
import dialtone.modem.Cells;
import dialtone.modem.Connection;
import dialtone.modem.Identity;
import dialtone.modem.Instruments;
import dialtone.modem.Location;
import dialtone.modem.Modem;
import dialtone.modem.Power;
import dialtone.modem.Radio;
import dialtone.modem.Registration;
import dialtone.modem.Scan;
import dialtone.modem.Signal;
import dialtone.modem.Sim;
import dialtone.modem.Slots;
import dialtone.modem.Sms;
import dialtone.modem.Ussd;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// One modem under QMI: the session on its control port and everything it can do.
///
/// Round trips from the open port to addresses, none of which could travel beside another:
///
///  1. client ids of UIM, NAS, DMS, WDS and WDA, and the services' versions;
///  2. what [#readiness] asks: card, serving system, system info, and what the connection foresees:
///     format of packets, standing session, autoconnect; beside it the subscriptions;
///  3. the format of packets, where modem or driver must change;
///  4. Start Network, one for each IP family;
///  5. Get Current Settings, sent in the moment the session stands.
public final class QmiModem implements Modem {
  /// How long what was asked when the port was opened is news.
  private static final Duration FRESH = Duration.ofSeconds(1);

  /// What [#readiness] asks, on its way.
  private record Asked(
      long nanos,
      CompletableFuture<SimStatus> sim,
      CompletableFuture<RegistrationStatus> registration) {}

  private final QmiSession session;
  private final Instruments instruments;
  private final QmiSim sim;
  private final QmiPower power;
  private final QmiRegistration registration;
  private final QmiLinkFormat format;
  private final QmiConnection connection;
  private final Identity identity;
  private final Sms sms;
  private final Ussd ussd;
  private final Location location;
  private Optional<Asked> asked = Optional.empty();

  /// @param beforeChange is told how to take a change back, before it is made
  QmiModem(
      QmiSession session,
      Machine machine,
      Optional<String> netDevice,
      Optional<Aggregation> aggregation,
      Instruments instruments,
      Consumer<Undo> beforeChange) {
    this.session = session;
    this.instruments = instruments;
    this.sim = new QmiSim(session);
    this.power = new QmiPower(session);
    this.registration = new QmiRegistration(session, power);
    this.format = new QmiLinkFormat(session, machine, instruments.clock(), netDevice, beforeChange);
    Optional<QmiMultiplexing> multiplexing =
        aggregation.flatMap(
            wanted ->
                netDevice.map(
                    net -> new QmiMultiplexing(session, machine, net, wanted, beforeChange)));
    this.connection =
        new QmiConnection(
            new QmiConnection.Parts(
                session, format, multiplexing, instruments.clock(), instruments.trace()));
    this.identity = new QmiIdentity(session);
    this.sms = new QmiSms(session);
    this.ussd = new QmiUssd(session, instruments.clock());
    this.location = new QmiLocation(session);
  }

  /// [#open] without aggregation.
  public static QmiModem open(
      Machine machine,
      String node,
      Optional<String> netDevice,
      Instruments instruments,
      Journal journal) {
    return open(machine, node, netDevice, Optional.empty(), instruments, journal);
  }

  /// Opens `/dev/NODE` and waits until something there speaks QMI. What the modem is asked first is
  /// on its way when this returns.
  ///
  /// @param netDevice that of the driver beside the port: `wwan0`
  /// @param journal where client ids and changed settings are written down before
  /// @throws ModemFailure `Timeout` when nothing there speaks QMI, `Busy` naming who holds it,
  ///     `Denied`, `Gone`
  public static QmiModem open(
      Machine machine,
      String node,
      Optional<String> netDevice,
      Optional<Aggregation> aggregation,
      Instruments instruments,
      Journal journal) {
    Port port = QmiPort.open(machine.ports(), node);
    QmiSession session =
        QmiSession.open(
            port,
            instruments.clock(),
            instruments.waiting(),
            instruments.trace(),
            ClientLedger.in(journal, node));
    Consumer<Undo> once =
        undo -> {
          if (!journal.standing().contains(undo)) {
            journal.record(undo);
          }
        };
    QmiModem modem = new QmiModem(session, machine, netDevice, aggregation, instruments, once);
    try {
      modem.begin();
      return modem;
    } catch (ModemFailure silent) {
      modem.close();
      throw silent;
    }
  }

  private void begin() {
    synchronized (this) {
      asked = Optional.of(ask());
    }
    var _ = session.versions();
  }

  private Asked ask() {
    connection.foresee();
    return new Asked(instruments.clock().nanos(), sim.look(), registration.look());
  }

  @Override
  public Readiness readiness() {
    Asked now;
    synchronized (this) {
      now =
          asked
              .filter(a -> instruments.clock().nanos() - a.nanos() < FRESH.toNanos())
              .orElseGet(this::ask);
      asked = Optional.empty();
    }
    return new Readiness(Answers.join(now.sim()), Answers.join(now.registration()));
  }

  @Override
  public String control() {
    return "qmi";
  }

  @Override
  public String port() {
    return session.port();
  }

  /// For whoever asks what no capability knows.
  public QmiSession session() {
    return session;
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public Sim sim() {
    return sim;
  }

  @Override
  public Registration registration() {
    return registration;
  }

  @Override
  public Signal signal() {
    return new QmiSignal(session);
  }

  @Override
  public Optional<Radio> radio() {
    return Optional.of(new QmiRadio(session));
  }

  @Override
  public Optional<Connection> connection() {
    return Optional.of(connection);
  }

  @Override
  public Optional<Sms> sms() {
    return Optional.of(sms);
  }

  @Override
  public Optional<Ussd> ussd() {
    return Optional.of(ussd);
  }

  @Override
  public Optional<Power> power() {
    return Optional.of(power);
  }

  @Override
  public Optional<Location> location() {
    return Optional.of(location);
  }

  @Override
  public Optional<Scan> scan() {
    return Optional.of(new QmiScan(session));
  }

  @Override
  public Optional<Cells> cells() {
    return Optional.of(new QmiCells(session));
  }

  @Override
  public Optional<Bands> bands() {
    return Optional.of(new QmiBands(session));
  }

  @Override
  public Optional<Slots> slots() {
    return Optional.of(new QmiSlots(session));
  }

  @Override
  public void lost(Consumer<Failure> listener) {
    QmiSession.Subscription _ = session.lost(listener);
  }

  @Override
  public boolean takeBack(Undo undo) {
    return switch (undo) {
      case Undo.RestoreQmiFormat before when before.port().equals(session.port()) -> {
        format.restore(before);
        yield true;
      }
      case Undo.OfQmi ids -> session.takeBack(ids);
      case Undo.RestoreQmiFormat _,
          Undo.SendAt _,
          Undo.LowerLink _,
          Undo.RestoreMtu _,
          Undo.Unlink _,
          Undo.RestoreFile _ ->
          false;
    };
  }

  @Override
  public void leaveAsFound() {
    // Settings are taken back one by one, ids with the session.
  }

  @Override
  public void close() {
    session.close();
  }
}
