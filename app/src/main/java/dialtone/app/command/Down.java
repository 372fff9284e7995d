package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.OwnerLock;
import dialtone.app.owner.Requests;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Trace;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.supervisor.Leftovers;
import java.util.List;
import java.util.Optional;

/// `dialtone down`: hangs up, or takes back what a killed owner left.
final class Down implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "down",
        "",
        "hang up and take back every change that up made",
        List.of(),
        List.of(),
        List.of(
            new Example(
                "dialtone down", "ends dialtone up, in whichever terminal it runs, or up --once"),
            new Example("dialtone down --modem usb-1-1", "one of several")));
  }

  @Override
  public int run(Invocation invocation) {
    Optional<OwnerClient> owner = Modems.owner(invocation);
    if (owner.isEmpty()) {
      return cleanUp(invocation);
    }
    try (OwnerClient client = owner.get()) {
      Json.Fields answer = client.ask(Requests.down());
      if (answer.text("failure").isPresent()) {
        return invocation.complain(answer);
      }
      invocation.say(client.id() + " is down.");
      if (invocation.json()) {
        invocation.print(answer);
      }
      return ExitStatus.DONE;
    }
  }

  /// Nobody owns the modem; an owner that was killed may have left an address, a route or a
  /// resolver.
  private static int cleanUp(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      boolean left;
      try (OwnerLock _ = OwnerLock.take(machine.runDirectory(), device.id(), "dialtone down")) {
        Leftovers.undo(machine, device, new SystemClock(), Trace.off());
        left = Leftovers.exist(machine, device);
      }
      if (left) {
        invocation
            .output()
            .err()
            .println("dialtone: not all of it could be taken back; dialtone list --why");
      }
      invocation.say(device.id() + " was not up.");
      if (invocation.json()) {
        invocation.print(Json.object().put("event", "down").end());
      }
      return left ? ExitStatus.FAILED : ExitStatus.DONE;
    }
  }
}
