package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.owner.AtAnswer;
import dialtone.app.terminal.AtTerminal;
import dialtone.app.terminal.WrittenTrace;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.function.Function;

/// `dialtone at` on a modem that nobody owns: the port is found, opened and closed again by this
/// process.
final class DirectAt {
  private DirectAt() {}

  static int run(Invocation invocation, Duration deadline) {
    try (Machine machine = Hosts.open(invocation.host());
        WrittenTrace trace = Sessions.trace(invocation, new SystemClock())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      try (AtSession session = Modems.open(machine, device, trace)) {
        int status = converse(invocation, session, deadline);
        session.leaveAsFound();
        return status;
      }
    }
  }

  private static int converse(Invocation invocation, AtSession session, Duration deadline) {
    Function<String, Json.Fields> ask = command -> ask(session, command, deadline);
    if (!invocation.arguments().operands().isEmpty()) {
      return At.sendAll(invocation, ask);
    }
    AtTerminal terminal = new AtTerminal(invocation.output(), invocation.json());
    try (AtSession.Subscription _ = session.unsolicited(terminal::heard)) {
      return At.converse(invocation, terminal, ask);
    }
  }

  private static Json.Fields ask(AtSession session, String command, Duration deadline) {
    try {
      return AtAnswer.of(session.send(AtCommand.typed(command).within(deadline)));
    } catch (ModemFailure failed) {
      return ProgressJson.failure(failed.failure());
    }
  }
}
