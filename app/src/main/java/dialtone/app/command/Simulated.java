package dialtone.app.command;

import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.Faults;
import dialtone.simulator.Models;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationEvent;
import dialtone.simulator.SimulationPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A simulated modem in the words of the command line.
final class Simulated {
  static final String USUAL_MODEL = "huawei-e3372s";

  static final List<Option> OPTIONS =
      List.of(
          Option.value(
              "--fault",
              "FAULT",
              "let something go wrong: drop-call, mute@3s, slow=300; dialtone simulate --faults"),
          Option.value(
              "--set", "KEY=VALUE", "one thing different: operator=Sky, pin=1234, rsrpDbm=-110"));

  private Simulated() {}

  /// @throws ModemFailure `UnknownWord` for a model, fault or key that does not exist
  static Simulation start(
      Invocation invocation, String model, Path dir, Consumer<SimulationEvent> events) {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    for (String word : invocation.arguments().values("--set")) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new ModemFailure(new Failure.BadInput("--set " + word, "it is not KEY=VALUE"));
      }
      settings
          .computeIfAbsent(word.substring(0, equals), _ -> new ArrayList<>())
          .add(word.substring(equals + 1));
    }
    Optional<String> netns = invocation.arguments().value("--netns");
    List<String> faults = invocation.arguments().values("--fault");
    boolean proxy = invocation.arguments().has("--qmi-proxy");
    return Simulation.start(
        new SimulationPlan(model, dir, faults, settings, true, netns, proxy), events);
  }

  static Json.Fields described(Models.Entry model) {
    return Json.object()
        .put("name", model.name())
        .put("usb", model.usb())
        .put("description", model.description())
        .end();
  }

  static Json.Fields described(Faults.Entry fault) {
    return Json.object()
        .put("name", fault.name())
        .put("description", fault.description())
        .put("healsBy", fault.healsBy())
        .end();
  }
}
