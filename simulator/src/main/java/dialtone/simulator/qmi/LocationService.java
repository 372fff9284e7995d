package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.loc.GetEngineLock;
import dialtone.protocol.qmi.loc.GetEngineLockCodec;
import dialtone.protocol.qmi.loc.GetEngineLockIndication;
import dialtone.protocol.qmi.loc.GetEngineLockIndicationCodec;
import dialtone.protocol.qmi.loc.GetNmeaTypes;
import dialtone.protocol.qmi.loc.GetNmeaTypesCodec;
import dialtone.protocol.qmi.loc.GetNmeaTypesIndication;
import dialtone.protocol.qmi.loc.GetNmeaTypesIndicationCodec;
import dialtone.protocol.qmi.loc.GetOperationMode;
import dialtone.protocol.qmi.loc.GetOperationModeCodec;
import dialtone.protocol.qmi.loc.GetOperationModeIndication;
import dialtone.protocol.qmi.loc.GetOperationModeIndicationCodec;
import dialtone.protocol.qmi.loc.IndicationStatus;
import dialtone.protocol.qmi.loc.LockType;
import dialtone.protocol.qmi.loc.Nmea;
import dialtone.protocol.qmi.loc.NmeaCodec;
import dialtone.protocol.qmi.loc.OperationMode;
import dialtone.protocol.qmi.loc.RegisterEvents;
import dialtone.protocol.qmi.loc.RegisterEventsCodec;
import dialtone.protocol.qmi.loc.SetEngineLock;
import dialtone.protocol.qmi.loc.SetEngineLockCodec;
import dialtone.protocol.qmi.loc.SetEngineLockIndication;
import dialtone.protocol.qmi.loc.SetEngineLockIndicationCodec;
import dialtone.protocol.qmi.loc.SetNmeaTypes;
import dialtone.protocol.qmi.loc.SetNmeaTypesCodec;
import dialtone.protocol.qmi.loc.SetNmeaTypesIndication;
import dialtone.protocol.qmi.loc.SetNmeaTypesIndicationCodec;
import dialtone.protocol.qmi.loc.SetOperationMode;
import dialtone.protocol.qmi.loc.SetOperationModeCodec;
import dialtone.protocol.qmi.loc.SetOperationModeIndication;
import dialtone.protocol.qmi.loc.SetOperationModeIndicationCodec;
import dialtone.protocol.qmi.loc.Start;
import dialtone.protocol.qmi.loc.StartCodec;
import dialtone.protocol.qmi.loc.Stop;
import dialtone.protocol.qmi.loc.StopCodec;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// LOC: a receiver that sees no satellites. What is asked is answered twice: at once that it was
/// heard, then by an indication.
final class LocationService {
  private static final long NMEA_EVENTS = 0x04;
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final String NO_FIX = "$GPRMC,,V,,,,,,,,,,N*53\r\n";

  private final Inside inside;
  private boolean running;
  private LockType lock = LockType.NONE;
  private OperationMode mode = OperationMode.DEFAULT;
  private long nmea = 0x1f;

  private LocationService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    LocationService location = new LocationService(inside);
    table
        .on(RegisterEventsCodec.INSTANCE, location::report)
        .on(StartCodec.INSTANCE, location::start)
        .accept(StopCodec.INSTANCE, location::stop);
    location.addLock(table);
    location.addSentences(table);
    location.addMode(table);
  }

  private void addLock(ServiceTable table) {
    table
        .on(
            GetEngineLockCodec.INSTANCE,
            (_, e) -> {
              e.reply(new GetEngineLock.Reply());
              tell(
                  e,
                  GetEngineLockIndicationCodec.INSTANCE,
                  new GetEngineLockIndication(IndicationStatus.SUCCESS, Optional.of(lock)));
            })
        .on(
            SetEngineLockCodec.INSTANCE,
            (request, e) -> {
              lock = request.lockType().orElse(lock);
              e.reply(new SetEngineLock.Reply());
              tell(
                  e,
                  SetEngineLockIndicationCodec.INSTANCE,
                  new SetEngineLockIndication(IndicationStatus.SUCCESS));
            });
  }

  private void addSentences(ServiceTable table) {
    table
        .on(
            GetNmeaTypesCodec.INSTANCE,
            (_, e) -> {
              e.reply(new GetNmeaTypes.Reply());
              tell(
                  e,
                  GetNmeaTypesIndicationCodec.INSTANCE,
                  new GetNmeaTypesIndication(IndicationStatus.SUCCESS, OptionalLong.of(nmea)));
            })
        .on(
            SetNmeaTypesCodec.INSTANCE,
            (request, e) -> {
              nmea = request.nmeaTypes().orElse(nmea);
              e.reply(new SetNmeaTypes.Reply());
              tell(
                  e,
                  SetNmeaTypesIndicationCodec.INSTANCE,
                  new SetNmeaTypesIndication(IndicationStatus.SUCCESS));
            });
  }

  private void addMode(ServiceTable table) {
    table
        .on(
            GetOperationModeCodec.INSTANCE,
            (_, e) -> {
              e.reply(new GetOperationMode.Reply());
              tell(
                  e,
                  GetOperationModeIndicationCodec.INSTANCE,
                  new GetOperationModeIndication(IndicationStatus.SUCCESS, Optional.of(mode)));
            })
        .on(
            SetOperationModeCodec.INSTANCE,
            (request, e) -> {
              mode = request.operationMode().orElse(mode);
              e.reply(new SetOperationMode.Reply());
              tell(
                  e,
                  SetOperationModeIndicationCodec.INSTANCE,
                  new SetOperationModeIndication(IndicationStatus.SUCCESS));
            });
  }

  private <M> void tell(Exchange<?, ?> exchange, MessageCodec<M, ?, ?> codec, M indication) {
    inside.indications().send(codec, indication, exchange.client());
  }

  private void report(RegisterEvents request, Exchange<RegisterEvents.Reply, Void> exchange) {
    long mask = request.eventRegistrationMask().orElse(0);
    exchange.client().want(Report.NMEA, (mask & NMEA_EVENTS) != 0);
    exchange.reply(new RegisterEvents.Reply());
  }

  private void start(Start request, Exchange<Start.Reply, Void> exchange) {
    if (request.sessionId().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    exchange.reply(new Start.Reply());
    if (!running) {
      running = true;
      inside.timers().after(BEAT, this::second);
    }
  }

  private Stop.Reply stop() {
    running = false;
    return new Stop.Reply();
  }

  private void second() {
    if (running) {
      inside
          .indications()
          .send(NmeaCodec.INSTANCE, new Nmea(Optional.of(new Private(NO_FIX))), Report.NMEA);
      inside.timers().after(BEAT, this::second);
    }
  }
}
