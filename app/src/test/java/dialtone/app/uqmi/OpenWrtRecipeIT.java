package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.local.Local;
import dialtone.host.machine.SystemClock;
import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationPlan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands of OpenWrt's recipe "How To use LTE modem in QMI mode for WAN connection", as it
/// tells people to type them, on the modems that it names.
@Timeout(120)
final class OpenWrtRecipeIT {
  private static final String HANDLE = "\\d+\n";

  @TempDir private Path folder;

  /// A call's output, which must end well and say nothing on standard error.
  private String uqmi(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = status(out, err, words);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    assertEquals(0, status, () -> String.join(" ", words) + out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private int status(ByteArrayOutputStream out, ByteArrayOutputStream err, String... words) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-d", folder.resolve("dev/cdc-wdm0").toString()));
    all.addAll(List.of(words));
    return new UqmiProgram(
            () -> new Local(new SystemClock()),
            true,
            new SystemClock(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .runWithin(all);
  }

  private Simulation modem(String model) {
    return Simulation.start(SimulationPlan.of(model, folder).withKernelNetwork(false), _ -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"dell-5804", "huawei-e392"})
  void opens_a_session_by_hand_and_closes_it(String model) {
    try (Simulation _ = modem(model)) {
      assertEquals("\"disconnected\"\n", uqmi("--get-data-status"));
      String signal = uqmi("--get-signal-info");
      assertTrue(signal.matches(LTE), signal);
      assertTrue(uqmi("--start-network", "internet", "--autoconnect").matches(HANDLE));
      assertEquals("\"connected\"\n", uqmi("--get-data-status"));
      assertEquals("", uqmi("--stop-network", "4294967295", "--autoconnect"));
      assertEquals("\"disconnected\"\n", uqmi("--get-data-status"));
    }
  }

  private static final String LTE =
      """
      \\{
      \t"type": "lte",
      \t"rssi": -\\d+,
      \t"rsrq": -\\d+,
      \t"rsrp": -\\d+,
      \t"snr": -?\\d+\\.\\d{6}
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"dell-5804", "huawei-e392"})
  void hands_a_client_id_from_one_call_to_the_next(String model) {
    try (Simulation _ = modem(model)) {
      String wds = uqmi("-s", "--get-client-id", "wds").strip();
      String handle = uqmi("--set-client-id", "wds," + wds, "--start-network", "your_apn");
      assertTrue(handle.matches(HANDLE), handle);
      // The session is that client's: it ends by its own handle, and the id is given back then.
      assertEquals("\"connected\"\n", uqmi("--set-client-id", "wds," + wds, "--get-data-status"));
      assertEquals("", uqmi("--set-client-id", "wds," + wds, "--stop-network", handle.strip()));
      assertEquals("", uqmi("--set-client-id", "wds," + wds, "--release-client-id", "wds"));
      assertEquals(wds + "\n", uqmi("--get-client-id", "wds"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "dell-5804")
  void comes_up_by_itself_after_the_boot_sequence(String model) {
    try (Simulation _ = modem(model)) {
      assertEquals("", uqmi("--set-device-operating-mode", "offline"));
      assertEquals("", uqmi("--set-device-operating-mode", "reset"));
      assertEquals("", uqmi("--set-device-operating-mode", "online"));
      assertEquals("", uqmi("--set-autoconnect", "enabled"));
      // A modem that registers by itself says that there is nothing to do.
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int status = status(said, new ByteArrayOutputStream(), "--network-register");
      String text = said.toString(StandardCharsets.UTF_8);
      assertTrue(status == 0 || text.equals("\"No effect\"\n"), text);
      assertEquals("\"connected\"\n", uqmi("--get-data-status"));
    }
  }
}
