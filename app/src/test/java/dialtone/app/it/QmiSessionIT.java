package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What stays in a modem on QMI between owners: a session that it opened by itself, client ids, the
/// tries of its PIN.
@Execution(ExecutionMode.CONCURRENT)
final class QmiSessionIT {
  private static final String MODEL = "quectel-ec25";
  private static final String BEFORE = "nameserver 192.0.2.53\n";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  private static void assertOnline(Json.Fields event) {
    assertEquals(Optional.of("online"), event.text("event"), event.toString());
    assertEquals(Optional.of("qmi"), event.text("data"), event.toString());
  }

  /// The names of all messages that the modem got up to its end.
  private static List<String> messages(Workbench bench) throws Exception {
    bench.simulator().signal("INT");
    return bench.simulator().awaitEnd().events().stream()
        .flatMap(said -> said.text("message").stream())
        .toList();
  }

  @Test
  void a_session_that_the_modem_opened_is_taken_over() throws Exception {
    try (Workbench bench = bench("--set", "autoconnect=internet")) {
      Ended once = bench.run("up", "--once", "--json");
      assertOnline(once.events().getLast());
      assertEquals(Optional.of("internet"), once.events().getLast().text("apn"));
      assertEquals(0, bench.run("down").status());
      List<String> asked = messages(bench);
      assertFalse(asked.contains("WDS StartNetwork"), asked.toString());
      int off = asked.indexOf("WDS SetAutoconnectSettings");
      int stop = asked.indexOf("WDS StopNetwork");
      assertTrue(off >= 0 && (stop < 0 || off < stop), asked.toString());
    }
  }

  @Test
  void a_session_of_its_own_for_another_apn_is_ended() throws Exception {
    try (Workbench bench = bench("--set", "autoconnect=internet")) {
      Ended once = bench.run("up", "--once", "--json", "--apn", "corporate");
      assertOnline(once.events().getLast());
      assertEquals(Optional.of("corporate"), once.events().getLast().text("apn"));
      assertEquals(0, bench.run("down").status());
      assertTrue(messages(bench).contains("WDS StartNetwork"));
    }
  }

  @Test
  void autoconnect_is_kept_when_the_modem_restarts() throws Exception {
    try (Workbench bench = bench("--set", "autoconnect=internet");
        Started up = bench.start("up", "--json")) {
      assertOnline(up.await("online"));
      assertTrue(bench.ask("reset", "--json").flag("ok"));
      up.awaitEither("dropped", "failed");
      assertOnline(up.await("online"));
      assertEquals(0, bench.run("down").status());
      List<String> asked = messages(bench);
      assertFalse(asked.contains("WDS StartNetwork"), asked.toString());
    }
  }

  /// A modem has no more than 254 ids a service, and nobody but the next start takes them back.
  @Test
  void a_killed_owner_leaves_nothing_behind() throws Exception {
    Program.needNetworkRights();
    try (Workbench bench = bench()) {
      Files.writeString(bench.folder().resolve("etc/resolv.conf"), BEFORE);
      String before = network(bench);
      for (int crashes = 0; crashes < 3; crashes++) {
        try (Started up = bench.start("up", "--json", "--apn", "crash")) {
          assertOnline(up.await("online"));
          up.killHard();
        }
      }
      Ended once = bench.run("up", "--once", "--json");
      assertOnline(once.events().getLast());
      assertEquals(0, bench.run("down").status());
      assertEquals(before, network(bench));
      assertEquals(List.of(), bench.locks());
      // The lowest free id is given: one that was not given back would have had a second follow.
      assertEquals(OptionalLong.of(1), highestId(bench));
    }
  }

  /// Without the number of each device: one that changes between raw-IP and 802.3 is a new one.
  private static String network(Workbench bench) throws Exception {
    return NetworkState.of(bench).text().replaceAll("(?m)^\\d+: (?=wwan)", "");
  }

  private static OptionalLong highestId(Workbench bench) throws Exception {
    bench.simulator().signal("INT");
    return bench.simulator().awaitEnd().events().stream()
        .filter(said -> said.text("event").equals(Optional.of("qmi")))
        .mapToLong(said -> said.whole("client").orElse(0L))
        .max();
  }

  @Test
  void the_right_pin_unlocks() throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "2468\n");
    try (Workbench bench = bench("--set", "pin=2468")) {
      Ended asked = bench.run("up", "--once", "--json");
      assertFailed(asked, "PinRequired", "PIN (3 tries left)");
      Ended once = bench.run("up", "--once", "--json", "--pin-file", pin.toString());
      assertOnline(once.events().getLast());
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void a_wrong_pin_is_tried_once_in_all() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong"), "1111\n");
    try (Workbench bench = bench("--set", "pin=2468")) {
      for (String failure : List.of("PinRejected", "PinNotTried", "PinNotTried")) {
        Ended once = bench.run("up", "--once", "--json", "--pin-file", wrong.toString());
        assertFailed(once, failure, "2 tries left");
        assertFalse(once.toString().contains("1111"), once.toString());
      }
      Ended asked = bench.run("up", "--once", "--json");
      assertFailed(asked, "PinRequired", "PIN (2 tries left)");
    }
  }

  @Test
  void with_two_tries_left_even_the_right_pin_waits_for_a_person() throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "2468\n");
    try (Workbench bench = bench("--set", "pin=2468", "--set", "pinTries=2")) {
      Ended careful = bench.run("up", "--once", "--json", "--pin-file", pin.toString());
      assertFailed(careful, "PinNotTried", "too few tries are left");
      Ended anyway =
          bench.run("up", "--once", "--json", "--pin-anyway", "--pin-file", pin.toString());
      assertOnline(anyway.events().getLast());
      assertEquals(0, bench.run("down").status());
    }
  }

  private static void assertFailed(Ended once, String failure, String words) {
    Json.Fields failed = once.events().getLast();
    assertEquals(Optional.of(failure), failed.text("failure"), once.toString());
    assertTrue(failed.text("message").orElse("").contains(words), failed.toString());
    assertEquals(1, once.status(), once.toString());
  }
}
