package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import dialtone.app.json.ProgressJson;
import dialtone.app.terminal.Views;
import dialtone.host.linux.Libc;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `dialtone __own`: the owner that `up --once` leaves behind. It takes its order from stdin,
/// prints events on stdout, and goes when stdin ends before it was told to stay.
final class Own implements Action {

  /// The order for such a process; secrets stand in it.
  static Json.Fields order(Invocation invocation, String modem, Settings settings, Path log) {
    return Json.object()
        .put("modem", modem)
        .put("host", invocation.host())
        .put("trace", invocation.arguments().value("--trace"))
        .put("verbose", invocation.arguments().has("--verbose"))
        .put("log", log.toString())
        .put("settings", settings.json())
        .end();
  }

  @Override
  public Command declaration() {
    Example example = new Example("dialtone up --once", "starts it");
    return new Command(
        "__own", "", "own a modem for dialtone up --once", List.of(), List.of(), List.of(example));
  }

  @Override
  public int run(Invocation started) {
    leaveTerminal();
    BufferedReader orders = started.output().in();
    Json.Fields order = JsonText.object("the order", next(orders).orElse(""));
    Invocation invocation = new Invocation(arguments(order), started.output());
    try (Ending ending = Ending.begin()) {
      order.text("log").map(Path::of).ifPresent(log -> ending.with(() -> removeIfEmpty(log)));
      Machine machine = Hosts.open(invocation.host());
      ending.with(machine::close);
      ModemDevice device = Modems.choose(machine, invocation.modem());
      Settings typed = Settings.of(order.object("settings"));
      KeptWishes wishes = KeptWishes.of(typed, machine.stateDirectory(), device.id());
      Session.Order wanted =
          new Session.Order(
              machine, device, wishes, Session.Stay.ONCE_ONLINE, "dialtone up --once");
      Views events = Views.of(started.output(), true, new SystemClock());
      Thread.ofPlatform().daemon().name("orders").start(() -> endWithStarter(orders));
      Optional<Json.Fields> failed = Sessions.run(invocation, wanted, ending, events);
      return failed.map(invocation::complain).orElse(ExitStatus.DONE);
    } catch (ModemFailure refused) {
      return refuse(invocation, refused.failure());
    }
  }

  /// What fails before the first step is an event too: who started this process reads nothing else.
  private static int refuse(Invocation invocation, Failure failure) {
    invocation.print(ProgressJson.refused(failure));
    return ExitStatus.of(failure);
  }

  /// A session of its own, so that neither Ctrl-C nor the end of the terminal reaches it. setsid(2)
  /// fails only for the leader of a process group, which a child of ours is not.
  private static void leaveTerminal() {
    long session = Libc.returningInt("setsid").call();
    if (session < 0) {
      System.err.println("dialtone: still in the session of its terminal");
    }
  }

  /// A log in which nothing stands helps nobody.
  private static void removeIfEmpty(Path log) {
    try {
      if (Files.size(log) == 0) {
        Files.delete(log);
      }
    } catch (IOException gone) {
      // Somebody else has removed it.
    }
  }

  private static void endWithStarter(BufferedReader orders) {
    if (next(orders).isEmpty()) {
      // Runs what Ending has to undo.
      System.exit(ExitStatus.FAILED);
    }
  }

  private static Optional<String> next(BufferedReader orders) {
    try {
      return Optional.ofNullable(orders.readLine());
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static Arguments arguments(Json.Fields order) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (String name : List.of("modem", "host", "trace")) {
      order.text(name).ifPresent(value -> options.put("--" + name, List.of(value)));
    }
    if (order.flag("verbose")) {
      options.put("--verbose", List.of());
    }
    return new Arguments(options, List.of());
  }
}
