package dialtone.app.uqmi;

import dialtone.protocol.sms.DataCoding;
import dialtone.protocol.sms.DataCoding.Alphabet;
import dialtone.protocol.sms.Sms;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;

/// `--get-message`: what one message says.
final class MessageText {
  private MessageText() {}

  static void print(Sms sms, Blob json) {
    json.table();
    sms.smsc().ifPresent(centre -> json.add("smsc", centre.text().reveal()));
    boolean sent = sms instanceof Sms.Submit;
    json.add(sent ? "receiver" : "sender", sms.address().text().reveal());
    sms.coding().messageClass().ifPresent(number -> json.add("class", number));
    sms.timestamp().ifPresent(time -> json.add("timestamp", text(time)));
    sms.concatenation()
        .ifPresent(
            part -> {
              json.add("concat_ref", part.reference());
              json.add("concat_part", part.part()).add("concat_parts", part.parts());
            });
    content(sms, json);
    json.end();
  }

  /// The service centre's own time.
  private static String text(OffsetDateTime time) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d %02d:%02d:%02d",
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }

  private static void content(Sms sms, Blob json) {
    DataCoding coding = sms.coding();
    sms.userData()
        .text()
        .ifPresent(
            text -> {
              json.add("text", text.reveal());
              if (coding.alphabet() == Alphabet.UCS2) {
                // For scripts that decode it themselves, as they had to.
                byte[] units = text.reveal().getBytes(StandardCharsets.UTF_16BE);
                json.add("ucs-2", Octets.of(units).toString());
              }
            });
    sms.userData().octets().ifPresent(octets -> json.add("data", octets.toString()));
  }
}
