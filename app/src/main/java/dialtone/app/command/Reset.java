package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.app.owner.AtAnswer;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.Requests;
import dialtone.host.machine.Machine;
import dialtone.modem.Trace;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.at.AtCommand;
import java.util.List;
import java.util.Optional;

/// `dialtone reset`: restarts the modem.
final class Reset implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "reset",
        "",
        "restart the modem; a running dialtone up brings it online again",
        List.of(),
        List.of(),
        List.of(new Example("dialtone reset", "as if it had been pulled out and put back")));
  }

  @Override
  public int run(Invocation invocation) {
    Json.Fields answer = reset(invocation);
    if (invocation.json()) {
      invocation.print(answer);
    }
    if (!answer.flag("ok")) {
      return invocation.complain(answer);
    }
    invocation.say("The modem restarts.");
    return ExitStatus.DONE;
  }

  private static Json.Fields reset(Invocation invocation) {
    Optional<OwnerClient> owner = Modems.owner(invocation);
    if (owner.isPresent()) {
      try (OwnerClient client = owner.get()) {
        return client.ask(Requests.reset());
      }
    }
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      try (AtSession session = Modems.open(machine, device, Trace.off())) {
        return AtAnswer.of(session.send(AtCommand.action(Requests.RESET)));
      }
    }
  }
}
