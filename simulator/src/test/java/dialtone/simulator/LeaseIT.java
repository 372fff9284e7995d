package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// BusyBox's udhcpc, unmodified, on the simulator's network device.
final class LeaseIT {
  @TempDir private Path folder;

  @Test
  void udhcpc_gets_a_lease_only_while_a_session_stands() throws Exception {
    PeerPrograms.need("udhcpc", "nsenter", "ip");
    PeerPrograms.needRoot();
    String before = PeerPrograms.hostRoutes();
    Path machine = folder.resolve("m");
    try (Simulation simulation =
        Simulation.start(SimulationPlan.of("huawei-e3372s", machine), _ -> {})) {
      Path port = simulation.ready().at().getLast();
      PeerPrograms.Outcome without = lease(machine, 1);
      assertFalse(without.output().contains("bound"), without.output());

      Files.writeString(port, "AT^NDISDUP=1,1,\"internet\"\r");
      PeerPrograms.Outcome with = lease(machine, 5);
      assertTrue(with.output().contains("bound 10.64.0.2/30 via 10.64.0.1"), with.output());
      assertEquals(before, PeerPrograms.hostRoutes());
    }
    assertFalse(Files.exists(machine), "everything that was made is gone");
  }

  private PeerPrograms.Outcome lease(Path machine, int tries) throws Exception {
    String script = PeerPrograms.script(folder, "lease.sh").toString();
    String net = "--net=" + machine.resolve("netns");
    PeerPrograms.run(10, "nsenter", net, "ip", "link", "set", "wwan0", "up");
    return PeerPrograms.run(
        30,
        "nsenter",
        net,
        "udhcpc",
        "-i",
        "wwan0",
        "-f",
        "-n",
        "-q",
        "-T",
        "1",
        "-t",
        String.valueOf(tries),
        "-s",
        script);
  }
}
