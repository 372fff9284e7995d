package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.simulator.Ready;
import dialtone.simulator.SimulationEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a simulated modem does, one line a thing, the line `ready` first.
final class SimulatedEvents implements Consumer<SimulationEvent> {
  private final Invocation invocation;
  private final List<SimulationEvent> early = new ArrayList<>();
  private boolean ready;

  SimulatedEvents(Invocation invocation) {
    this.invocation = invocation;
  }

  synchronized void ready(Ready ready) {
    Json.Builder json =
        Json.object().put("event", "ready").put("model", ready.model()).put("usb", ready.usb());
    json.put("dir", ready.dir().toString())
        .put("at", ready.at().stream().map(Path::toString).toList());
    json.put("qmi", node(ready.qmi())).put("mbim", node(ready.mbim()));
    json.put("net", ready.net().<Json>map(Json.Text::new).orElse(new Json.Nothing()));
    if (invocation.json()) {
      invocation.print(json.end());
    } else {
      invocation.say(ready.model() + " (" + ready.usb() + ") is ready in " + ready.dir());
      ready.at().forEach(port -> invocation.say("  takes AT commands: " + port));
      ready.qmi().ifPresent(port -> invocation.say("  takes QMI: " + port));
      invocation.say("  use it: dialtone --host dir:" + ready.dir() + " up");
    }
    this.ready = true;
    early.forEach(this::show);
    early.clear();
  }

  /// `null` in the contract where a model has no such node.
  private static Json node(Optional<Path> node) {
    return node.<Json>map(path -> new Json.Text(path.toString())).orElse(new Json.Nothing());
  }

  /// What happens while the modem still starts is told after `ready`.
  @Override
  public synchronized void accept(SimulationEvent event) {
    if (ready) {
      show(event);
    } else {
      early.add(event);
    }
  }

  private void show(SimulationEvent event) {
    if (invocation.json()) {
      invocation.print(json(event));
    } else {
      invocation.say(words(event));
    }
  }

  static Json.Fields json(SimulationEvent event) {
    return switch (event) {
      case SimulationEvent.AtExchange(String port, String command, String reply) ->
          Json.object()
              .put("event", "at")
              .put("port", port)
              .put("command", command)
              .put("reply", new Json.Text(reply))
              .end();
      case SimulationEvent.QmiExchange(String port, String message, int client, String outcome) ->
          Json.object()
              .put("event", "qmi")
              .put("port", port)
              .put("message", message)
              .put("client", client)
              .put("outcome", outcome)
              .end();
      case SimulationEvent.FaultHappened(String name, String what) ->
          Json.object().put("event", "fault").put("fault", name).put("what", what).end();
      case SimulationEvent.CallChanged(String port, String what) ->
          Json.object().put("event", "ppp").put("port", port).put("what", what).end();
      case SimulationEvent.StateChanged(String what) ->
          Json.object().put("event", "state").put("what", what).end();
    };
  }

  private static String words(SimulationEvent event) {
    return switch (event) {
      case SimulationEvent.AtExchange(String port, String command, String reply) ->
          port + " > " + command + "  < " + String.join(" | ", reply.strip().split("[\\r\\n]+"));
      case SimulationEvent.QmiExchange(String port, String message, int client, String outcome) ->
          port + " qmi " + message + " (client " + client + "): " + outcome;
      case SimulationEvent.FaultHappened(String name, String what) -> "fault " + name + ": " + what;
      case SimulationEvent.CallChanged(String port, String what) -> port + " ppp: " + what;
      case SimulationEvent.StateChanged(String what) -> what;
    };
  }
}
