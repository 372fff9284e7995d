package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.owner.OwnerServer;
import dialtone.app.terminal.PinPrompt;
import dialtone.app.terminal.Views;
import dialtone.app.terminal.WrittenTrace;
import dialtone.host.machine.Clock;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.privacy.Secret;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs a [Session] in the foreground, as `up`, `try` and the detached owner do.
final class Sessions {
  private Sessions() {}

  /// Shows the events and returns when the session has ended: the fields of its failure, if it
  /// ended by one.
  static Optional<Json.Fields> run(Invocation invocation, Session.Order order, Ending ending) {
    Clock clock = new SystemClock();
    Views views = Views.of(invocation.output(), invocation.json(), clock);
    ending.with(views::close);
    return run(invocation, order, ending, views::show);
  }

  static Optional<Json.Fields> run(
      Invocation invocation, Session.Order order, Ending ending, Consumer<Json.Fields> view) {
    Clock clock = new SystemClock();
    WrittenTrace trace = trace(invocation, clock);
    ending.with(trace::close);
    Session session = Session.begin(order, clock, trace, view);
    ending.with(session::close);
    OwnerServer server = session.serve();
    ending.with(server::close);
    try {
      return session.awaitEnd().map(ProgressJson::failure);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  static WrittenTrace trace(Invocation invocation, Clock clock) {
    boolean verbose = invocation.arguments().has("--verbose");
    return WrittenTrace.to(
        invocation.arguments().value("--trace"), verbose, invocation.output().err(), clock);
  }

  static Optional<Secret> askForPin(Invocation invocation) {
    return invocation.json()
        ? Optional.empty()
        : PinPrompt.ask(invocation.output(), "PIN of the SIM");
  }

  /// A word that changes nothing is said so.
  static void noteUnused(Invocation invocation, Settings settings, ModemDevice device) {
    boolean dials =
        device.family().word().equals("ppp")
            || settings.value("data").filter("ppp"::equals).isPresent();
    if (settings.value("number").isPresent() && !dials) {
      invocation
          .output()
          .err()
          .println("dialtone: --number is for PPP calls; this modem's data does not dial.");
    }
  }
}
