package dialtone.app.command;

import dialtone.app.bench.FirstMessage;
import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.app.owner.OwnerServer;
import dialtone.app.terminal.Output;
import dialtone.app.uqmi.UqmiProgram;
import dialtone.host.local.TemporaryFolder;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Trace;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// `dialtone __train`: does once what people do, so that the start-up cache holds the classes of
/// it. It needs no rights, prints nothing and leaves nothing.
final class Train implements Action {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Override
  public Command declaration() {
    Example example = new Example("dialtone __train", "while the launcher prepares a fast start");
    return new Command(
        "__train", "", "rehearse for the start-up cache", List.of(), List.of(), List.of(example));
  }

  @Override
  public int run(Invocation invocation) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Output silent =
        new Output(nowhere, nowhere, new BufferedReader(Reader.nullReader()), false, false, false);
    Dispatch dispatch = new Dispatch(silent);
    for (List<String> words :
        List.of(
            List.of("--help"),
            List.of("at", "--help"),
            List.of("version", "--json"),
            List.of("nosuch"))) {
      var _ = dispatch.run(words);
    }
    try {
      Chat.rehearse(nowhere);
      UqmiProgram.rehearse(nowhere);
      long _ = FirstMessage.nanos();
      rehearse(dispatch);
    } catch (ModemFailure notHere) {
      // A cache without the classes of a connection is still a cache.
    }
    return ExitStatus.DONE;
  }

  /// A simulated modem goes online, is asked as other processes ask, and hangs up.
  private static void rehearse(Dispatch dispatch) {
    CountDownLatch decided = new CountDownLatch(1);
    try (Ending ending = Ending.begin()) {
      Path folder = TemporaryFolder.make("dialtone-train");
      ending.with(() -> TemporaryFolder.remove(folder));
      Simulation simulation =
          Simulation.start(
              SimulationPlan.of(Simulated.USUAL_MODEL, folder).withKernelNetwork(false), _ -> {});
      ending.with(simulation::close);
      String host = Hosts.FOLDER + folder;
      Machine machine = Hosts.open(Optional.of(host));
      ending.with(machine::close);
      ModemDevice device = Modems.choose(machine, Optional.empty());
      Session.Order order =
          new Session.Order(
              machine,
              device,
              new Settings(Map.of()).wish(),
              Session.Stay.FOR_EVER,
              "dialtone __train");
      Clock clock = new SystemClock();
      Session session = Session.begin(order, clock, Trace.off(), event -> decide(event, decided));
      ending.with(session::close);
      OwnerServer server = session.serve();
      ending.with(server::close);
      if (decided.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
        for (String word : List.of("at AT+CSQ", "status", "status --json", "down", "at AT+CSQ")) {
          var _ = dispatch.run(List.of(("--host " + host + " " + word).split(" ")));
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static void decide(Json.Fields event, CountDownLatch decided) {
    String name = event.text("event").orElse("");
    if (name.equals("online") || name.equals("failed")) {
      decided.countDown();
    }
  }
}
