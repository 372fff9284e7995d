package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ModemManager, unmodified, with the simulator's sysfs tree mounted over /sys: its huawei plugin
/// takes the stick from probing to connected.
final class ModemManagerIT {
  @TempDir private Path folder;

  @Test
  void modemmanager_connects_the_stick() throws Exception {
    PeerPrograms.need("ModemManager", "mmcli", "dbus-daemon", "unshare", "nsenter");
    PeerPrograms.needRoot();
    Path machine = folder.resolve("m");
    try (Simulation simulation =
        Simulation.start(SimulationPlan.of("huawei-e3372s", machine), _ -> {})) {
      String script = PeerPrograms.script(folder, "modemmanager.sh").toString();
      PeerPrograms.Outcome outcome =
          PeerPrograms.run(
              120,
              "unshare",
              "-m",
              "nsenter",
              "--net=" + simulation.directory().resolve("netns"),
              "sh",
              script,
              machine.toString(),
              "sh",
              "-c",
              "mmcli -m any -e && mmcli -m any --simple-connect=apn=internet"
                  + " && mmcli -m any -K && mmcli -b 0 -K");
      String said = outcome.output();
      assertEquals(0, outcome.status(), said);
      assertTrue(said.matches("(?s).*modem.generic.plugin +: huawei.*"), said);
      assertTrue(said.matches("(?s).*modem.generic.state +: connected.*"), said);
      assertTrue(said.matches("(?s).*modem.3gpp.operator-name +: Testnet.*"), said);
      assertTrue(said.matches("(?s).*bearer.status.interface +: wwan0.*"), said);
      assertTrue(said.matches("(?s).*bearer.ipv4-config.address +: 10.64.0.2.*"), said);
    }
  }
}
