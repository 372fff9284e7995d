package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import dialtone.app.terminal.Output;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Trace;
import dialtone.modem.discovery.ModemDevice;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One simulated stick in which the SIM is changed.
class SettingsOfTwoSimsIT {
  private static final String MODEL = "huawei-e3372s";
  private static final String ONE = "8949020000001234567";
  private static final String OTHER = "8949020000007654321";
  private static final long LONGEST_SECONDS = 30;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Simulation inserted(String iccid, String... faults) {
    return Simulation.start(
        SimulationPlan.of(MODEL, folder)
            .withFaults(faults)
            .with("iccid", iccid)
            .withKernelNetwork(false),
        _ -> {});
  }

  private int run(String... words) {
    Output output =
        new Output(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(Reader.nullReader()),
            false,
            false,
            false);
    List<String> all = new ArrayList<>(List.of("--host", Hosts.FOLDER + folder));
    all.addAll(List.of(words));
    return new Dispatch(output).run(all);
  }

  /// The first event that ends the climb, and what `then` is asked meanwhile.
  private Json.Fields online(Runnable then) throws InterruptedException {
    BlockingQueue<Json.Fields> decided = new LinkedBlockingQueue<>();
    try (Machine machine = Hosts.open(Optional.of(Hosts.FOLDER + folder))) {
      ModemDevice device = Modems.choose(machine, Optional.empty());
      KeptWishes wishes =
          KeptWishes.of(new Settings(Map.of()), machine.stateDirectory(), device.id());
      Session.Order order =
          new Session.Order(machine, device, wishes, Session.Stay.FOR_EVER, "dialtone up");
      try (Session session =
              Session.begin(order, new SystemClock(), Trace.off(), event -> end(event, decided));
          var _ = session.serve()) {
        Json.Fields event = decided.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        then.run();
        return Optional.ofNullable(event).orElseThrow();
      }
    }
  }

  private static void end(Json.Fields event, BlockingQueue<Json.Fields> decided) {
    if (List.of("online", "failed").contains(event.text("event").orElse(""))) {
      decided.add(event);
    }
  }

  @Test
  void each_sim_brings_its_own_apn() throws InterruptedException {
    try (Simulation _ = inserted(ONE)) {
      assertEquals(0, run("set", "apn=one.example"));
      assertEquals(0, run("set", "--for-modem", "apn=modem.example"));
    }
    try (Simulation _ = inserted(OTHER)) {
      // Through the owner's socket: its port is not free.
      assertEquals(
          Optional.of("modem.example"),
          online(() -> assertEquals(0, run("set", "apn=other.example"))).text("apn"));
      assertEquals(Optional.of("other.example"), online(() -> {}).text("apn"));
    }
    try (Simulation _ = inserted(ONE)) {
      assertEquals(Optional.of("one.example"), online(() -> {}).text("apn"));
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_sim_that_waits_for_its_pin_is_known_too() throws InterruptedException {
    try (Simulation _ = inserted(ONE, "pin=1234")) {
      assertEquals(0, run("set", "apn=one.example", "pin=1234"));
      assertEquals(Optional.of("one.example"), online(() -> {}).text("apn"));
    }
  }

  @Test
  void without_a_sim_the_settings_are_the_modems_and_that_is_said() {
    try (Simulation _ = inserted(ONE, "no-sim")) {
      assertEquals(0, run("set", "apn=any.example", "--json"));
    }
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"keptFor\":\"modem\""));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("whatever SIM"));
  }
}
