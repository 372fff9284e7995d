package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network device of a modem with qmi_wwan: what the driver's `qmi/raw_ip` says decides what
/// the device is, and packets pass only while modem and driver mean the same.
final class RawIpIT {
  private static final int PATIENCE_SECONDS = 10;

  @TempDir private Path folder;
  private final BlockingQueue<SimulationEvent> events = new LinkedBlockingQueue<>();

  @BeforeAll
  static void programs() {
    PeerPrograms.needRoot();
    PeerPrograms.need("nsenter", "ip", "bash", "timeout");
  }

  private Simulation start(String format) throws InterruptedException {
    SimulationPlan plan =
        SimulationPlan.of("quectel-ec25", folder.resolve("m"))
            .with("linkFormat", format)
            .with("autoconnect", "internet");
    Simulation simulation = Simulation.start(plan, events::add);
    await("session 1 up");
    return simulation;
  }

  private void await(String text) throws InterruptedException {
    SimulationEvent next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (next != null && !next.toString().contains(text)) {
      next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertTrue(next != null, () -> "\"" + text + "\" did not happen");
  }

  private static void drive(Simulation simulation, String flag) throws Exception {
    Files.writeString(
        simulation.directory().resolve("sys/class/net/wwan0/qmi/raw_ip"), flag + "\n");
  }

  private PeerPrograms.Outcome inside(Simulation simulation, String... command) throws Exception {
    String[] all = new String[command.length + 2];
    all[0] = "nsenter";
    all[1] = "--net=" + simulation.directory().resolve("netns");
    System.arraycopy(command, 0, all, 2, command.length);
    return PeerPrograms.run(30, all);
  }

  /// Until the device is of that kind: the change follows the write, it is no part of it.
  private void awaitDevice(Simulation simulation, String kind) throws Exception {
    String script =
        "for i in $(seq 100); do ip -d link show wwan0 2> /dev/null"
            + " | grep -q 'tun type "
            + kind
            + "' && exit 0; read -t 0.05 <> <(:); done; exit 1";
    assertEquals(0, inside(simulation, "bash", "-c", script).status(), kind);
  }

  private boolean answered(Simulation simulation) throws Exception {
    String script = PeerPrograms.script(folder, "dns.sh").toString();
    PeerPrograms.Outcome outcome =
        inside(simulation, "bash", script, "wwan0", "10.64.0.2/30", "10.64.0.1");
    return outcome.status() == 0;
  }

  @Test
  void packets_pass_once_the_driver_speaks_raw_ip_too() throws Exception {
    try (Simulation simulation = start("raw-ip")) {
      assertTrue(!answered(simulation), "an Ethernet device met a modem with raw IP");
      drive(simulation, "Y");
      awaitDevice(simulation, "tun");
      assertTrue(answered(simulation), "raw IP did not pass");
      drive(simulation, "N");
      awaitDevice(simulation, "tap");
    }
  }

  @Test
  void fault_raw_ip_mismatch_stops_packets_that_passed() throws Exception {
    try (Simulation simulation = start("802.3")) {
      assertTrue(answered(simulation), "Ethernet did not pass");
      simulation.inject("raw-ip-mismatch");
      await("raw-ip-mismatch");
      assertTrue(!answered(simulation), "a modem with raw IP answered Ethernet");
    }
  }

  @Test
  void a_restart_takes_the_nodes_away_and_brings_them_back() throws Exception {
    PeerPrograms.need("qmicli");
    try (Simulation simulation = start("802.3")) {
      Path node = simulation.ready().qmi().orElseThrow();
      String port = node.toRealPath().toString();
      String mode = "--dms-set-operating-mode=";
      assertEquals(
          0,
          PeerPrograms.run(20, "qmicli", "-d", port, "--device-open-qmi", mode + "reset").status());
      await("restarted");
      await("session 1 up");
      PeerPrograms.Outcome again = PeerPrograms.run(30, "bash", "-c", ask(node));
      assertTrue(again.output().contains("Mode: 'online'"), again::output);
      assertTrue(
          Files.exists(simulation.directory().resolve("sys/class/usbmisc/cdc-wdm0/device/uevent")));
    }
  }

  private static String ask(Path node) {
    return "for i in $(seq 20); do qmicli -d \"$(readlink -f "
        + node
        + ")\" --device-open-qmi"
        + " --dms-get-operating-mode 2>&1 && exit 0; read -t 0.1 <> <(:); done; exit 1";
  }
}
