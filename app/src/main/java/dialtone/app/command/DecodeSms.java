package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.Sms;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.UserDataHeader.Concatenation;
import dialtone.protocol.wire.HexText;
import dialtone.protocol.wire.Octets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// `dialtone decode sms`: a short message in PDU mode, or what `AT+CMGL` printed.
final class DecodeSms {
  private DecodeSms() {}

  static int run(Invocation invocation, String text) {
    for (String hex : pdus(text)) {
      Json.Fields message = json(decoded(hex));
      if (invocation.json()) {
        invocation.print(message);
      } else {
        say(invocation, message);
      }
    }
    return ExitStatus.DONE;
  }

  /// Between lines of AT's dialogue each line of digits is a message; otherwise all of it is one.
  private static List<String> pdus(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> digits =
        lines.stream().filter(line -> !line.matches("(?i)([+>]|AT|OK).*")).toList();
    return digits.size() == lines.size() ? List.of(text) : digits;
  }

  private static Sms decoded(String hex) {
    return switch (SmsPdu.decode(Octets.of(HexText.octets("message", hex)))) {
      case SmsPdu.Message(Sms sms) -> sms;
      case SmsPdu.Malformed(String problem, int offset) ->
          throw new ModemFailure(new Failure.Garbled("message", problem, OptionalInt.of(offset)));
    };
  }

  private static Json.Fields json(Sms sms) {
    Json.Builder json =
        Json.object()
            .put("smsc", orNothing(sms.smsc().map(centre -> centre.text().reveal())))
            .put("type", type(sms))
            .put("address", new Json.Text(sms.address().text().reveal()))
            .put("timestamp", orNothing(time(sms.timestamp())))
            .put("encoding", sms.coding().alphabet().word())
            .put("text", new Json.Text(sms.userData().text().map(Private::reveal).orElse("")))
            .put("data", sms.userData().octets().map(Octets::toString))
            .put("concat", sms.concatenation().map(DecodeSms::json).orElse(new Json.Nothing()))
            .put("class", messageClass(sms));
    return own(sms, json).end();
  }

  private static String type(Sms sms) {
    return switch (sms) {
      case Sms.Deliver _ -> "deliver";
      case Sms.Submit _ -> "submit";
      case Sms.StatusReport _ -> "status-report";
    };
  }

  private static Json json(Concatenation part) {
    return Json.object()
        .put("ref", part.reference())
        .put("part", part.part())
        .put("parts", part.parts())
        .end();
  }

  private static Json messageClass(Sms sms) {
    OptionalInt number = sms.coding().messageClass();
    return number.isPresent() ? new Json.Whole(number.getAsInt()) : new Json.Nothing();
  }

  /// What only this type has.
  private static Json.Builder own(Sms sms, Json.Builder json) {
    return switch (sms) {
      case Sms.Deliver _ -> json;
      case Sms.Submit submit -> json.put("statusReport", submit.statusReportWanted());
      case Sms.StatusReport report ->
          json.put("reference", report.reference())
              .put("status", report.status().octet())
              .put("statusText", report.status().words())
              .put("discharged", orNothing(time(report.discharged())));
    };
  }

  private static Optional<String> time(Optional<OffsetDateTime> time) {
    return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
  }

  private static Json orNothing(Optional<String> text) {
    return text.<Json>map(Json.Text::new).orElse(new Json.Nothing());
  }

  private static void say(Invocation invocation, Json.Fields message) {
    for (Map.Entry<String, Json> field : message.fields().entrySet()) {
      String value = plain(field.getValue());
      if (!value.isEmpty()) {
        invocation.say("%-14s %s".formatted(field.getKey(), value));
      }
    }
  }

  private static String plain(Json value) {
    return switch (value) {
      case Json.Text(String text) -> text;
      case Json.Whole(long number) -> Long.toString(number);
      case Json.Flag(boolean set) -> set ? "yes" : "";
      case Json.Fields part ->
          "part %s of %s, reference %s"
              .formatted(
                  part.whole("part").orElse(0L),
                  part.whole("parts").orElse(0L),
                  part.whole("ref").orElse(0L));
      case Json.Nothing _, Json.Array _, Json.Decimal _ -> "";
    };
  }
}
