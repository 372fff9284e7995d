package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `kill -9` of the owner at each step. After the next start nothing is left of it: not on the
/// machine, and not in the modem.
@Execution(ExecutionMode.CONCURRENT)
final class CrashIT {
  private static final String BEFORE = "nameserver 192.0.2.53\n";

  @TempDir private Path folder;

  /// Slow answers keep each step open long enough to be killed in.
  private Workbench bench() throws Exception {
    Program.needNetworkRights();
    Path machine = folder.resolve("m");
    Workbench bench = Workbench.of(machine, "huawei-e3372s", "--set", "latencyMs=100");
    Files.writeString(machine.resolve("etc/resolv.conf"), BEFORE);
    return bench;
  }

  private static void crash(Workbench bench, String step) throws Exception {
    try (Started up = bench.start("up", "--json", "--apn", "crash")) {
      if (step.equals("up")) {
        up.await("online");
      } else {
        up.awaitStep(step);
      }
      up.killHard();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "unlocked", "connected", "addressed", "routed", "online", "up"})
  void down_takes_back_what_a_killed_owner_left(String step) throws Exception {
    try (Workbench bench = bench()) {
      NetworkState before = NetworkState.of(bench);
      List<String> contexts = contexts(bench);
      crash(bench, step);
      Ended down = bench.run("down");
      assertEquals(0, down.status(), down.toString());
      assertClean(bench, before, contexts);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unlocked", "connected", "addressed", "routed", "online", "up"})
  void the_next_up_goes_on_and_leaves_nothing_either(String step) throws Exception {
    try (Workbench bench = bench()) {
      NetworkState before = NetworkState.of(bench);
      List<String> contexts = contexts(bench);
      crash(bench, step);
      Ended once = bench.run("up", "--once", "--json");
      assertEquals(0, once.status(), once.toString());
      assertEquals(0, bench.run("down").status());
      assertClean(bench, before, contexts);
    }
  }

  private static List<String> contexts(Workbench bench) throws Exception {
    return bench.ask("at", "AT+CGDCONT?", "--json").texts("lines");
  }

  private static void assertClean(Workbench bench, NetworkState before, List<String> contexts)
      throws Exception {
    assertEquals(before.text(), NetworkState.of(bench).text());
    assertTrue(before.text().endsWith(BEFORE));
    assertEquals(List.of(), bench.locks());
    assertEquals(contexts, contexts(bench));
    List<String> session = bench.ask("at", "AT^NDISSTATQRY?", "--json").texts("lines");
    assertTrue(session.getFirst().startsWith("^NDISSTATQRY: 0"), session.toString());
    assertEquals(Optional.of("found"), bench.ask("status", "--json").text("step"));
  }
}
