package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.uim.CardResult;
import dialtone.protocol.qmi.uim.LogicalChannel;
import dialtone.protocol.qmi.uim.LogicalChannelCodec;
import dialtone.protocol.qmi.uim.OpenLogicalChannel;
import dialtone.protocol.qmi.uim.OpenLogicalChannelCodec;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.qmi.uim.PowerOffSim;
import dialtone.protocol.qmi.uim.PowerOffSimCodec;
import dialtone.protocol.qmi.uim.PowerOnSim;
import dialtone.protocol.qmi.uim.PowerOnSimCodec;
import dialtone.protocol.qmi.uim.SendApdu;
import dialtone.protocol.qmi.uim.SendApduCodec;
import dialtone.protocol.qmi.uim.Session;
import dialtone.protocol.qmi.uim.SessionType;
import dialtone.protocol.qmi.uim.VerifyPin;
import dialtone.protocol.qmi.uim.VerifyPinCodec;
import dialtone.protocol.wire.Octets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Power, PINs and channels of a card.
final class CardAccess {
  private static final String NO_SLOT = "UIM-Slot not set. Use --uim-slot <slot> to set it.";
  private static final int SLOTS = 2;
  private static final int CHANNELS = 4;

  /// ISO 7816-4 §8.2.1.2.
  private static final int LONGEST_AID = 16;

  private static final int LONGEST_APDU = 1024;

  private CardAccess() {}

  static boolean setSlot(Run run, String value) {
    run.wishes().slot = within(value, SLOTS);
    return run.wishes().slot.isPresent() || run.fail("Invalid UIM-Slot value. Allowed: [1,2]");
  }

  static boolean setChannel(Run run, String value) {
    run.wishes().channel = within(value, CHANNELS);
    return run.wishes().channel.isPresent()
        || run.fail("Invalid Channel-ID value. Allowed: [1,2,3,4]");
  }

  private static OptionalInt within(String value, int most) {
    Strtoul number = Strtoul.of(value, 10);
    boolean fits = number.whole() && number.toInt() >= 1 && number.toInt() <= most;
    return fits ? OptionalInt.of(number.toInt()) : OptionalInt.empty();
  }

  static boolean verify(Run run, PinId pin, String code) {
    return run.tell(
        VerifyPinCodec.INSTANCE,
        new VerifyPin(
            Optional.of(new Session(SessionType.CARD_SLOT_1, Octets.NONE)),
            Optional.of(new VerifyPin.Info(pin, new Secret(code))),
            OptionalLong.empty()));
  }

  static boolean powerOff(Run run) {
    OptionalInt slot = run.wishes().slot;
    return slot.isEmpty()
        ? run.fail(NO_SLOT)
        : run.tell(PowerOffSimCodec.INSTANCE, new PowerOffSim(slot));
  }

  static boolean powerOn(Run run) {
    OptionalInt slot = run.wishes().slot;
    return slot.isEmpty()
        ? run.fail(NO_SLOT)
        : run.tell(PowerOnSimCodec.INSTANCE, new PowerOnSim(slot));
  }

  static boolean open(Run run, String value) {
    OptionalInt slot = run.wishes().slot;
    if (slot.isEmpty()) {
      return run.fail("UIM-Slot not set");
    }
    Optional<Octets> aid = octets(value, LONGEST_AID);
    if (aid.isEmpty()) {
      return run.fail("Invalid AID argument");
    }
    Optional<OpenLogicalChannel.Reply> reply =
        run.ask(
            OpenLogicalChannelCodec.INSTANCE, new OpenLogicalChannel(slot, aid, Optional.empty()));
    if (reply.isEmpty()) {
      return false;
    }
    CardResult result = reply.get().cardResult().orElse(new CardResult(0, 0));
    Blob json = run.json().table().add("channel_id", reply.get().channelId().orElse(0));
    json.add("sw1", result.sw1()).add("sw2", result.sw2()).end();
    return true;
  }

  static boolean close(Run run) {
    Wishes wishes = run.wishes();
    if (wishes.slot.isEmpty()) {
      return run.fail(NO_SLOT);
    }
    if (wishes.channel.isEmpty()) {
      return run.fail("Invalid channel-id set.");
    }
    return run.tell(
        LogicalChannelCodec.INSTANCE,
        new LogicalChannel(
            wishes.slot, Optional.empty(), wishes.channel, Optional.empty(), OptionalInt.empty()));
  }

  static boolean send(Run run, String value) {
    Wishes wishes = run.wishes();
    if (wishes.slot.isEmpty()) {
      return run.fail(NO_SLOT);
    }
    Optional<Octets> apdu = octets(value, LONGEST_APDU);
    if (apdu.isEmpty()) {
      return run.fail("Invalid APDU argument");
    }
    Optional<SendApdu.Reply> reply =
        run.ask(
            SendApduCodec.INSTANCE,
            new SendApdu(wishes.slot, apdu, wishes.channel, OptionalInt.empty()));
    reply.ifPresent(
        answer ->
            run.json()
                .table()
                .add("response", answer.apduResponse().orElse(Octets.NONE).toString())
                .end());
    return reply.isPresent();
  }

  /// From hex digits; empty for anything else and for what is too long.
  private static Optional<Octets> octets(String digits, int most) {
    boolean hex = digits.length() % 2 == 0 && digits.length() <= 2 * most;
    for (int i = 0; i < digits.length(); i++) {
      hex &= "0123456789abcdefABCDEF".indexOf(digits.charAt(i)) >= 0;
    }
    return hex ? Optional.of(Octets.ofHex(digits)) : Optional.empty();
  }
}
