package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Key;
import dialtone.host.config.Mend;
import dialtone.host.config.Remark;
import dialtone.host.config.Told;
import dialtone.host.config.format.Imported;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was read in other programs' files, as JSON. Secrets are masked.
final class ConfigJson {
  private ConfigJson() {}

  /// @param written files that were written with their mends
  static Json.Fields imported(String file, Imported imported, List<String> written) {
    List<Json> connections = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>(imported.remarks());
    for (ConnectionDescription each : imported.connections()) {
      ConfigWish wish = new ConfigWish(each);
      connections.add(connection(wish, imported.good()));
      wish.unmet().stream().filter(remark -> !remarks.contains(remark)).forEach(remarks::add);
    }
    Json.Builder json =
        Json.object()
            .put("file", file)
            .put("format", imported.format().words())
            .put("files", imported.files().stream().map(source -> source.name()).toList())
            .put("connections", new Json.Array(connections))
            .put(
                "remarks", new Json.Array(remarks.stream().<Json>map(ConfigJson::remark).toList()));
    return written.isEmpty() ? json.end() : json.put("written", written).end();
  }

  private static Json.Fields connection(ConfigWish wish, boolean good) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    List<Json> told = new ArrayList<>();
    for (Told each : wish.described().told()) {
      String name = camel(each.key().word());
      options.computeIfAbsent(name, _ -> new ArrayList<>()).add(each.shown());
      told.add(
          Json.object()
              .put("option", name)
              .put("value", each.shown())
              .put("file", each.place().file())
              .put("line", each.place().line())
              .end());
    }
    Json.Builder fields = Json.object();
    options.forEach(
        (name, values) -> {
          if (name.equals(Key.INIT.word())) {
            fields.put(name, values);
          } else {
            fields.put(name, value(name, values.getLast()));
          }
        });
    Json.Builder json =
        Json.object()
            .put("name", wish.described().name())
            .put("options", fields.end())
            .put("told", new Json.Array(told));
    return good ? json.put("command", wish.command()).end() : json.end();
  }

  /// Numbers as numbers, yes and no as what they are.
  private static Json value(String name, String text) {
    return switch (name) {
      case "speed", "cid", "echoInterval", "echoFailures", "dialDeadline", "metric", "mtu" ->
          text.matches("\\d{1,9}") ? new Json.Whole(Long.parseLong(text)) : new Json.Text(text);
      case "defaultRoute", "peerDns" -> new Json.Flag(text.equals("yes"));
      default -> new Json.Text(text);
    };
  }

  static Json.Fields remark(Remark remark) {
    return Json.object()
        .put("severity", remark.severity().word())
        .put("file", remark.place().file())
        .put("line", remark.place().line())
        .put("option", remark.subject())
        .put("message", remark.problem())
        .put("nearest", remark.nearest())
        .put("mend", remark.mend().map(Mend::text))
        .end();
  }

  /// `echo-interval` as the contract writes names.
  private static String camel(String word) {
    StringBuilder camel = new StringBuilder();
    for (String part : word.split("-", -1)) {
      camel.append(
          camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return camel.toString();
  }
}
