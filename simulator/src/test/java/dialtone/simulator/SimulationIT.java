package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.local.Dir;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.Port;
import dialtone.host.port.Ports;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A simulation on real ptys, seen through our own host layer as another process would see it.
final class SimulationIT {
  private static final int PATIENCE_SECONDS = 10;

  @TempDir private Path folder;
  private final BlockingQueue<SimulationEvent> events = new LinkedBlockingQueue<>();

  /// An open port that gives what it hears piece by piece.
  private static final class Ear implements Port.Listener, AutoCloseable {
    private final BlockingQueue<String> pieces = new LinkedBlockingQueue<>();
    private final StringBuilder heard = new StringBuilder();
    private final Port port;

    Ear(Dir machine, String name) {
      Ports.Opening opening = machine.ports().open(List.of(name)).getFirst();
      port = assertInstanceOf(Ports.Opening.Opened.class, opening, opening::toString).port();
      port.listen(this);
    }

    @Override
    public void received(byte[] buffer, int offset, int length) {
      pieces.add(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void gone(Failure failure) {
      pieces.add("gone");
    }

    void say(String line) {
      port.write((line + "\r").getBytes(StandardCharsets.ISO_8859_1));
    }

    void await(String text) throws InterruptedException {
      while (heard.indexOf(text) < 0) {
        String piece = pieces.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(piece != null, () -> "\"" + text + "\" did not come, but: " + heard);
        heard.append(piece);
      }
    }

    @Override
    public void close() {
      port.close();
    }
  }

  private Simulation start(String model, String... faults) {
    return Simulation.start(
        SimulationPlan.of(model, folder.resolve("m")).withKernelNetwork(false).withFaults(faults),
        events::add);
  }

  private void awaitEvent(SimulationEvent event) throws InterruptedException {
    SimulationEvent next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (next != null && !next.equals(event)) {
      next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertEquals(event, next);
  }

  private Dir machine() {
    return new Dir(folder.resolve("m"), new SystemClock());
  }

  @Test
  void what_one_port_does_all_ports_hear() throws Exception {
    try (Simulation simulation = start("huawei-e3372s");
        Dir machine = machine();
        Ear modem = new Ear(machine, "ttyUSB0");
        Ear pcui = new Ear(machine, "ttyUSB1")) {
      modem.say("AT");
      modem.await("OK");
      pcui.say("AT^NDISDUP=1,1,\"internet\"");
      pcui.await("OK");
      modem.await("^NDISSTAT:1,,,\"IPV4\"");
      simulation.inject("drop-call");
      pcui.await("^NDISSTAT:0");
      awaitEvent(new SimulationEvent.FaultHappened("drop-call", "began"));
      awaitEvent(new SimulationEvent.StateChanged("session 1 ended by the network"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,mute", "1,nmea", "2,echo", "3,mute", "3,nmea"})
  void the_answering_port_can_be_any(int number, String others) throws Exception {
    String fault = "wrong-port=" + number + ",others=" + others;
    try (Simulation _ = start("huawei-ms2372h", fault);
        Dir machine = machine();
        Ear ear = new Ear(machine, "ttyUSB" + number)) {
      ear.say("AT");
      ear.await("OK");
    }
  }

  @Test
  void a_mute_modem_is_healed_by_opening_the_port_again() throws Exception {
    try (Simulation _ = start("huawei-e3372s", "mute");
        Dir machine = machine()) {
      try (Ear ear = new Ear(machine, "ttyUSB1")) {
        ear.say("AT");
      }
      awaitEvent(new SimulationEvent.FaultHappened("mute", "healed by reopen"));
      try (Ear ear = new Ear(machine, "ttyUSB1")) {
        ear.say("AT");
        ear.await("OK");
      }
    }
  }

  @Test
  void a_flood_does_not_drown_an_answer() throws Exception {
    try (Simulation _ = start("huawei-e3372s", "unsolicited-flood=10000");
        Dir machine = machine();
        Ear ear = new Ear(machine, "ttyUSB1")) {
      ear.say("ATE0");
      ear.say("AT+CGSN");
      ear.await("861234567890123");
    }
  }

  @Test
  void a_setting_shows_while_the_modem_runs() throws Exception {
    try (Simulation simulation = start("huawei-e3372s");
        Dir machine = machine();
        Ear ear = new Ear(machine, "ttyUSB1")) {
      ear.say("AT");
      ear.await("OK");
      simulation.set("rssiDbm", "-51");
      ear.await("^RSSI:31");
      assertThrows(ModemFailure.class, () -> simulation.set("rssi", "-51"));
      assertThrows(ModemFailure.class, () -> simulation.inject("mut"));
    }
  }

  @Test
  void one_port_carries_data_while_the_other_takes_commands() throws Exception {
    try (Simulation simulation = start("micromax-mmx352g");
        Dir machine = machine();
        Ear data = new Ear(machine, "ttyUSB3");
        Ear commands = new Ear(machine, "ttyUSB1")) {
      assertEquals(Optional.empty(), simulation.ready().net());
      data.say("ATD*99#");
      data.await("CONNECT 7200000\r\n~");
      commands.say("AT+CREG=1;+CSQ");
      commands.await("+CSQ: 6,99");
      commands.say("AT+CPNNUM");
      commands.await("PIN1=3; PUK1=10; PIN2=3; PUK2=10");
      simulation.inject("denied");
      commands.await("+CREG: 3");
      data.await("NO CARRIER");
      data.say("AT");
      data.await("OK");
    }
  }

  @Test
  void a_port_that_is_closed_hangs_up() throws Exception {
    try (Simulation _ = start("huawei-e392");
        Dir machine = machine()) {
      try (Ear ear = new Ear(machine, "ttyUSB0")) {
        ear.say("ATD*99#");
        ear.await("CONNECT");
      }
      awaitEvent(new SimulationEvent.StateChanged("session 1 ended by the host"));
      try (Ear ear = new Ear(machine, "ttyUSB1")) {
        ear.say("ATD*99#");
        ear.await("CONNECT");
      }
    }
  }

  @Test
  void a_modem_without_network_device_has_a_namespace_for_the_host() {
    PeerPrograms.needRoot();
    Path root = folder.resolve("m");
    try (Simulation simulation =
        Simulation.start(SimulationPlan.of("micromax-mmx352g", root), events::add)) {
      assertTrue(simulation.ready().kernelNetwork());
      assertTrue(Files.exists(root.resolve("netns")));
    }
    assertFalse(Files.exists(root));
  }

  @Test
  void closing_removes_everything_that_was_made() throws Exception {
    Path root = folder.resolve("m");
    Simulation simulation = start("huawei-e3372s");
    assertEquals(
        new Ready(
            "huawei-e3372s",
            "12d1:1506",
            root,
            List.of(root.resolve("dev/ttyUSB0"), root.resolve("dev/ttyUSB1")),
            Optional.empty(),
            Optional.empty(),
            Optional.of("wwan0"),
            false),
        simulation.ready());
    assertTrue(Files.exists(root.resolve("net/wwan0.sock")));
    simulation.close();
    assertFalse(Files.exists(root));
  }

  @Test
  void a_plan_that_cannot_be_leaves_nothing_behind() {
    SimulationPlan plan = SimulationPlan.of("huawei-e3372s", folder.resolve("m"));
    Map<String, List<String>> settings = Map.of("pincode", List.of("1234"));
    SimulationPlan wrong =
        new SimulationPlan(plan.model(), plan.directory(), List.of(), settings, true, plan.netns());
    assertThrows(ModemFailure.class, () -> Simulation.start(wrong, _ -> {}));
    assertFalse(Files.exists(folder.resolve("m")));
  }
}
