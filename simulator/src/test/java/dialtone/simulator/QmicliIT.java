package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// libqmi's qmicli 1.32, unmodified, asks each model everything that it can ask of DMS, NAS, WDS,
/// UIM and WMS, over each way that leads to a modem; `-Ddialtone.golden=write` writes anew what it
/// is expected to print.
final class QmicliIT {
  private static final Path GOLDEN = Path.of("src/test/resources/dialtone/simulator/qmicli");
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @BeforeAll
  static void programs() {
    PeerPrograms.need("qmicli", "timeout");
  }

  /// What stands between qmicli and the modem.
  private enum Way {
    /// The pty itself.
    DIRECT(List.of(), List.of("--device-open-qmi")),
    /// The pty through libqmi's own proxy, in namespaces of its own: it is gone afterwards.
    REAL_PROXY(
        List.of("unshare", "-n", "-p", "-f", "--kill-child"), List.of("-p", "--device-open-qmi")),
    /// The simulation's socket of that name.
    OUR_PROXY(List.of(), List.of("-p", "--device-open-qmi"));

    private final List<String> around;
    private final List<String> options;

    Way(List<String> around, List<String> options) {
      this.around = around;
      this.options = options;
    }
  }

  private Simulation start(SimulationPlan plan) throws InterruptedException {
    CountDownLatch up = new CountDownLatch(1);
    Simulation simulation =
        Simulation.start(
            plan.with("autoconnect", "internet"),
            event -> {
              if (event.toString().contains("session 1 up")) {
                up.countDown();
              }
            });
    assertTrue(up.await(10, TimeUnit.SECONDS), "the modem did not connect by itself");
    return simulation;
  }

  private SimulationPlan plan(String model) {
    return SimulationPlan.of(model, folder.resolve("m")).withKernelNetwork(false);
  }

  private String ask(Simulation simulation, Way way) throws Exception {
    String port = simulation.ready().qmi().orElseThrow().toRealPath().toString();
    List<String> command = new ArrayList<>(way.around);
    command.add("sh");
    command.add(PeerPrograms.script(folder, "qmicli.sh").toString());
    command.add(port);
    command.add(PeerPrograms.script(folder, "qmicli.queries").toString());
    command.addAll(way.options);
    PeerPrograms.Outcome outcome =
        PeerPrograms.run(PATIENCE_SECONDS, command.toArray(String[]::new));
    return plain(outcome.output(), port);
  }

  /// Without what differs from run to run: the pty's number, and libqmi's warnings that it is none
  /// of the ports it knows.
  private static String plain(String said, String port) {
    return said.lines()
        .filter(line -> !line.contains("-Warning **"))
        .map(line -> line.replace(port, "PORT").stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void compare(String model, String said) throws IOException {
    Path file = GOLDEN.resolve(model + ".txt");
    if ("write".equals(System.getProperty("dialtone.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, said);
    }
    assertEquals(Files.readString(file), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e392", "quectel-ec25", "quectel-rm520n", "dell-5804"})
  void qmicli_reads_the_model_from_its_port(String model) throws Exception {
    try (Simulation simulation = start(plan(model))) {
      compare(model, ask(simulation, Way.DIRECT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e392", "quectel-ec25", "quectel-rm520n", "dell-5804"})
  void qmicli_reads_the_same_through_the_real_proxy(String model) throws Exception {
    PeerPrograms.needRoot();
    PeerPrograms.need("unshare");
    try (Simulation simulation = start(plan(model))) {
      compare(model, ask(simulation, Way.REAL_PROXY));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e392", "quectel-ec25", "quectel-rm520n", "dell-5804"})
  void qmicli_reads_the_same_from_the_simulations_own_proxy(String model) throws Exception {
    try (Simulation simulation = start(plan(model).withQmiProxy())) {
      compare(model, ask(simulation, Way.OUR_PROXY));
    } catch (ModemFailure e) {
      assumeFalse(e.failure() instanceof Failure.Busy, "a qmi-proxy runs on this machine");
      throw e;
    }
  }

  @Test
  void several_programs_use_the_simulations_proxy_at_once() throws Exception {
    try (Simulation simulation = start(plan("quectel-ec25").withQmiProxy())) {
      String port = simulation.ready().qmi().orElseThrow().toRealPath().toString();
      String ask = "qmicli -p -d " + port + " --device-open-qmi --dms-get-model 2>&1";
      String script = "for i in 1 2 3 4 5 6 7 8; do " + ask + " & done; wait";
      PeerPrograms.Outcome outcome = PeerPrograms.run(60, "sh", "-c", script);
      assertEquals(8, outcome.output().split("Model: 'QUECTEL", -1).length - 1, outcome::output);
    } catch (ModemFailure e) {
      assumeFalse(e.failure() instanceof Failure.Busy, "a qmi-proxy runs on this machine");
      throw e;
    }
  }

  /// libqmi finds driver and network device in sysfs, and needs no word what the port is.
  @Test
  void qmicli_knows_the_port_by_the_machines_sysfs() throws Exception {
    PeerPrograms.needRoot();
    PeerPrograms.need("unshare", "nsenter");
    Path machine = folder.resolve("m");
    try (Simulation simulation = start(SimulationPlan.of("quectel-ec25", machine))) {
      String script = PeerPrograms.script(folder, "machine.sh").toString();
      String netns = "--net=" + simulation.directory().resolve("netns");
      String commands =
          "qmicli -d /dev/cdc-wdm0 -w && qmicli -d /dev/cdc-wdm0 -e"
              + " && qmicli -d /dev/cdc-wdm0 --set-expected-data-format=raw-ip"
              + " && qmicli -d /dev/cdc-wdm0 -e && qmicli -d /dev/cdc-wdm0 --dms-get-model";
      PeerPrograms.Outcome outcome =
          PeerPrograms.run(
              60,
              "unshare",
              "-m",
              "nsenter",
              netns,
              "sh",
              script,
              machine.toString(),
              "sh",
              "-c",
              commands);
      assertEquals(0, outcome.status(), outcome.output());
      assertEquals(
          """
          wwan0
          802-3
          [/dev/cdc-wdm0] expected data format set to: raw-ip
          raw-ip
          [/dev/cdc-wdm0] Device model retrieved:
          \tModel: 'QUECTEL Mobile Broadband Module'
          """,
          outcome.output());
    }
  }
}
