package dialtone.app.command;

import dialtone.app.cli.CommandLine;
import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.owner.OwnerServer;
import dialtone.app.terminal.PinPrompt;
import dialtone.app.terminal.Views;
import dialtone.app.terminal.WrittenTrace;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Runs a [Session] in the foreground, as `up`, `try` and the detached owner do.
final class Sessions {
  private Sessions() {}

  /// Shows the events and returns when the session has ended: the fields of its failure, if it
  /// ended by one.
  static Optional<Json.Fields> run(Invocation invocation, Session.Order order, Ending ending) {
    Clock clock = new SystemClock();
    Views views = Views.of(invocation.output(), invocation.json(), clock);
    ending.with(views::close);
    try {
      return run(invocation, order, ending, views);
    } catch (ModemFailure refused) {
      // Who reads events learns of it there too; the words are said where all failures end.
      if (invocation.json()) {
        views.show(ProgressJson.refused(refused.failure()));
      }
      throw refused;
    }
  }

  static Optional<Json.Fields> run(
      Invocation invocation, Session.Order order, Ending ending, Views views) {
    Clock clock = new SystemClock();
    WrittenTrace trace = trace(invocation, clock);
    ending.with(trace::close);
    Session session = Session.begin(order, clock, trace, views::show);
    ending.with(session::close);
    OwnerServer server = session.serve();
    ending.with(server::close);
    AtomicBoolean over = new AtomicBoolean();
    ending.with(
        () -> {
          if (!over.get()) {
            views.hangingUp(Session.PATIENCE);
          }
        });
    try {
      Optional<Failure> failure = session.awaitEnd();
      over.set(true);
      return failure.map(ProgressJson::failure);
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

  /// Makes an attempt, and a second one with the PIN that a person types when the SIM asks for it.
  /// The result is the fields of the failure, if it ended by one.
  static Optional<Json.Fields> runWithPin(
      Invocation invocation, Settings settings, Function<Settings, Optional<Json.Fields>> attempt) {
    Optional<Json.Fields> failed = attempt.apply(settings);
    Optional<Secret> pin = failed.flatMap(why -> askForPin(invocation, why));
    return pin.isPresent() ? attempt.apply(settings.with("pin", pin.get().reveal())) : failed;
  }

  /// Asks when a PIN is what the SIM waits for, not another code.
  private static Optional<Secret> askForPin(Invocation invocation, Json.Fields failed) {
    boolean helps =
        "PinRequired".equals(failed.text("failure").orElse(""))
            && failed.texts("fix").stream().anyMatch(fix -> fix.contains("--pin-file"));
    return helps && !invocation.json()
        ? PinPrompt.ask(invocation.output(), "PIN of the SIM")
        : Optional.empty();
  }

  /// Words that name something this modem has not, said before anything is touched.
  ///
  /// @throws ModemFailure `UnknownWord` for a port or a data path
  static void check(Settings settings, ModemDevice device, Machine machine) {
    settings
        .value("data")
        .filter(word -> !ways(device).contains(word))
        .ifPresent(
            word ->
                refuse("data path of " + device.id(), word, ways(device).toArray(String[]::new)));
    settings
        .value("port")
        .map(word -> word.replaceFirst("^/dev/", ""))
        .filter(word -> !device.ports().contains(word))
        .filter(word -> machine.files().resolve(List.of("/dev/" + word)).isEmpty())
        .ifPresent(word -> refuse("port", word, device.ports().toArray(String[]::new)));
  }

  private static List<String> ways(ModemDevice device) {
    return device.ways().stream().map(way -> way.family().word()).toList();
  }

  private static void refuse(String kind, String word, String... known) {
    throw CommandLine.unknown(kind, word, List.of(known));
  }

  /// A word that changes nothing is said so.
  static void noteUnused(Invocation invocation, Settings settings, ModemDevice device) {
    boolean dials =
        device.data().word().equals("ppp")
            || settings.value("data").filter("ppp"::equals).isPresent();
    if (settings.value("number").isPresent() && !dials) {
      invocation
          .output()
          .err()
          .println("dialtone: --number is for PPP calls; this modem's data does not dial.");
    }
  }
}
