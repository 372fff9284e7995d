package dialtone.app.uqmi;

import dialtone.protocol.qmi.wms.MessageFormat;
import dialtone.protocol.qmi.wms.RawSend;
import dialtone.protocol.qmi.wms.RawSendCodec;
import dialtone.protocol.sms.SmsAddress;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.SmsSegments;
import dialtone.protocol.sms.SmsSubmission;
import dialtone.protocol.sms.Validity;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// `--send-message`: a text to somebody, in as many messages as it takes.
final class SentMessage {
  private static final int LONGEST_NUMBER = 16;
  private static final String TOO_LONG = "Argument too long";

  /// The longest there is: 63 weeks, which uqmi asks for.
  private static final Duration VALID = Duration.ofDays(441);

  private SentMessage() {}

  static boolean send(Run run, String text) {
    Wishes wishes = run.wishes();
    Optional<String> target = wishes.target.filter(number -> !number.isEmpty());
    Optional<String> centre = wishes.smsc.filter(number -> !number.isEmpty());
    if (target.isEmpty()) {
      return run.fail("Missing argument");
    }
    if (target.get().length() > LONGEST_NUMBER
        || centre.orElse("").length() > LONGEST_NUMBER
        || SmsSegments.of(text).tooMany()) {
      return run.fail(TOO_LONG);
    }
    Optional<SmsAddress> to = address(target.get());
    Optional<SmsAddress> through = centre.flatMap(SentMessage::address);
    if (to.isEmpty() || centre.isPresent() && through.isEmpty()) {
      return run.fail("Invalid argument");
    }
    SmsSubmission submission =
        SmsSubmission.of(to.get(), text).withValidity(new Validity.Relative(VALID));
    if (wishes.flash) {
      submission = submission.asFlash();
    }
    if (through.isPresent()) {
      submission = submission.through(through.get());
    }
    for (SmsPdu pdu : submission.pdus()) {
      if (!send(run, pdu)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<SmsAddress> address(String typed) {
    return SmsAddress.number(typed).or(() -> SmsAddress.name(typed));
  }

  private static boolean send(Run run, SmsPdu pdu) {
    return run.tell(
        RawSendCodec.INSTANCE,
        new RawSend(
            Optional.of(
                new RawSend.RawMessageData(MessageFormat.GSM_WCDMA_POINT_TO_POINT, pdu.octets())),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()));
  }
}
