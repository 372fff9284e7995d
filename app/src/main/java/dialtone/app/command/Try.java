package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.host.local.TemporaryFolder;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.ModemDevice;
import dialtone.simulator.Models;
import dialtone.simulator.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `dialtone try`: a simulated modem and `up` on it, in one process. The bytes between the two go
/// through ptys and a network device all the same.
final class Try implements Action {
  static final String ONCE = "--once";

  @Override
  public Command declaration() {
    List<Option> options = new ArrayList<>();
    options.add(Option.flag(ONCE, "hang up and return as soon as it is online"));
    options.addAll(Simulated.OPTIONS);
    options.addAll(Settings.OPTIONS);
    return new Command(
        "try",
        "[MODEL]",
        "see it work, with a simulated modem; nothing to plug in, no rights needed",
        List.copyOf(options),
        Models.all().stream().map(Models.Entry::name).toList(),
        List.of(
            new Example("dialtone try", "from plugged in to online; Ctrl-C ends it"),
            new Example(
                "dialtone try --fault drop-call@online+3s",
                "see the connection drop and come back"),
            new Example(
                "dialtone try huawei-ms2372h --once --json", "another model, for scripts")));
  }

  @Override
  public int run(Invocation invocation) {
    String model = invocation.arguments().operand(0).orElse(Simulated.USUAL_MODEL);
    try (Ending ending = Ending.begin()) {
      Path folder = TemporaryFolder.make("dialtone-try");
      ending.with(() -> TemporaryFolder.remove(folder));
      Simulation simulation = Simulated.start(invocation, model, folder, _ -> {});
      ending.with(simulation::close);
      Machine machine = Hosts.open(Optional.of(Hosts.FOLDER + folder));
      ending.with(machine::close);
      ModemDevice device = Modems.choose(machine, Optional.empty());
      boolean once = invocation.arguments().has(ONCE);
      if (!once && invocation.output().terminal()) {
        invocation.say("A simulated " + model + ". From another terminal:");
        invocation.say("  dialtone --host dir:" + folder + " at ATI");
      }
      Session.Stay stay = once ? Session.Stay.UNTIL_ONLINE : Session.Stay.FOR_EVER;
      Settings settings = Settings.of(invocation.arguments());
      Sessions.check(settings, device, machine);
      Optional<Json.Fields> failed =
          Sessions.runWithPin(
              invocation,
              settings,
              words -> {
                Session.Order order =
                    new Session.Order(machine, device, words.wish(), stay, "dialtone try");
                try (Ending part = ending.part()) {
                  return Sessions.run(invocation, order, part);
                }
              });
      return failed.map(invocation::complain).orElse(ExitStatus.DONE);
    }
  }
}
