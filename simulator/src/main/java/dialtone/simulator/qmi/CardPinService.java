package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.uim.ChangePin;
import dialtone.protocol.qmi.uim.ChangePinCodec;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.qmi.uim.RetriesRemaining;
import dialtone.protocol.qmi.uim.SetPinProtection;
import dialtone.protocol.qmi.uim.SetPinProtectionCodec;
import dialtone.protocol.qmi.uim.UnblockPin;
import dialtone.protocol.qmi.uim.UnblockPinCodec;
import dialtone.protocol.qmi.uim.VerifyPin;
import dialtone.protocol.qmi.uim.VerifyPinCodec;
import dialtone.simulator.model.Sim;
import java.util.Optional;
import java.util.OptionalLong;

/// UIM: the codes of the card. Only PIN1 is there.
final class CardPinService {
  private final Inside inside;

  private CardPinService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    CardPinService pins = new CardPinService(inside);
    table
        .on(VerifyPinCodec.INSTANCE, pins::verify)
        .on(UnblockPinCodec.INSTANCE, pins::unblock)
        .on(ChangePinCodec.INSTANCE, pins::change)
        .on(SetPinProtectionCodec.INSTANCE, pins::protect);
  }

  private Sim sim() {
    return inside.modem().sim();
  }

  private Optional<RetriesRemaining> left() {
    return Optional.of(new RetriesRemaining(sim().pinTries(), sim().pukTries()));
  }

  private void verify(VerifyPin request, Exchange<VerifyPin.Reply, VerifyPin.Failed> exchange) {
    var info = request.info().filter(each -> each.pinId() == PinId.PIN1);
    if (info.isEmpty()) {
      exchange.refuse(QmiError.INVALID_PIN_ID);
      return;
    }
    PinService.finish(
        exchange,
        inside.modem().enterPin(info.get().pinValue().reveal()),
        () -> new VerifyPin.Reply(OptionalLong.empty(), Optional.empty()),
        () -> new VerifyPin.Failed(left(), Optional.empty()));
  }

  private void unblock(UnblockPin request, Exchange<UnblockPin.Reply, UnblockPin.Failed> exchange) {
    var info = request.info().filter(each -> each.pinId() == PinId.PIN1);
    if (info.isEmpty()) {
      exchange.refuse(QmiError.INVALID_PIN_ID);
      return;
    }
    PinService.finish(
        exchange,
        inside.modem().enterPuk(info.get().puk().reveal(), info.get().newPin().reveal()),
        () -> new UnblockPin.Reply(OptionalLong.empty(), Optional.empty()),
        () -> new UnblockPin.Failed(left(), Optional.empty()));
  }

  private void change(ChangePin request, Exchange<ChangePin.Reply, ChangePin.Failed> exchange) {
    var info = request.info().filter(each -> each.pinId() == PinId.PIN1);
    if (info.isEmpty()) {
      exchange.refuse(QmiError.INVALID_PIN_ID);
      return;
    }
    PinService.finish(
        exchange,
        inside
            .modem()
            .changePin(
                info.get().oldPin().reveal(),
                Optional.of(info.get().newPin().reveal()),
                Optional.empty()),
        () -> new ChangePin.Reply(OptionalLong.empty(), Optional.empty()),
        () -> new ChangePin.Failed(left(), Optional.empty()));
  }

  private void protect(
      SetPinProtection request,
      Exchange<SetPinProtection.Reply, SetPinProtection.Failed> exchange) {
    var info = request.info().filter(each -> each.pinId() == PinId.PIN1);
    if (info.isEmpty()) {
      exchange.refuse(QmiError.INVALID_PIN_ID);
      return;
    }
    PinService.finish(
        exchange,
        inside
            .modem()
            .changePin(
                info.get().pinValue().reveal(),
                Optional.empty(),
                Optional.of(info.get().pinEnabled())),
        () -> new SetPinProtection.Reply(OptionalLong.empty()),
        () -> new SetPinProtection.Failed(left()));
  }
}
