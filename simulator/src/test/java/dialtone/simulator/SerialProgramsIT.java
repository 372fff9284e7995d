package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// gammu, comgt, chat and wvdial, unmodified, on the simulator's ptys. The first two need the
/// echo to be obeyed.
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

  /// The script of a blog of 2015 (Huawei E392), with the space that it lacks before CONNECT, and
  /// without.
  @Test
  void chat_dials_and_meets_ppp() throws Exception {
    PeerPrograms.need("chat", "timeout");
    try (Simulation simulation = e392()) {
      String said = chat(simulation, "OK  ATD*99# CONNECT  \"\"");
      assertTrue(said.contains("chat ended with 0"), said);
      // chat leaves the line with seven bits until pppd sets it.
      assertTrue(said.matches("(?s).*7e [7f]f 7d 23 [4c]0 21 7d 21.*"), said);
      assertTrue(chat(simulation, "OK  ATD*99#CONNECT OK").contains("chat ended with 5"));
    }
  }

  private Simulation e392() {
    return Simulation.start(
        SimulationPlan.of("huawei-e392", folder.resolve("m")).withKernelNetwork(false), _ -> {});
  }

  /// Runs the script on ttyUSB1 and shows what comes behind it.
  private String chat(Simulation simulation, String dialling) throws Exception {
    Path script = folder.resolve("chatscript");
    Files.writeString(
        script,
        """
        TIMEOUT 5
        ABORT '\\nBUSY\\r'
        ABORT '\\nERROR\\r'
        ABORT '\\nNO CARRIER\\r'
        ''  \\rAT
        OK  'AT+CGDCONT=1,"IP","Internet"'
        """
            + dialling
            + "\n");
    String port = simulation.ready().at().getLast().toRealPath().toString();
    String commands =
        "exec 3<>"
            + port
            + "; chat -f "
            + script
            + " <&3 >&3; echo chat ended with $?; timeout 2 od -An -tx1 -w64 -N24 <&3";
    return PeerPrograms.run(30, "sh", "-c", commands).output();
  }

  /// The wvdial.conf of the same blog; pppd itself needs a kernel with PPP.
  @Test
  void wvdial_dials_and_sees_ppp_begin() throws Exception {
    PeerPrograms.need("wvdial", "unshare");
    PeerPrograms.needRoot();
    try (Simulation simulation = e392()) {
      Path configuration = folder.resolve("wvdial.conf");
      Files.writeString(
          configuration,
          """
          [Dialer Defaults]
          Init1 = ATZ
          Init2 = AT+CGDCONT=1,"IP","Internet"
          Modem Type = USB Modem
          Baud = 57600
          New PPPD = yes
          Modem = %s
          Phone = *99#
          Password = \\n
          Username = \\n
          Stupid Mode = yes
          Auto Reconnect = no
          PPPD Path = /bin/false
          """
              .formatted(simulation.ready().at().getFirst()));
      // It writes into /etc/ppp/pap-secrets; this machine's stays as it is.
      String apart = "mount -t tmpfs none /etc/ppp && exec wvdial -C " + configuration;
      String said = PeerPrograms.run(60, "unshare", "-m", "sh", "-c", apart).output();
      assertTrue(said.contains("CONNECT 100000000"), said);
      assertTrue(said.contains("Carrier detected.  Starting PPP immediately."), said);
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
