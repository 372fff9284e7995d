package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// gammu and comgt, unmodified, on the simulator's ptys. Both need the echo to be obeyed.
final class SerialProgramsIT {
  @TempDir private Path folder;

  private Simulation simulation() {
    return Simulation.start(
        SimulationPlan.of("huawei-e3372s", folder.resolve("m")).withKernelNetwork(false), _ -> {});
  }

  private String gammu(Simulation simulation, String command) throws Exception {
    Path port = simulation.ready().at().getFirst();
    Path configuration = folder.resolve("gammurc");
    Files.writeString(configuration, "[gammu]\ndevice=" + port + "\nconnection=at\n");
    PeerPrograms.Outcome outcome =
        PeerPrograms.run(60, "gammu", "-c", configuration.toString(), command);
    assertEquals(0, outcome.status(), outcome.output());
    return outcome.output();
  }

  @Test
  void gammu_identifies_the_modem_and_its_network() throws Exception {
    PeerPrograms.need("gammu");
    try (Simulation simulation = simulation()) {
      String identity = gammu(simulation, "identify");
      assertTrue(identity.contains("E3372"), identity);
      assertTrue(identity.contains("861234567890123"), identity);
      String network = gammu(simulation, "networkinfo");
      assertTrue(network.contains("home network"), network);
      assertTrue(network.contains("Testnet"), network);
    }
  }

  @Test
  void comgt_reads_the_signal() throws Exception {
    PeerPrograms.need("comgt");
    try (Simulation simulation = simulation()) {
      String port = simulation.ready().at().getLast().toString();
      PeerPrograms.Outcome outcome = PeerPrograms.run(60, "comgt", "-d", port, "sig");
      assertTrue(outcome.output().contains("Signal Quality: 22,99"), outcome.output());
    }
  }
}
