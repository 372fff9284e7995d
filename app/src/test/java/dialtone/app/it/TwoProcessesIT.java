package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A modem in one process, its owner in another, and everything that people ask of it from third
/// ones.
final class TwoProcessesIT {
  private static final String MODEL = "huawei-e3372s";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  @Test
  void an_owner_answers_for_its_modem_until_down() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json", "--apn", "internet")) {
      Json.Fields online = up.await("online");
      assertEquals(Optional.of("internet"), online.text("apn"));

      Ended status = bench.run("status", "--json");
      assertEquals(0, status.status());
      assertTrue(status.object().flag("online"));
      assertEquals(Optional.of(-95L), status.object().object("signal").whole("rsrpDbm"));
      assertEquals(List.of("10.64.0.2/30"), bench.run("status", "-f", "addresses").lines());

      assertEquals(List.of("+CSQ: 22,99"), bench.ask("at", "AT+CSQ", "--json").texts("lines"));
      assertEquals(1, bench.run("at", "AT+NOSUCH").status());
      assertTrue(bench.run("list").lines().getFirst().contains("usb-1-1"));
      assertTrue(bench.run("list", "--why").lines().toString().contains("option"));
      assertEquals(Optional.of("roam"), bench.ask("set", "apn=roam", "--json").text("apn"));

      try (Started monitor = bench.start("monitor", "--json")) {
        monitor.await("online");
        assertEquals(Optional.of("down"), bench.ask("down", "--json").text("event"));
        monitor.await("down");
        assertEquals(0, monitor.awaitEnd().status());
      }
      Ended ended = up.awaitEnd();
      assertEquals(0, ended.status(), ended.toString());
      assertEquals(Optional.of("down"), ended.events().getLast().text("event"));
      assertEquals(1, bench.run("status").status());
    }
  }

  @Test
  void after_a_reset_it_comes_back() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      assertTrue(bench.ask("reset", "--json").flag("ok"));
      up.awaitEither("dropped", "failed");
      up.await("online");
    }
  }

  @Test
  void a_second_up_says_who_holds_the_modem() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      for (List<String> words :
          List.of(List.of("up", "--json"), List.of("up", "--once", "--json"))) {
        Ended second = bench.run(words.toArray(String[]::new));
        assertEquals(1, second.status(), second.toString());
        Json.Fields failed = second.object();
        assertEquals(Optional.of("failed"), failed.text("event"));
        assertEquals(Optional.of("Busy"), failed.text("failure"));
        String message = failed.text("message").orElseThrow();
        assertTrue(message.contains("dialtone up (pid " + up.pid() + ")"), message);
      }
      Ended read = bench.run("up");
      assertEquals(1, read.status());
      assertTrue(read.errors().contains("(pid " + up.pid() + ")"), read.errors());
      assertTrue(up.alive());
      assertEquals(0, bench.run("status").status());
    }
  }

  @Test
  void up_once_leaves_an_owner_behind() throws Exception {
    try (Workbench bench = bench()) {
      Ended once = bench.run("up", "--once", "--json");
      assertEquals(0, once.status(), once.toString());
      assertEquals(Optional.of("online"), once.events().getLast().text("event"));
      assertEquals(0, bench.run("status").status());
      assertEquals(0, bench.run("down").status());
      assertEquals(1, bench.run("status").status());
      assertEquals(List.of(), bench.locks());
    }
  }

  /// The socket of a killed owner is left; nobody answers there.
  @Test
  void a_killed_owner_is_not_asked_any_more() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      up.killHard();
      assertTrue(Files.exists(bench.folder().resolve("run/dialtone/usb-1-1.sock")));
      assertEquals(1, bench.run("status").status());
      assertEquals(List.of("+CSQ: 22,99"), bench.ask("at", "AT+CSQ", "--json").texts("lines"));
      assertEquals(0, bench.run("down").status());
    }
  }

  /// Everything is configured when the modem stops; only an answer from the network makes `online`.
  @Test
  void a_modem_that_stops_behind_its_address_is_never_online() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      bench.simulator().await("its address", said -> said.toString().contains("AT^DHCP?"));
      bench.simulator().signal("STOP");
      Json.Fields next = up.awaitEither("failed", "online");
      assertEquals(Optional.of("failed"), next.text("event"), next.toString());
      String failure = next.text("failure").orElseThrow();
      assertTrue(List.of("NoTraffic", "Timeout", "NoPort").contains(failure), next.toString());
      assertNotEquals(Optional.of("ready"), next.text("step"));
      bench.simulator().signal("CONT");
      up.await("online");
    }
  }

  @Test
  void a_modem_that_vanishes_is_named_and_its_ports_are_closed() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      bench.simulator().killHard();
      // Nodes go with a modem. A simulator that was killed leaves their links, and behind them
      // there
      // may be another test's terminals soon.
      for (String port : List.of("ttyUSB0", "ttyUSB1", "cdc-wdm0")) {
        boolean _ = Files.deleteIfExists(bench.folder().resolve("dev").resolve(port));
      }
      Json.Fields failed = up.await("failed");
      assertEquals(Optional.of("Gone"), failed.text("failure"), failed.toString());
      // The ports are closed on the way to the next attempt.
      assertEquals(Optional.of("Gone"), up.await("failed").text("failure"));
      assertEquals(List.of(), up.openTerminals());
      up.signal("INT");
      Ended ended = up.awaitEnd();
      assertFalse(ended.errors().contains("Exception"), ended.errors());
      assertEquals(List.of(), bench.locks());
    }
  }

  @Test
  void a_modem_that_is_plugged_in_again_comes_online_by_itself() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      bench.simulator().killHard();
      up.await("failed");
      try (Workbench again = bench()) {
        up.await("online");
        assertEquals(0, again.run("status").status());
      }
    }
  }
}
