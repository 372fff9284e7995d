package dialtone.modem.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.dms.EventReport;
import dialtone.protocol.qmi.dms.PinRetriesStatus;
import dialtone.protocol.qmi.dms.PinStatus;
import dialtone.protocol.qmi.dms.SetEventReport;
import dialtone.protocol.qmi.dms.UimGetIccid;
import dialtone.protocol.qmi.dms.UimGetImsi;
import dialtone.protocol.qmi.dms.UimGetPinStatus;
import dialtone.protocol.qmi.dms.UimGetState;
import dialtone.protocol.qmi.dms.UimPinId;
import dialtone.protocol.qmi.dms.UimState;
import dialtone.protocol.qmi.dms.UimVerifyPin;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The SIM as modems before service UIM tell of it.
final class DmsSim {
  private final QmiClient dms;

  DmsSim(QmiClient dms) {
    this.dms = dms;
  }

  CompletableFuture<SimStatus> state() {
    CompletableFuture<Optional<UimState>> state =
        Answers.orRefused(dms.submit(new UimGetState()))
            .thenApply(reply -> reply.flatMap(UimGetState.Reply::state));
    return pin().thenCombine(state, DmsSim::status);
  }

  /// Without a card the PIN's state is refused, and while the card starts too.
  private CompletableFuture<Optional<PinStatus>> pin() {
    return Answers.orRefused(dms.submit(new UimGetPinStatus()))
        .thenApply(reply -> reply.flatMap(UimGetPinStatus.Reply::pin1Status));
  }

  private static SimStatus status(Optional<PinStatus> pin, Optional<UimState> state) {
    if (state.filter(UimState.NOT_PRESENT::equals).isPresent()) {
      return CardView.plain(State.ABSENT, "");
    }
    return pin.map(known -> of(known, state))
        .orElseGet(
            () ->
                state.filter(UimState.INITIALIZATION_COMPLETED::equals).isPresent()
                    ? CardView.plain(State.READY, "")
                    : CardView.plain(State.INITIALISING, ""));
  }

  private static SimStatus of(PinStatus pin, Optional<UimState> state) {
    return switch (pin.currentStatus()) {
      case ENABLED_NOT_VERIFIED -> locked(State.PIN, "SIM PIN", pin);
      case BLOCKED -> locked(State.PUK, "SIM PUK", pin);
      case PERMANENTLY_BLOCKED -> CardView.plain(State.FAILED, "its PIN and its PUK are used up");
      case ENABLED_VERIFIED, DISABLED, UNBLOCKED, CHANGED -> open(state);
      case NOT_INITIALIZED, UNRECOGNISED -> CardView.plain(State.INITIALISING, "");
    };
  }

  private static SimStatus open(Optional<UimState> state) {
    boolean starting = state.filter(UimState.UNKNOWN::equals).isPresent();
    return CardView.plain(starting ? State.INITIALISING : State.READY, "");
  }

  private static SimStatus locked(State state, String code, PinStatus pin) {
    return new SimStatus(
        state,
        code,
        CardView.tries(pin.verifyRetriesLeft()),
        CardView.tries(pin.unblockRetriesLeft()),
        Optional.empty(),
        Optional.empty());
  }

  CompletableFuture<Optional<Private>> iccid() {
    return Answers.orRefused(dms.submit(new UimGetIccid()))
        .thenApply(reply -> reply.flatMap(UimGetIccid.Reply::iccid));
  }

  CompletableFuture<Optional<Private>> imsi() {
    return Answers.orRefused(dms.submit(new UimGetImsi()))
        .thenApply(reply -> reply.flatMap(UimGetImsi.Reply::imsi));
  }

  void watch(Runnable changed) {
    QmiSession.Subscription _ =
        dms.on(
            EventReport.class,
            told -> {
              if (told.uimState().isPresent() || told.pin1Status().isPresent()) {
                changed.run();
              }
            });
    Answers.forget(
        dms.submit(
            new SetEventReport(
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty())));
  }

  void enterPin(Secret pin, Duration deadline) {
    UimVerifyPin verify = new UimVerifyPin(Optional.of(new UimVerifyPin.Info(UimPinId.PIN, pin)));
    switch (Answers.join(
        dms.submit(verify, UimVerifyPin.Failed.class, deadline, "the SIM's verdict"))) {
      case QmiOutcome.Answered<UimVerifyPin.Reply, UimVerifyPin.Failed> _ -> {}
      case QmiOutcome.Refused<UimVerifyPin.Reply, UimVerifyPin.Failed> refused -> {
        if (refused.error() != QmiError.NO_EFFECT.number()) {
          throw QmiSim.rejected(
              refused.failure(),
              refused
                  .details()
                  .flatMap(UimVerifyPin.Failed::pinRetriesStatus)
                  .map(PinRetriesStatus::verifyRetriesLeft));
        }
      }
    }
  }
}
