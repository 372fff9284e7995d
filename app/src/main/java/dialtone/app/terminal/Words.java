package dialtone.app.terminal;

import dialtone.app.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Events and status in plain words.
public final class Words {
  private Words() {}

  /// One line, for files and pipes.
  static String line(Json.Fields event) {
    return switch (event.text("event").orElse("")) {
      case "step" -> step(event) + ": waiting for " + waitingFor(event);
      case "online" ->
          "online: "
              + String.join(", ", connection(event))
              + ", after "
              + seconds(event, "elapsedMs");
      case "changed" -> "changed: " + String.join(", ", connection(event));
      case "way" ->
          "data goes by %s, because %s"
              .formatted(event.text("data").orElse(""), event.text("because").orElse(""));
      case "dropped" -> "dropped: " + event.text("reason").orElse("no reason given");
      case "failed" -> "failed at " + step(event) + ": " + event.text("message").orElse("");
      case "down" -> "down";
      default -> "";
    };
  }

  /// What is waited for and how long at most.
  static String waitingFor(Json.Fields event) {
    return event.text("waitingFor").orElse("the modem")
        + " (at most "
        + seconds(event, "deadlineMs")
        + ")";
  }

  static String step(Json.Fields event) {
    return event.text("step").orElse("");
  }

  /// Operator, technology, address: what a person wants to know of a connection.
  static List<String> connection(Json.Fields event) {
    List<String> parts = new ArrayList<>();
    event.text("operator").ifPresent(parts::add);
    event.text("technology").ifPresent(parts::add);
    address(event).ifPresent(parts::add);
    return parts;
  }

  static Optional<String> address(Json.Fields event) {
    List<String> addresses = event.texts("addresses");
    String on = event.text("interface").map(name -> " on " + name).orElse("");
    return addresses.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", addresses) + on);
  }

  /// Milliseconds as `0.12 s`.
  static String seconds(Json.Fields event, String field) {
    return seconds(event.whole(field).orElse(0L));
  }

  static String seconds(long millis) {
    return millis % 1000 == 0
        ? millis / 1000 + " s"
        : "%d.%02d s".formatted(millis / 1000, millis % 1000 / 10);
  }

  /// The rows of the summary after `online` and of `status`: a name and what stands beside it.
  public static List<String> rows(Json.Fields event) {
    List<String> rows = new ArrayList<>();
    Json.Fields modem = event.object("modem");
    String who = (modem.text("vendor").orElse("") + " " + modem.text("model").orElse("")).strip();
    row(rows, "modem", (who.isEmpty() ? "" : who + ", ") + modem.text("id").orElse(""));
    row(
        rows,
        "network",
        (event.text("operator").orElse("") + " " + event.text("technology").orElse("")).strip());
    row(rows, "SIM", event.object("sim").text("state").orElse(""));
    row(rows, "registered", event.object("registration").text("state").orElse(""));
    row(rows, "signal", signal(event.object("signal")));
    row(rows, "address", address(event).orElse(""));
    row(rows, "gateway", event.text("gateway").orElse(""));
    row(rows, "names by", String.join(", ", event.texts("dns")));
    row(rows, "APN", event.text("apn").orElse(""));
    if (event.text("dataPath").filter("in-process"::equals).isPresent()) {
      row(rows, "packets", "stay inside this program: a network device needs root");
    }
    return rows;
  }

  private static void row(List<String> rows, String name, String value) {
    if (!value.isEmpty()) {
      rows.add("  %-11s %s".formatted(name, value));
    }
  }

  private static String signal(Json.Fields signal) {
    List<String> parts = new ArrayList<>();
    signal.whole("rsrpDbm").ifPresent(dbm -> parts.add("RSRP " + dbm + " dBm"));
    signal.whole("rssiDbm").ifPresent(dbm -> parts.add("RSSI " + dbm + " dBm"));
    return String.join(", ", parts);
  }
}
