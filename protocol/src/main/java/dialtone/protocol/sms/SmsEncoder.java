package dialtone.protocol.sms;

import dialtone.protocol.sms.SmsAddress.TypeOfNumber;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Writes the TPDUs of TS 23.040 §9.2.2.
final class SmsEncoder {
  private static final int ALL_OPTIONAL = 7;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SmsEncoder() {}

  static SmsPdu encode(Sms sms) {
    SmsEncoder encoder = new SmsEncoder();
    encoder.smsc(sms.smsc());
    int smscSize = encoder.out.size();
    switch (sms) {
      case Sms.Deliver deliver -> encoder.deliver(deliver);
      case Sms.Submit submit -> encoder.submit(submit);
      case Sms.StatusReport report -> encoder.statusReport(report);
    }
    return new SmsPdu(Octets.of(encoder.out.toByteArray()), smscSize);
  }

  private void deliver(Sms.Deliver deliver) {
    out.write(
        flag(!deliver.moreToSend(), FirstOctet.NO_MORE_MESSAGES)
            | flag(deliver.statusReportWanted(), FirstOctet.STATUS_REPORT)
            | header(deliver)
            | flag(deliver.replyPath(), FirstOctet.REPLY_PATH));
    address(deliver.address());
    out.write(deliver.protocolId());
    out.write(deliver.coding().octet());
    time(deliver.timestamp());
    UserDataCodec.write(deliver.userData(), deliver.coding(), out);
  }

  private void submit(Sms.Submit submit) {
    out.write(
        1
            | flag(submit.rejectDuplicates(), FirstOctet.REJECT_DUPLICATES)
            | validityFormat(submit.validity())
            | flag(submit.statusReportWanted(), FirstOctet.STATUS_REPORT)
            | header(submit)
            | flag(submit.replyPath(), FirstOctet.REPLY_PATH));
    out.write(submit.reference());
    address(submit.address());
    out.write(submit.protocolId());
    out.write(submit.coding().octet());
    switch (submit.validity()) {
      case Validity.Unset() -> {}
      case Validity.Relative(Duration period) -> out.write(Validity.octet(period));
      case Validity.Until(Optional<OffsetDateTime> time) -> time(time);
      case Validity.Enhanced(Octets octets) -> out.writeBytes(octets.toArray());
    }
    UserDataCodec.write(submit.userData(), submit.coding(), out);
  }

  private void statusReport(Sms.StatusReport report) {
    out.write(
        2
            | flag(!report.moreToSend(), FirstOctet.NO_MORE_MESSAGES)
            | flag(report.aboutCommand(), FirstOctet.STATUS_REPORT)
            | header(report));
    out.write(report.reference());
    address(report.address());
    time(report.timestamp());
    time(report.discharged());
    out.write(report.status().octet());
    boolean plain =
        report.protocolId() == 0
            && report.coding().octet() == 0
            && report.userData().equals(UserData.NONE);
    if (!plain) {
      out.write(ALL_OPTIONAL);
      out.write(report.protocolId());
      out.write(report.coding().octet());
      UserDataCodec.write(report.userData(), report.coding(), out);
    }
  }

  private static int flag(boolean set, int bit) {
    return set ? bit : 0;
  }

  private static int header(Sms sms) {
    return flag(!sms.userData().header().elements().isEmpty(), FirstOctet.HAS_HEADER);
  }

  private static int validityFormat(Validity validity) {
    return switch (validity) {
      case Validity.Unset _ -> 0;
      case Validity.Relative _ -> FirstOctet.RELATIVE_VALIDITY;
      case Validity.Until _ -> FirstOctet.ABSOLUTE_VALIDITY;
      case Validity.Enhanced _ -> FirstOctet.ENHANCED_VALIDITY;
    };
  }

  private void time(Optional<OffsetDateTime> time) {
    out.writeBytes(Timestamp.octets(time).toArray());
  }

  /// Its length counts octets, the type included; that of other addresses counts digits.
  private void smsc(Optional<SmsAddress> smsc) {
    byte[] digits = smsc.map(SmsEncoder::value).orElse(new byte[0]);
    out.write(smsc.isPresent() ? digits.length + 1 : 0);
    smsc.ifPresent(address -> out.write(type(address)));
    out.writeBytes(digits);
  }

  private void address(SmsAddress address) {
    out.write(
        address.type() == TypeOfNumber.ALPHANUMERIC
            ? (septets(address).length * 7 + 3) / 4
            : address.value().reveal().length());
    out.write(type(address));
    out.writeBytes(value(address));
  }

  private static int type(SmsAddress address) {
    return 0x80 | address.type().code() << 4 | address.plan();
  }

  private static byte[] value(SmsAddress address) {
    return address.type() == TypeOfNumber.ALPHANUMERIC
        ? Gsm7.pack(septets(address), 0)
        : digits(address.value().reveal());
  }

  private static byte[] septets(SmsAddress address) {
    return Gsm7.encode(address.value().reveal())
        .orElseThrow(() -> new IllegalArgumentException("a name with letters of no alphabet"));
  }

  private static byte[] digits(String digits) {
    byte[] octets = new byte[(digits.length() + 1) / 2];
    for (int i = 0; i < octets.length * 2; i++) {
      int digit = i < digits.length() ? SmsAddress.DIGITS.indexOf(digits.charAt(i)) : 0x0f;
      if (digit < 0) {
        throw new IllegalArgumentException("a number with something else than digits");
      }
      octets[i / 2] |= (byte) (digit << i % 2 * 4);
    }
    return octets;
  }
}
