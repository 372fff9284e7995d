package dialtone.app.bench;

import dialtone.host.local.Dir;
import dialtone.host.local.TemporaryFolder;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A simulated modem that answers at once, and the machine in a folder that it is plugged into.
record Workplace(Path folder, Simulation simulation, Machine machine, Clock clock) {
  private static final String MODEL = "huawei-e3372s";

  /// @param ending takes what removes it again
  static Workplace open(Consumer<Runnable> ending) {
    return open(MODEL, ending);
  }

  /// As [#open(Consumer)], with a modem of the catalogue.
  static Workplace open(String model, Consumer<Runnable> ending) {
    return open(model, Map.of(), ending);
  }

  /// As above, set up differently from the catalogue.
  static Workplace open(String model, Map<String, String> settings, Consumer<Runnable> ending) {
    Path folder = folder(ending);
    SimulationPlan plan = SimulationPlan.of(model, folder);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      plan = plan.with(setting.getKey(), setting.getValue());
    }
    Simulation simulation = Simulation.start(plan, _ -> {});
    ending.accept(simulation::close);
    Clock clock = new SystemClock();
    Machine machine = new Dir(folder, clock);
    ending.accept(machine::close);
    return new Workplace(folder, simulation, machine, clock);
  }

  /// A folder of its own for one run.
  static Path folder(Consumer<Runnable> ending) {
    Path folder = TemporaryFolder.make("dialtone-bench");
    ending.accept(() -> TemporaryFolder.remove(folder));
    return folder;
  }

  /// The word after `--host`.
  String host() {
    return "dir:" + folder;
  }

  static ModemFailure failed(String what, IOException why) {
    return new ModemFailure(new Failure.BadInput(what, String.valueOf(why.getMessage())));
  }
}
