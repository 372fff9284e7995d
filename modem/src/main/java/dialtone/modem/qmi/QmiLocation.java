package dialtone.modem.qmi;

import dialtone.modem.Location;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.loc.EventRegistrationFlag;
import dialtone.protocol.qmi.loc.EventRegistrationFlagCodes;
import dialtone.protocol.qmi.loc.FixRecurrenceType;
import dialtone.protocol.qmi.loc.IntermediateReportState;
import dialtone.protocol.qmi.loc.Nmea;
import dialtone.protocol.qmi.loc.PositionReport;
import dialtone.protocol.qmi.loc.RegisterEvents;
import dialtone.protocol.qmi.loc.SessionStatus;
import dialtone.protocol.qmi.loc.Start;
import dialtone.protocol.qmi.loc.Stop;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The receiver for satellites by service LOC. The cells that the modem hears, which every modem
/// tells, are in [QmiCells].
public final class QmiLocation implements Location {
  /// One session is enough for one program.
  private static final int SESSION = 1;

  private static final long EVENTS =
      EventRegistrationFlagCodes.code(EventRegistrationFlag.POSITION_REPORT)
          | EventRegistrationFlagCodes.code(EventRegistrationFlag.NMEA);

  private final QmiSession session;
  private List<QmiSession.Subscription> subscriptions = List.of();
  private volatile Optional<Report.Position> last = Optional.empty();

  public QmiLocation(QmiSession session) {
    this.session = session;
  }

  @Override
  public void start(Duration interval, Consumer<Report> listener) {
    QmiClient loc = session.client(Service.LOC);
    listen(loc, listener);
    try {
      RegisterEvents.Reply _ = loc.ask(new RegisterEvents(OptionalLong.of(EVENTS)));
      Start.Reply _ =
          loc.ask(
              new Start(
                  OptionalInt.of(SESSION),
                  Optional.of(FixRecurrenceType.PERIODIC_FIXES),
                  Optional.of(IntermediateReportState.ENABLE),
                  OptionalLong.of(interval.toMillis())));
    } catch (ModemFailure refused) {
      unlisten();
      throw Answers.isUnknown(refused.failure()) ? none() : refused;
    }
  }

  private static ModemFailure none() {
    return new ModemFailure(
        new Failure.Unsupported(
            "the place by satellites", "this modem has no receiver, or hides it from QMI"));
  }

  private synchronized void listen(QmiClient loc, Consumer<Report> listener) {
    unlisten();
    last = Optional.empty();
    subscriptions =
        List.of(
            loc.on(PositionReport.class, told -> told(told, listener)),
            loc.on(
                Nmea.class,
                told ->
                    told.nmeaString()
                        .map(line -> new Private(line.reveal().strip()))
                        .filter(line -> !line.reveal().isEmpty())
                        .ifPresent(line -> listener.accept(new Report.Nmea(line)))));
  }

  private synchronized void unlisten() {
    subscriptions.forEach(QmiSession.Subscription::close);
    subscriptions = List.of();
  }

  private void told(PositionReport report, Consumer<Report> listener) {
    if (report.latitude().isPresent() && report.longitude().isPresent()) {
      Report.Position here =
          new Report.Position(
              degrees(report.latitude()),
              degrees(report.longitude()),
              metres(report.altitudeFromSealevel()),
              metres(report.horizontalUncertaintyCircular()));
      last = Optional.of(here);
      listener.accept(here);
      return;
    }
    report
        .sessionStatus()
        .flatMap(QmiLocation::problem)
        .ifPresent(why -> listener.accept(new Report.Failed(why)));
  }

  private static Private degrees(OptionalDouble value) {
    return new Private(String.format(Locale.ROOT, "%.6f", value.orElseThrow()));
  }

  private static OptionalDouble metres(Optional<Float> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  private static Optional<String> problem(SessionStatus status) {
    return switch (status) {
      case SUCCESS, IN_PROGRESS, USER_ENDED -> Optional.empty();
      case TIMEOUT -> Optional.of("no position in time: the sky may be hidden");
      case PHONE_OFFLINE -> Optional.of("the modem is off");
      case GENERAL_FAILURE, BAD_PARAMETER, UNRECOGNISED ->
          Optional.of("the receiver gave up without a reason");
    };
  }

  @Override
  public void stop() {
    unlisten();
    Optional<Stop.Reply> _ =
        Answers.ifAny(session.client(Service.LOC).submit(new Stop(OptionalInt.of(SESSION))));
  }

  @Override
  public Optional<Report.Position> position() {
    return last;
  }
}
