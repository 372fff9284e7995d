package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.Requests;
import dialtone.app.terminal.Words;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.ModemDevice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// `dialtone status`: what the modem, the SIM and the network say now. Exit status 0 means online.
final class Status implements Action {
  private static final String WATCH = "--watch";
  private static final String FIELDS = "--fields";

  /// A signal changes without an event on many modems.
  private static final long LOOK_AGAIN_SECONDS = 2;

  @Override
  public Command declaration() {
    return new Command(
        "status",
        "",
        "what the modem, the SIM and the network say now; exit status 0 when online, 1 when not",
        List.of(
            Option.flag(WATCH, "again at each change, until Ctrl-C"),
            Option.value(
                    FIELDS, "FIELDS", "only these, with commas between: operator,signal.rsrpDbm")
                .orShort("-f")),
        List.of(),
        List.of(
            new Example("dialtone status", "all of it"),
            new Example(
                "dialtone status -f addresses,signal.rsrpDbm",
                "two values, one a line, for scripts"),
            new Example("dialtone status --watch --json", "a JSON object at each change")));
  }

  @Override
  public int run(Invocation invocation) {
    Optional<OwnerClient> owner = Modems.owner(invocation);
    if (owner.isEmpty()) {
      show(invocation, withoutOwner(invocation));
      return ExitStatus.FAILED;
    }
    try (OwnerClient client = owner.get()) {
      Json.Fields status = client.ask(Requests.status());
      if (status.text("failure").isPresent()) {
        return invocation.complain(status);
      }
      show(invocation, status);
      if (invocation.arguments().has(WATCH)) {
        status = watch(invocation, client, status);
      }
      return status.flag("online") ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  /// What can be said without opening a port.
  private static Json.Fields withoutOwner(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      Json.Fields modem =
          Json.object()
              .put("id", device.id())
              .put("vendor", device.strings().manufacturer())
              .put("model", device.strings().product())
              .put("usb", device.usb())
              .end();
      return Json.object()
          .put("online", false)
          .put("step", "found")
          .put("modem", modem)
          .put("data", device.data().word())
          .end();
    }
  }

  /// Shows each other status until the owner ends; gives the last.
  private static Json.Fields watch(Invocation invocation, OwnerClient client, Json.Fields first) {
    BlockingQueue<Json.Fields> events = new LinkedBlockingQueue<>();
    Optional<OwnerClient> second = Modems.owner(invocation);
    second.ifPresent(
        monitor -> Thread.ofVirtual().start(() -> monitor.follow(Requests.monitor(), events::add)));
    Json.Fields shown = first;
    try {
      Optional<Json.Fields> event = Optional.empty();
      while (event.flatMap(e -> e.text("event")).filter("down"::equals).isEmpty()) {
        event = Optional.ofNullable(events.poll(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS));
        Json.Fields status = client.ask(Requests.status());
        if (!status.equals(shown)) {
          invocation.say("");
          show(invocation, status);
          shown = status;
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    second.ifPresent(OwnerClient::close);
    return shown;
  }

  private static void show(Invocation invocation, Json.Fields status) {
    Arguments arguments = invocation.arguments();
    if (arguments.has(FIELDS)) {
      List<String> fields = Arrays.asList(arguments.value(FIELDS).orElse("").split(",", -1));
      showFields(invocation, status, fields);
    } else if (invocation.json()) {
      invocation.print(status);
    } else {
      boolean online = status.flag("online");
      invocation.say(online ? "online" : "offline, at step " + status.text("step").orElse("found"));
      Words.rows(status).forEach(invocation::say);
    }
  }

  /// The values alone, one a line and empty when unknown; with --json one object of those that are
  /// known.
  private static void showFields(Invocation invocation, Json.Fields status, List<String> fields) {
    Json.Builder chosen = Json.object();
    for (String field : fields) {
      Optional<Json> value = find(status, field);
      value.ifPresent(known -> chosen.put(field, known));
      invocation.say(value.map(Status::plain).orElse(""));
    }
    if (invocation.json()) {
      invocation.print(chosen.end());
    }
  }

  private static Optional<Json> find(Json.Fields status, String field) {
    int dot = field.indexOf('.');
    return dot < 0
        ? status.get(field)
        : find(status.object(field.substring(0, dot)), field.substring(dot + 1));
  }

  private static String plain(Json value) {
    return switch (value) {
      case Json.Text(String text) -> text;
      case Json.Array array -> String.join(" ", array.texts());
      case Json.Whole _, Json.Decimal _, Json.Flag _, Json.Nothing _, Json.Fields _ ->
          JsonText.write(value);
    };
  }
}
