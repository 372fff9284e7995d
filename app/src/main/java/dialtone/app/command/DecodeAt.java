package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.protocol.at.response.AtDecoder;
import dialtone.protocol.at.response.Decoded;
import java.util.ArrayList;
import java.util.List;

/// `dialtone decode at`.
final class DecodeAt {
  private DecodeAt() {}

  static int run(Invocation invocation, String text) {
    Decoded decoded = AtDecoder.decode(text);
    if (invocation.json()) {
      invocation.print(json(decoded));
    } else {
      say(invocation, decoded);
    }
    return ExitStatus.DONE;
  }

  private static Json.Fields json(Decoded decoded) {
    List<Json> lines = new ArrayList<>();
    for (Decoded.Line line : decoded.lines()) {
      Json.Builder fields = Json.object();
      line.fields().forEach(field -> fields.put(field.name(), value(field.value())));
      Json.Builder json = Json.object().put("kind", line.kind()).put("text", line.text());
      lines.add((line.fields().isEmpty() ? json : json.put("fields", fields.end())).end());
    }
    return Json.object().put("lines", new Json.Array(lines)).put("result", decoded.result()).end();
  }

  private static Json value(Decoded.Value value) {
    return switch (value) {
      case Decoded.Value.Text(String text) -> new Json.Text(text);
      case Decoded.Value.Whole(long number) -> new Json.Whole(number);
      case Decoded.Value.Decimal(double number) -> new Json.Decimal(number);
      case Decoded.Value.Flag(boolean set) -> new Json.Flag(set);
    };
  }

  private static void say(Invocation invocation, Decoded decoded) {
    for (Decoded.Line line : decoded.lines()) {
      invocation.say(line.text());
      for (Decoded.Field field : line.fields()) {
        invocation.say("  %-14s %s".formatted(field.name(), plain(field.value())));
      }
    }
    if (!decoded.result().isEmpty()) {
      invocation.say("  " + decoded.result());
    }
  }

  private static String plain(Decoded.Value value) {
    return switch (value) {
      case Decoded.Value.Text(String text) -> text;
      case Decoded.Value.Whole(long number) -> Long.toString(number);
      case Decoded.Value.Decimal(double number) -> Double.toString(number);
      case Decoded.Value.Flag(boolean set) -> set ? "yes" : "no";
    };
  }
}
