package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A port that libqmi's own proxy has open, as with ModemManager.
@Timeout(120)
final class SharedPortIT {
  private static final Path PROXY = Path.of("/usr/libexec/qmi-proxy");

  /// In a network namespace of its own, whose abstract sockets are no other's: the proxy, qmicli
  /// that keeps a session through it, and our question.
  private static final String SCRIPT =
      """
      %s --no-exit >/dev/null 2>&1 & proxy=$!
      timeout 60 qmicli -p --device-open-qmi -d "$PORT" \
        --wds-start-network=apn=internet,ip-type=4 --wds-follow-network >"$LOG" 2>&1 & session=$!
      timeout 60 sh -c 'until grep -q "Network started" "$LOG"; do sleep 0.05; done'
      "$UQMI" -s -d "$PORT" --get-signal-info
      "$UQMI" -s -d "$PORT" --get-data-status
      kill $session $proxy
      """
          .formatted(PROXY);

  @TempDir private Path folder;

  @Test
  void goes_through_the_proxy_that_has_the_port() throws Exception {
    assumeTrue(Files.isExecutable(PROXY), "needs qmi-proxy of libqmi");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/qmicli")), "needs qmicli");
    assumeTrue("root".equals(System.getProperty("user.name")), "needs root, for a namespace");
    Path uqmi = folder.resolve("uqmi");
    Files.createSymbolicLink(uqmi, UqmiProcessIT.launcher());
    SimulationPlan plan =
        SimulationPlan.of("quectel-ec25", folder.resolve("modem")).withKernelNetwork(false);
    try (Simulation simulation = Simulation.start(plan, _ -> {})) {
      Path port = simulation.directory().resolve("dev/cdc-wdm0").toRealPath();
      ProcessBuilder builder = new ProcessBuilder("unshare", "-n", "sh", "-c", SCRIPT);
      builder.environment().put("PORT", port.toString());
      builder.environment().put("UQMI", uqmi.toString());
      builder.environment().put("LOG", folder.resolve("session.log").toString());
      Process script = builder.redirectErrorStream(true).start();
      String out = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = out.lines().toList();
      assertEquals(2, lines.size(), out);
      assertTrue(lines.getFirst().startsWith("{\"type\":\"lte\",\"rssi\":-"), out);
      assertEquals("\"connected\"", lines.getLast());
    }
  }
}
