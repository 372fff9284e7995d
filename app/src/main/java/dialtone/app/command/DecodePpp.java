package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.protocol.ppp.DecodedFrame;
import dialtone.protocol.ppp.PppDecoder;
import java.util.ArrayList;
import java.util.List;

/// `dialtone decode ppp`.
final class DecodePpp {
  private DecodePpp() {}

  static int run(Invocation invocation, String hex) {
    DecodedFrame frame = PppDecoder.decode(hex);
    if (invocation.json()) {
      invocation.print(json(frame));
    } else {
      say(invocation, frame);
    }
    return ExitStatus.DONE;
  }

  private static Json.Fields json(DecodedFrame frame) {
    Json.Builder json = Json.object();
    frame.fields().forEach(field -> json.put(field.name(), value(field.value())));
    List<Json> options = new ArrayList<>();
    for (DecodedFrame.Option option : frame.options()) {
      options.add(
          Json.object()
              .put("type", option.type())
              .put("name", option.name())
              .put("value", value(option.value()))
              .end());
    }
    return (options.isEmpty() ? json : json.put("options", new Json.Array(options))).end();
  }

  private static Json value(DecodedFrame.Value value) {
    return switch (value) {
      case DecodedFrame.Value.Text(String text) -> new Json.Text(text);
      case DecodedFrame.Value.Whole(long number) -> new Json.Whole(number);
      case DecodedFrame.Value.Flag(boolean set) -> new Json.Flag(set);
    };
  }

  private static void say(Invocation invocation, DecodedFrame frame) {
    for (DecodedFrame.Field field : frame.fields()) {
      invocation.say("%-14s %s".formatted(field.name(), plain(field.value())));
    }
    for (DecodedFrame.Option option : frame.options()) {
      invocation.say("  %-20s %s".formatted(option.name(), plain(option.value())));
    }
  }

  private static String plain(DecodedFrame.Value value) {
    return switch (value) {
      case DecodedFrame.Value.Text(String text) -> text;
      case DecodedFrame.Value.Whole(long number) -> Long.toString(number);
      case DecodedFrame.Value.Flag(boolean set) -> set ? "yes" : "no";
    };
  }
}
