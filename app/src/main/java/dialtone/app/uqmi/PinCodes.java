package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.dms.UimChangePin;
import dialtone.protocol.qmi.dms.UimChangePinCodec;
import dialtone.protocol.qmi.dms.UimGetPinStatus;
import dialtone.protocol.qmi.dms.UimGetPinStatusCodec;
import dialtone.protocol.qmi.dms.UimPinId;
import dialtone.protocol.qmi.dms.UimPinStatus;
import dialtone.protocol.qmi.dms.UimSetPinProtection;
import dialtone.protocol.qmi.dms.UimSetPinProtectionCodec;
import dialtone.protocol.qmi.dms.UimUnblockPin;
import dialtone.protocol.qmi.dms.UimUnblockPinCodec;
import dialtone.protocol.qmi.dms.UimVerifyPin;
import dialtone.protocol.qmi.dms.UimVerifyPinCodec;
import java.util.Locale;
import java.util.Optional;

/// The codes of the SIM through the service DMS. What was typed is tried, however few tries are
/// left: so does uqmi, and its scripts look before.
final class PinCodes {
  private static final String MISSING = "Missing argument";

  private PinCodes() {}

  static boolean print(Run run) {
    Optional<UimGetPinStatus.Reply> reply =
        run.ask(UimGetPinStatusCodec.INSTANCE, new UimGetPinStatus());
    if (reply.isEmpty()) {
      return false;
    }
    Blob json = run.json().table();
    reply
        .get()
        .pin1Status()
        .ifPresent(
            pin -> {
              json.add("pin1_status", word(pin.currentStatus()));
              json.add("pin1_verify_tries", pin.verifyRetriesLeft());
              json.add("pin1_unblock_tries", pin.unblockRetriesLeft());
            });
    reply
        .get()
        .pin2Status()
        .ifPresent(
            pin -> {
              json.add("pin2_status", word(pin.currentStatus()));
              json.add("pin2_verify_tries", pin.verifyRetriesLeft());
              json.add("pin2_unblock_tries", pin.unblockRetriesLeft());
            });
    json.end();
    return true;
  }

  private static String word(UimPinStatus status) {
    return switch (status) {
      case NOT_INITIALIZED -> "not_initialized";
      case ENABLED_NOT_VERIFIED -> "not_verified";
      case ENABLED_VERIFIED -> "verified";
      case DISABLED -> "disabled";
      case BLOCKED -> "blocked";
      case PERMANENTLY_BLOCKED -> "permanently_blocked";
      case UNBLOCKED -> "unblocked";
      case CHANGED -> "changed";
      case UNRECOGNISED -> "Unknown";
    };
  }

  static boolean verify(Run run, UimPinId pin, String code) {
    return run.tell(
        UimVerifyPinCodec.INSTANCE,
        new UimVerifyPin(Optional.of(new UimVerifyPin.Info(pin, new Secret(code)))));
  }

  static boolean protect(Run run, UimPinId pin, String state) {
    Optional<Secret> code = run.wishes().pin;
    if (code.isEmpty()) {
      return run.fail(MISSING);
    }
    String folded = state.toLowerCase(Locale.ROOT);
    if (!folded.equals("enabled") && !folded.equals("disabled")) {
      return run.fail("Invalid value (valid: disabled, enabled)");
    }
    return run.tell(
        UimSetPinProtectionCodec.INSTANCE,
        new UimSetPinProtection(
            Optional.of(new UimSetPinProtection.Info(pin, folded.equals("enabled"), code.get()))));
  }

  static boolean change(Run run, UimPinId pin) {
    Wishes wishes = run.wishes();
    if (wishes.pin.isEmpty() || wishes.newPin.isEmpty()) {
      return run.fail(MISSING);
    }
    return run.tell(
        UimChangePinCodec.INSTANCE,
        new UimChangePin(
            Optional.of(new UimChangePin.Info(pin, wishes.pin.get(), wishes.newPin.get()))));
  }

  static boolean unblock(Run run, UimPinId pin) {
    Wishes wishes = run.wishes();
    if (wishes.puk.isEmpty() || wishes.newPin.isEmpty()) {
      return run.fail(MISSING);
    }
    return run.tell(
        UimUnblockPinCodec.INSTANCE,
        new UimUnblockPin(
            Optional.of(new UimUnblockPin.Info(pin, wishes.puk.get(), wishes.newPin.get()))));
  }
}
