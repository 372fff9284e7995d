package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.BrokenFrame;
import dialtone.protocol.qmi.Framed;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.known.DecodedMessage;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Problem;
import dialtone.protocol.qmi.known.DecodedMessage.Unknown;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import dialtone.protocol.qmi.known.KnownLayouts;
import dialtone.protocol.qmi.known.MessageDecoder;
import dialtone.protocol.qmi.known.MessageText;
import dialtone.protocol.qmi.known.PastedFrames;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `dialtone decode qmi`: a JSON object or a block of lines for each frame.
final class DecodeQmi {
  private DecodeQmi() {}

  /// What can be named is named; then what cannot be read makes it fail.
  static int run(Invocation invocation, String text) {
    MessageDecoder decoder = new MessageDecoder(KnownLayouts::of);
    int status = ExitStatus.DONE;
    boolean first = true;
    for (Framed each : PastedFrames.parse(text)) {
      if (each instanceof BrokenFrame broken) {
        throw broken.failure();
      }
      if (each instanceof QmiMessage message) {
        DecodedMessage decoded = decoder.decode(message, MessageDecoder.View.OPEN);
        if (invocation.json()) {
          invocation.print(json(decoded));
        } else {
          say(invocation, decoded, first);
        }
        first = false;
        status = malformed(decoded).isPresent() ? ExitStatus.FAILED : status;
      }
    }
    return status;
  }

  private static void say(Invocation invocation, DecodedMessage decoded, boolean first) {
    if (!first) {
      invocation.say("");
    }
    MessageText.lines(decoded).forEach(invocation::say);
  }

  private static Optional<Problem> malformed(DecodedMessage decoded) {
    return decoded.problems().stream().filter(p -> !p.absent()).findFirst();
  }

  private static Json.Fields json(DecodedMessage decoded) {
    QmiMessage.Header header = decoded.header();
    Json.Builder json =
        Json.object()
            .put("service", decoded.service())
            .put("serviceId", header.service())
            .put("client", header.client())
            .put("kind", header.kind().name().toLowerCase(Locale.ROOT))
            .put("transaction", header.transaction())
            .put("message", decoded.name())
            .put("messageId", header.id());
    decoded.result().ifPresent(result -> json.put("result", result(result)));
    json.put("note", decoded.note()).put("fields", fields(decoded.fields()));
    if (!decoded.unknown().isEmpty()) {
      json.put("unknown", new Json.Array(unknown(decoded.unknown())));
    }
    if (!decoded.problems().isEmpty()) {
      json.put("problems", new Json.Array(problems(decoded.problems())));
    }
    malformed(decoded).ifPresent(p -> json.put("error", p.why()).put("offset", p.offset()));
    return json.end();
  }

  private static Json result(QmiResult result) {
    Json.Builder json = Json.object().put("success", result.success()).put("error", result.error());
    if (!result.success()) {
      Optional<QmiError> known = QmiError.of(result.error());
      json.put("word", known.map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-')));
      json.put("meaning", known.map(QmiError::words));
    }
    return json.end();
  }

  private static Json.Fields fields(List<Field> fields) {
    Json.Builder json = Json.object();
    fields.forEach(field -> json.put(field.name(), value(field.value())));
    return json.end();
  }

  private static List<Json> unknown(List<Unknown> unknown) {
    List<Json> all = new ArrayList<>();
    for (Unknown each : unknown) {
      Json hex = new Json.Text(each.value().toString());
      all.add(Json.object().put("tlv", each.tlv()).put("hex", hex).end());
    }
    return all;
  }

  private static List<Json> problems(List<Problem> problems) {
    List<Json> all = new ArrayList<>();
    for (Problem each : problems) {
      all.add(
          Json.object()
              .put("tlv", each.tlv())
              .put("name", each.name())
              .put("offset", each.offset())
              .put("error", each.why())
              .end());
    }
    return all;
  }

  private static Json value(Value value) {
    return switch (value) {
      case Value.Whole whole -> whole(whole);
      case Value.Coded(long number, Optional<String> word) ->
          Json.object().put("value", number).put("word", word).end();
      case Value.Bits(long number, List<String> words) ->
          Json.object().put("value", number).put("words", words).end();
      case Value.Flag(boolean set) -> new Json.Flag(set);
      // By its own digits, not by those of the double nearest to it.
      case Value.Single(float number) -> new Json.Decimal(Double.parseDouble("" + number));
      case Value.Decimal(double number) -> new Json.Decimal(number);
      case Value.Text(String text) -> new Json.Text(text);
      case Value.Hidden() -> new Json.Text("***");
      case Value.Bytes(Octets octets) -> new Json.Text(octets.toString());
      case Value.Items(List<Value> items) ->
          new Json.Array(items.stream().map(DecodeQmi::value).toList());
      case Value.Struct(List<Field> fields) -> fields(fields);
    };
  }

  /// A number of 64 bits that no signed one holds is written as text.
  private static Json whole(Value.Whole whole) {
    return whole.unsigned() && whole.number() < 0
        ? new Json.Text(whole.digits())
        : new Json.Whole(whole.number());
  }
}
