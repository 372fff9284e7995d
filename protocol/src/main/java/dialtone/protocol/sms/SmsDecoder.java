package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.SmsAddress.TypeOfNumber;
import dialtone.protocol.wire.Octets;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Reads the TPDUs of TS 23.040 §9.2.2.
final class SmsDecoder {
  private static final int MOST_SEMI_OCTETS = 20;
  private static final int LONGEST_SMSC = 11;

  // TP-PI, §9.2.3.27: which of the optional fields at a report's end are there.
  private static final int HAS_PROTOCOL_ID = 1;
  private static final int HAS_CODING = 2;
  private static final int HAS_USER_DATA = 4;
  private static final int MORE_INDICATORS = 0x80;

  private final PduReader in;

  private SmsDecoder(PduReader in) {
    this.in = in;
  }

  static SmsPdu.Decoded decode(Octets pdu, boolean withSmsc) {
    PduReader in = new PduReader(pdu);
    SmsDecoder decoder = new SmsDecoder(in);
    Optional<SmsAddress> smsc = withSmsc ? decoder.smsc() : Optional.empty();
    int start = in.position();
    int first = in.u8("first octet");
    if (!in.intact()) {
      return in.malformed();
    }
    // TP-MTI, §9.2.3.1. A store holds messages of both directions, and its SMS-DELIVER-REPORTs,
    // SMS-SUBMIT-REPORTs and SMS-COMMANDs, which would have the same numbers, never reach a host.
    Sms sms =
        switch (first & 3) {
          case 0 -> decoder.deliver(smsc, first);
          case 1 -> decoder.submit(smsc, first);
          case 2 -> decoder.statusReport(smsc, first);
          default -> {
            in.spoil("is of a type that the standard keeps in reserve", start);
            yield decoder.deliver(smsc, first);
          }
        };
    return in.intact() ? new SmsPdu.Message(sms) : in.malformed();
  }

  private Sms deliver(Optional<SmsAddress> smsc, int first) {
    SmsAddress from = address("sender");
    int protocolId = in.u8("protocol identifier");
    DataCoding coding = coding();
    Optional<OffsetDateTime> at = time("time");
    return new Sms.Deliver(
        smsc,
        from,
        at,
        protocolId,
        coding,
        userData(first, coding),
        (first & FirstOctet.NO_MORE_MESSAGES) == 0,
        (first & FirstOctet.STATUS_REPORT) != 0,
        (first & FirstOctet.REPLY_PATH) != 0);
  }

  private Sms submit(Optional<SmsAddress> smsc, int first) {
    int reference = in.u8("message reference");
    SmsAddress to = address("destination");
    int protocolId = in.u8("protocol identifier");
    DataCoding coding = coding();
    Validity validity = validity(first);
    return new Sms.Submit(
        smsc,
        reference,
        to,
        protocolId,
        coding,
        validity,
        userData(first, coding),
        (first & FirstOctet.REJECT_DUPLICATES) != 0,
        (first & FirstOctet.STATUS_REPORT) != 0,
        (first & FirstOctet.REPLY_PATH) != 0);
  }

  private Sms statusReport(Optional<SmsAddress> smsc, int first) {
    int reference = in.u8("message reference");
    SmsAddress to = address("recipient");
    Optional<OffsetDateTime> at = time("time");
    Optional<OffsetDateTime> discharged = time("discharge time");
    DeliveryStatus status = new DeliveryStatus(in.u8("status"));
    int present = in.intact() && in.remaining() > 0 ? indicators() : 0;
    int protocolId = (present & HAS_PROTOCOL_ID) == 0 ? 0 : in.u8("protocol identifier");
    DataCoding coding = (present & HAS_CODING) == 0 ? new DataCoding(0) : coding();
    UserData data = (present & HAS_USER_DATA) == 0 ? UserData.NONE : userData(first, coding);
    return new Sms.StatusReport(
        smsc,
        reference,
        to,
        at,
        discharged,
        status,
        protocolId,
        coding,
        data,
        (first & FirstOctet.NO_MORE_MESSAGES) == 0,
        (first & FirstOctet.STATUS_REPORT) != 0);
  }

  private int indicators() {
    int indicators = in.u8("parameter indicator");
    for (int more = indicators; in.intact() && (more & MORE_INDICATORS) != 0; ) {
      more = in.u8("parameter indicator");
    }
    return indicators;
  }

  private UserData userData(int first, DataCoding coding) {
    return UserDataCodec.read(in, coding, (first & FirstOctet.HAS_HEADER) != 0);
  }

  private DataCoding coding() {
    return new DataCoding(in.u8("data coding scheme"));
  }

  private Optional<OffsetDateTime> time(String what) {
    Octets octets = in.octets(Timestamp.SIZE, what);
    return in.intact() ? Timestamp.read(octets) : Optional.empty();
  }

  private Validity validity(int first) {
    return switch (first & FirstOctet.VALIDITY_FORMAT) {
      case FirstOctet.RELATIVE_VALIDITY ->
          new Validity.Relative(Validity.period(in.u8("validity period")));
      case FirstOctet.ENHANCED_VALIDITY ->
          new Validity.Enhanced(in.octets(Timestamp.SIZE, "validity period"));
      case FirstOctet.ABSOLUTE_VALIDITY -> new Validity.Until(time("validity period"));
      default -> Validity.UNSET;
    };
  }

  /// Its length counts octets, the type included; that of other addresses counts digits.
  private Optional<SmsAddress> smsc() {
    int start = in.position();
    int length = in.u8("service centre address");
    if (length == 0) {
      return Optional.empty();
    }
    if (length > LONGEST_SMSC) {
      in.spoil("has a service centre address of " + length + " octets, 11 at most", start);
    }
    int type = in.u8("service centre address");
    Octets digits = in.octets(length - 1, "service centre address");
    return Optional.of(address(type, digits, digits.size() * 2));
  }

  private SmsAddress address(String what) {
    int start = in.position();
    int length = in.u8(what);
    if (length > MOST_SEMI_OCTETS) {
      in.spoil("has a " + what + " of " + length + " digits, 20 at most", start);
    }
    int type = in.u8(what);
    Octets octets = in.octets((length + 1) / 2, what);
    return address(type, octets, Math.min(length, octets.size() * 2));
  }

  private static SmsAddress address(int type, Octets octets, int semiOctets) {
    TypeOfNumber kind = TypeOfNumber.of(type >> 4);
    String value =
        kind == TypeOfNumber.ALPHANUMERIC
            ? Gsm7.decode(Gsm7.unpack(octets, 0, semiOctets * 4 / 7))
            : digits(octets, semiOctets);
    return new SmsAddress(kind, type & 0x0f, new Private(value));
  }

  private static String digits(Octets octets, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int digit = octets.at(i / 2) >> (i % 2 * 4) & 0x0f;
      if (digit == 0x0f) {
        break;
      }
      digits.append(SmsAddress.DIGITS.charAt(digit));
    }
    return digits.toString();
  }
}
