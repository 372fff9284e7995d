package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.dms.PinRetriesStatus;
import dialtone.protocol.qmi.dms.PinStatus;
import dialtone.protocol.qmi.dms.UimChangePin;
import dialtone.protocol.qmi.dms.UimChangePinCodec;
import dialtone.protocol.qmi.dms.UimFacilityState;
import dialtone.protocol.qmi.dms.UimGetCkStatus;
import dialtone.protocol.qmi.dms.UimGetCkStatusCodec;
import dialtone.protocol.qmi.dms.UimGetIccid;
import dialtone.protocol.qmi.dms.UimGetIccidCodec;
import dialtone.protocol.qmi.dms.UimGetImsi;
import dialtone.protocol.qmi.dms.UimGetImsiCodec;
import dialtone.protocol.qmi.dms.UimGetPinStatus;
import dialtone.protocol.qmi.dms.UimGetPinStatusCodec;
import dialtone.protocol.qmi.dms.UimGetState;
import dialtone.protocol.qmi.dms.UimGetStateCodec;
import dialtone.protocol.qmi.dms.UimPinId;
import dialtone.protocol.qmi.dms.UimPinStatus;
import dialtone.protocol.qmi.dms.UimSetPinProtection;
import dialtone.protocol.qmi.dms.UimSetPinProtectionCodec;
import dialtone.protocol.qmi.dms.UimState;
import dialtone.protocol.qmi.dms.UimUnblockPin;
import dialtone.protocol.qmi.dms.UimUnblockPinCodec;
import dialtone.protocol.qmi.dms.UimVerifyPin;
import dialtone.protocol.qmi.dms.UimVerifyPinCodec;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Sim;
import java.util.Optional;
import java.util.function.Supplier;

/// DMS: the SIM as modems without UIM show it. Newer firmware refuses these requests.
final class PinService {
  private final Inside inside;

