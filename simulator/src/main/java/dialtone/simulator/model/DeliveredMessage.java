package dialtone.simulator.model;

import dialtone.protocol.sms.Gsm7;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A message that was sent to this modem, as the network hands it over: SMS-DELIVER of 3GPP TS
/// 23.040 §9.2.2.1 with its service centre in front.
public final class DeliveredMessage {
  private static final int DELIVER_NO_MORE = 0x04;
  private static final int SUBMIT = 0x01;
  private static final int KIND = 0x03;
  private static final int USER_DATA_HEADER = 0x40;
  private static final int INTERNATIONAL = 0x91;
  private static final int NATIONAL = 0x81;
  private static final int UCS2 = 0x08;

  /// 2 January 2026, 03:04:05, time zone 0, in swapped digits (§9.2.3.11).
  private static final byte[] SENT_AT = {0x62, 0x10, 0x20, 0x30, 0x40, 0x50, 0x00};

  private DeliveredMessage() {}

  /// Of `FROM:TEXT`; without a colon all of it is the text.
  public static Octets of(String text, Settings settings) {
    int colon = text.indexOf(':');
    String from = colon < 0 ? settings.text(Setting.MSISDN) : text.substring(0, colon);
    String body = text.substring(colon + 1);
    ByteArrayOutputStream pdu = begin(from, DELIVER_NO_MORE, settings);
    pdu.write(0);
    Optional<byte[]> septets = Gsm7.encode(body);
    byte[] wide = body.getBytes(StandardCharsets.UTF_16BE);
    pdu.write(septets.isPresent() ? 0 : UCS2);
    pdu.writeBytes(SENT_AT);
    pdu.write(septets.map(each -> each.length).orElse(wide.length));
    pdu.writeBytes(septets.map(DeliveredMessage::packed).orElse(wide));
    return Octets.of(pdu.toByteArray());
  }

  /// Service centre, first octet and sender.
  private static ByteArrayOutputStream begin(String from, int first, Settings settings) {
    ByteArrayOutputStream pdu = new ByteArrayOutputStream();
    String centre = settings.text(Setting.SMSC);
    pdu.write(1 + (digits(centre).length() + 1) / 2);
    number(pdu, centre);
    pdu.write(first);
    pdu.write(digits(from).length());
    number(pdu, from);
    return pdu;
  }

  /// 3GPP TS 23.038 §6.1.2.1: septets one behind the other, lowest bit first.
  private static byte[] packed(byte[] septets) {
    byte[] octets = new byte[(septets.length * 7 + 7) / 8];
    for (int i = 0; i < septets.length; i++) {
      int bit = i * 7;
      int value = (septets[i] & 0x7f) << bit % 8;
      octets[bit / 8] |= (byte) value;
      if (value > 0xff) {
        octets[bit / 8 + 1] |= (byte) (value >> 8);
      }
    }
    return octets;
  }

  /// Whether SMS-SUBMIT `sent` (§9.2.2.2), its service centre in front, is for that number.
  static boolean goesTo(Octets sent, String number) {
    int at = submit(sent);
    if (at < 0 || at + 4 > sent.size()) {
      return false;
    }
    int count = sent.at(at + 2);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count && at + 4 + i / 2 < sent.size(); i++) {
      digits.append(sent.at(at + 4 + i / 2) >> 4 * (i % 2) & 0xf);
    }
    return !digits.isEmpty() && digits.toString().equals(digits(number));
  }

  /// Where the TPDU begins; -1 when it is no SMS-SUBMIT.
  private static int submit(Octets sent) {
    int at = sent.size() == 0 ? 0 : 1 + sent.at(0);
    return at < sent.size() && (sent.at(at) & KIND) == SUBMIT ? at : -1;
  }

  /// What arrives of a message that the modem sent to itself.
  static Octets ofSent(Octets sent, Settings settings) {
    int at = submit(sent);
    int first = sent.at(at);
    int address = 2 + (sent.at(at + 2) + 1) / 2;
    int coding = at + 2 + address;
    int validity =
        switch (first >> 3 & 3) {
          case 0 -> 0;
          case 2 -> 1;
          default -> 7;
        };
    ByteArrayOutputStream pdu =
        begin(settings.text(Setting.MSISDN), DELIVER_NO_MORE | first & USER_DATA_HEADER, settings);
    pdu.writeBytes(part(sent, coding, coding + 2));
    pdu.writeBytes(SENT_AT);
    pdu.writeBytes(part(sent, coding + 2 + validity, sent.size()));
    return Octets.of(pdu.toByteArray());
  }

  private static byte[] part(Octets sent, int from, int to) {
    int end = Math.min(to, sent.size());
    return sent.slice(Math.min(from, end), end).toArray();
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  private static void number(ByteArrayOutputStream out, String number) {
    out.write(number.startsWith("+") ? INTERNATIONAL : NATIONAL);
    String digits = digits(number);
    String even = digits.length() % 2 == 0 ? digits : digits + "F";
    for (int i = 0; i < even.length(); i += 2) {
      out.write(Character.digit(even.charAt(i + 1), 16) << 4 | Character.digit(even.charAt(i), 16));
    }
  }
}
