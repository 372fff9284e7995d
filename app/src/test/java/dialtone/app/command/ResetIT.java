package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dialtone.app.json.Json;
import dialtone.app.terminal.Output;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Trace;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetIT {
  private static final long LONGEST_SECONDS = 30;

  @TempDir Path folder;

  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

  private int reset() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Output silent =
        new Output(nowhere, nowhere, new BufferedReader(Reader.nullReader()), false, false, false);
    return new Dispatch(silent).run(List.of("--host", Hosts.FOLDER + folder, "reset"));
  }

  private Simulation stick() {
    return Simulation.start(
        SimulationPlan.of("huawei-e3372s", folder).withKernelNetwork(false),
        event -> {
          if (event.toString().contains("restarted")) {
            happened.add("restarted");
          }
        });
  }

  private void note(Json.Fields event) {
    event.text("event").filter(name -> !name.equals("step")).ifPresent(happened::add);
  }

  private String next() throws InterruptedException {
    return Optional.ofNullable(happened.poll(LONGEST_SECONDS, TimeUnit.SECONDS)).orElseThrow();
  }

  @Test
  void a_modem_that_nobody_owns_restarts() throws InterruptedException {
    try (Simulation _ = stick()) {
      assertEquals(0, reset());
      assertEquals("restarted", next());
    }
  }

  @Test
  void an_owned_modem_restarts_and_comes_back_online() throws InterruptedException {
    try (Simulation _ = stick();
        Machine machine = Hosts.open(Optional.of(Hosts.FOLDER + folder))) {
      Session.Order order =
          new Session.Order(
              machine,
              Modems.choose(machine, Optional.empty()),
              new Settings(Map.of()).wish(),
              Session.Stay.FOR_EVER,
              "dialtone up");
      try (Session session = Session.begin(order, new SystemClock(), Trace.off(), this::note);
          var _ = session.serve()) {
        assertEquals("online", next());
        assertEquals(0, reset());
        assertEquals("restarted", next());
        assertNotEquals("online", next());
        String after = next();
        while (!after.equals("online")) {
          after = next();
        }
      }
    }
  }
}
