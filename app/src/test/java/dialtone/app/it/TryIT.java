package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first command that people type, `dialtone try`, with and without rights.
final class TryIT {
  /// Without these two a process can neither make a network device nor enter a namespace; it may
  /// still read this tree, which another user perhaps may not.
  private static final String[] WITHOUT_RIGHTS = {
    "setpriv", "--bounding-set=-net_admin,-sys_admin", "--inh-caps=-all"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e3372s", "huawei-ms2372h"})
  void with_rights_packets_cross_the_kernel(String model) throws Exception {
    Program.needNetworkRights();
    NetworkState before = NetworkState.ofHost();
    Ended ended = Program.here().run("try", model, "--once", "--json");
    assertEquals(0, ended.status(), ended.toString());
    assertContract(ended, "kernel");
    assertEquals(before, NetworkState.ofHost());
  }

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e3372s", "huawei-ms2372h"})
  void without_rights_packets_stay_in_the_process(String model) throws Exception {
    Ended ended = withoutRights().run("try", model, "--once", "--json");
    assertEquals(0, ended.status(), ended.toString());
    assertContract(ended, "in-process");
  }

  private static Program withoutRights() throws IOException {
    return Program.hasNetworkRights() ? Program.here().behind(WITHOUT_RIGHTS) : Program.here();
  }

  private static void assertContract(Ended ended, String dataPath) {
    List<Json.Fields> events = ended.events();
    for (Json.Fields step : events.subList(0, events.size() - 1)) {
      assertEquals(Set.of("event", "step", "waitingFor", "deadlineMs"), step.fields().keySet());
      assertEquals(Optional.of("step"), step.text("event"));
    }
    assertEquals(
        List.of("ready", "unlocked", "connected", "addressed", "routed", "online"),
        events.subList(0, events.size() - 1).stream()
            .flatMap(e -> e.text("step").stream())
            .filter(step -> !step.equals("registered") && !step.equals("attached"))
            .toList());
    assertOnline(events.getLast());
    assertEquals(Optional.of(dataPath), events.getLast().text("dataPath"));
  }

  private static void assertOnline(Json.Fields online) {
    Set<String> contract =
        Set.of(
            ("event modem control data interface addresses gateway dns mtu operator technology"
                    + " elapsedMs waitedForModemMs checked dataPath")
                .split(" "));
    Set<String> missing = new TreeSet<>(contract);
    missing.removeAll(online.fields().keySet());
    assertEquals(Set.of(), missing, online.toString());
    assertEquals(
        Set.of("id", "vendor", "model", "usb", "imei"), online.object("modem").fields().keySet());
    assertEquals(Optional.of("12d1:1506"), online.object("modem").text("usb"));
    assertEquals(Optional.of("***"), online.object("modem").text("imei"));
    assertEquals(Optional.of("ncm"), online.text("data"));
    assertEquals(Optional.of("wwan0"), online.text("interface"));
    assertEquals(List.of("10.64.0.2/30"), online.texts("addresses"));
    assertEquals(Optional.of("10.64.0.1"), online.text("gateway"));
    assertTrue(online.object("checked").flag("ping"));
    assertTrue(online.object("checked").flag("dns"));
    long elapsed = online.whole("elapsedMs").orElseThrow();
    assertTrue(online.whole("waitedForModemMs").orElseThrow() <= elapsed, online.toString());
  }

  @Test
  void a_dropped_call_comes_back_and_ctrl_c_leaves_nothing() throws Exception {
    Optional<NetworkState> before =
        Program.hasNetworkRights() ? Optional.of(NetworkState.ofHost()) : Optional.empty();
    Program program = Program.here().with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder);
    List<ProcessHandle> children;
    try (Started started = program.start("try", "--json", "--fault", "drop-call@online+1s")) {
      started.await("online");
      assertTrue(started.await("dropped").text("reason").isPresent());
      assertOnline(started.await("online"));
      children = ProcessHandle.of(started.pid()).orElseThrow().descendants().toList();
      started.signal("INT");
      Ended ended = started.awaitEnd();
      assertEquals(Optional.of("down"), ended.events().getLast().text("event"));
      assertFalse(ended.errors().contains("Exception"), ended.errors());
    }
    assertTrue(children.stream().noneMatch(ProcessHandle::isAlive), children.toString());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
    assertFalse(Files.readString(Path.of("/proc/self/mountinfo")).contains(folder.toString()));
    if (before.isPresent()) {
      assertEquals(before.get(), NetworkState.ofHost());
    }
  }

  @Test
  void a_person_reads_steps_and_not_json() throws Exception {
    Ended ended = Program.here().run("try", "--once");
    assertEquals(0, ended.status(), ended.toString());
    assertFalse(String.join("\n", ended.lines()).contains("{"), ended.toString());
    assertTrue(String.join("\n", ended.lines()).contains("10.64.0.2"), ended.toString());
  }
}
