package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ModemManager, unmodified, with the simulator's sysfs tree mounted over /sys: its own plugins
/// take the sticks from probing to connected.
final class ModemManagerIT {
  @TempDir private Path folder;

  @BeforeAll
  static void programs() {
    PeerPrograms.need("ModemManager", "mmcli", "dbus-daemon", "unshare", "nsenter");
    PeerPrograms.needRoot();
  }

  /// What `commands` print beside a ModemManager that manages the model.
  private String manage(String model, String commands) throws Exception {
    Path machine = folder.resolve("m");
    try (Simulation simulation = Simulation.start(SimulationPlan.of(model, machine), _ -> {})) {
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
              commands);
      assertEquals(0, outcome.status(), outcome.output());
      return outcome.output();
    }
  }

  private static void says(String said, String pattern) {
    assertTrue(said.matches("(?s).*" + pattern + ".*"), () -> pattern + " is not in\n" + said);
  }

  @Test
  void modemmanager_connects_the_stick() throws Exception {
    String said =
        manage(
            "huawei-e3372s",
            "mmcli -m any -e && mmcli -m any --simple-connect=apn=internet"
                + " && mmcli -m any -K && mmcli -b 0 -K");
    says(said, "modem.generic.plugin +: huawei");
    says(said, "modem.generic.state +: connected");
    says(said, "modem.3gpp.operator-name +: Testnet");
    says(said, "bearer.status.interface +: wwan0");
    says(said, "bearer.ipv4-config.address +: 10.64.0.2");
  }

  /// The lines that `mmcli -m` printed for the real stick (OpenWrt forum, 2020). ModemManager 1.20
  /// writes the plugin in lower case and the tries in another order.
  @Test
  void the_longcheer_stick_is_what_it_was_to_its_owner() throws Exception {
    String said =
        manage(
            "micromax-mmx352g",
            "mmcli -m any -e && mmcli -m any --simple-connect=apn=internet"
                + " && mmcli -m any && mmcli -m any -K && mmcli -b 0 -K");
    says(said, "manufacturer: Micromax\n");
    says(said, "supported: gsm-umts\n");
    says(said, "model: Micromax MMX352G 3G USB Modem\n");
    says(said, "revision: LQA0083.1.4_MG32\n");
    says(said, "plugin: (?i:Longcheer)\n");
    says(said, "primary port: ttyUSB3\n");
    says(said, "ports: ttyUSB1 \\(at\\), ttyUSB3 \\(at\\)\n");
    says(
        said,
        "unlock retries: sim-pin \\(3\\), sim-puk \\(10\\), sim-pin2 \\(3\\), sim-puk2 \\(10\\)");
    says(said, "access tech: hsupa\n");
    says(said, "operator id: 40570\n");
    says(said, "operator name: IDEA\n");
    says(said, "allowed: 2g, 3g; preferred: 3g\n");
    says(said, "supported: ipv4, ipv6\n");
    says(said, "modem.generic.state +: connected");
    says(said, "bearer.status.interface +: ttyUSB3");
    says(said, "bearer.ipv4-config.method +: ppp");
  }
}