  private PinService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    PinService pins = new PinService(inside);
    table
        .on(UimGetIccidCodec.INSTANCE, (_, exchange) -> pins.iccid(exchange))
        .on(UimGetImsiCodec.INSTANCE, (_, exchange) -> pins.imsi(exchange))
        .accept(UimGetStateCodec.INSTANCE, () -> new UimGetState.Reply(Optional.of(pins.state())))
        .on(UimGetPinStatusCodec.INSTANCE, (_, exchange) -> pins.status(exchange))
        .on(UimGetCkStatusCodec.INSTANCE, (_, exchange) -> pins.lock(exchange))
        .on(UimVerifyPinCodec.INSTANCE, pins::verify)
        .on(UimUnblockPinCodec.INSTANCE, pins::unblock)
        .on(UimChangePinCodec.INSTANCE, pins::change)
        .on(UimSetPinProtectionCodec.INSTANCE, pins::protect);
  }

  /// What the others say: "Not supported", as OpenWrt's users see it of EP06 and EG06.
  static void addRefusals(ServiceTable table) {
    table
        .refuse(UimGetIccidCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimGetImsiCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimGetStateCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimGetPinStatusCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimGetCkStatusCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimVerifyPinCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimUnblockPinCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimChangePinCodec.INSTANCE, QmiError.NOT_SUPPORTED)
        .refuse(UimSetPinProtectionCodec.INSTANCE, QmiError.NOT_SUPPORTED);
  }

  private Sim sim() {
    return inside.modem().sim();
  }

  private void iccid(Exchange<UimGetIccid.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.card(inside.modem());
    String number = inside.modem().settings().text(Setting.ICCID);
    obstacle.ifPresentOrElse(
        exchange::refuse,
        () -> exchange.reply(new UimGetIccid.Reply(Optional.of(new Private(number)))));
  }

  private void imsi(Exchange<UimGetImsi.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.unlocked(inside.modem());
    String number = inside.modem().settings().text(Setting.IMSI);
    obstacle.ifPresentOrElse(
        exchange::refuse,
        () -> exchange.reply(new UimGetImsi.Reply(Optional.of(new Private(number)))));
  }

  private UimState state() {
    return switch (sim().state()) {
      case READY -> UimState.INITIALIZATION_COMPLETED;
      case PIN, PUK, BLOCKED -> UimState.LOCKED_OR_FAILED;
      case ABSENT -> UimState.NOT_PRESENT;
      case INITIALISING -> UimState.UNKNOWN;
    };
  }

  private void status(Exchange<UimGetPinStatus.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.card(inside.modem());
    obstacle.ifPresentOrElse(
        exchange::refuse,
        () ->
            exchange.reply(
                new UimGetPinStatus.Reply(
                    Optional.of(new PinStatus(pin1(), sim().pinTries(), sim().pukTries())),
                    Optional.of(new PinStatus(UimPinStatus.ENABLED_NOT_VERIFIED, 3, 10)))));
  }

  private UimPinStatus pin1() {
    return switch (sim().state()) {
      case ABSENT, INITIALISING -> UimPinStatus.NOT_INITIALIZED;
      case PIN -> UimPinStatus.ENABLED_NOT_VERIFIED;
      case PUK -> UimPinStatus.BLOCKED;
      case BLOCKED -> UimPinStatus.PERMANENTLY_BLOCKED;
      case READY -> sim().locked() ? UimPinStatus.ENABLED_VERIFIED : UimPinStatus.DISABLED;
    };
  }

  private void lock(Exchange<UimGetCkStatus.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.card(inside.modem());
    obstacle.ifPresentOrElse(
        exchange::refuse,
        () ->
            exchange.reply(
                new UimGetCkStatus.Reply(
                    Optional.of(new UimGetCkStatus.CkStatus(UimFacilityState.DEACTIVATED, 10, 10)),
                    Optional.of(false))));
  }

  private Optional<PinRetriesStatus> left() {
    return Optional.of(new PinRetriesStatus(sim().pinTries(), sim().pukTries()));
  }

  private void verify(
      UimVerifyPin request, Exchange<UimVerifyPin.Reply, UimVerifyPin.Failed> exchange) {
    request
        .info()
        .filter(info -> info.pinId() == UimPinId.PIN)
        .ifPresentOrElse(
            info -> {
              Sim.Outcome outcome = inside.modem().enterPin(info.pin().reveal());
              finish(
                  exchange,
                  outcome,
                  UimVerifyPin.Reply::new,
                  () -> new UimVerifyPin.Failed(left()));
            },
            () -> exchange.refuse(QmiError.INVALID_PIN_ID));
  }

  private void unblock(
      UimUnblockPin request, Exchange<UimUnblockPin.Reply, UimUnblockPin.Failed> exchange) {
    request
        .info()
        .filter(info -> info.pinId() == UimPinId.PIN)
        .ifPresentOrElse(
            info -> {
              Sim.Outcome outcome =
                  inside.modem().enterPuk(info.puk().reveal(), info.newPin().reveal());
              finish(
                  exchange,
                  outcome,
                  UimUnblockPin.Reply::new,
                  () -> new UimUnblockPin.Failed(left()));
            },
            () -> exchange.refuse(QmiError.INVALID_PIN_ID));
  }

  private void change(
      UimChangePin request, Exchange<UimChangePin.Reply, UimChangePin.Failed> exchange) {
    request
        .info()
        .filter(info -> info.pinId() == UimPinId.PIN)
        .ifPresentOrElse(
            info -> {
              Sim.Outcome outcome =
                  inside
                      .modem()
                      .changePin(
                          info.oldPin().reveal(),
                          Optional.of(info.newPin().reveal()),
                          Optional.empty());
              finish(
                  exchange,
                  outcome,
                  UimChangePin.Reply::new,
                  () -> new UimChangePin.Failed(left()));
            },
            () -> exchange.refuse(QmiError.INVALID_PIN_ID));
  }

  private void protect(
      UimSetPinProtection request,
      Exchange<UimSetPinProtection.Reply, UimSetPinProtection.Failed> exchange) {
    request
        .info()
        .filter(info -> info.pinId() == UimPinId.PIN)
        .ifPresentOrElse(
            info -> {
              Sim.Outcome outcome =
                  inside
                      .modem()
                      .changePin(
                          info.pin().reveal(),
                          Optional.empty(),
                          Optional.of(info.protectionEnabled()));
              finish(
                  exchange,
                  outcome,
                  UimSetPinProtection.Reply::new,
                  () -> new UimSetPinProtection.Failed(left()));
            },
            () -> exchange.refuse(QmiError.INVALID_PIN_ID));
  }

  /// Answers for what became of a code, in DMS and in UIM alike.
  static <R, F> void finish(
      Exchange<R, F> exchange, Sim.Outcome outcome, Supplier<R> done, Supplier<F> refused) {
    switch (outcome) {
      case DONE -> exchange.reply(done.get());
      case WRONG -> exchange.refuse(QmiError.INCORRECT_PIN, refused.get());
      case PUK_NEEDED -> exchange.refuse(QmiError.PIN_BLOCKED, refused.get());
      case NOT_ASKED -> exchange.refuse(QmiError.NO_EFFECT);
      case NO_CARD -> exchange.refuse(QmiError.UIM_UNINITIALIZED);
    }
  }
}
