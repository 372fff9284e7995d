package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fault of the simulator against `up`: it comes online all the same, heals, or is named in
/// plain words with what helps. Most of the time here is a modem's deadline.
@Execution(ExecutionMode.CONCURRENT)
final class FaultsIT {
  private static final String MODEL = "huawei-e3372s";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  /// What a modem may do without being less of a modem.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "split",
        "stray-cr",
        "slow=200",
        "unsolicited-flood=1000",
        "long-line=10000000",
        "wrong-port=0",
        "wrong-port=1,others=nmea",
        "wrong-port=0,others=echo",
        "empty-cgmi",
        "numeric",
        "cme-words",
        "slow-sim=2s",
        "no-dhcp"
      })
  void a_nuisance_does_not_stop_it(String fault) throws Exception {
    try (Workbench bench = bench("--fault", fault);
        Started up = bench.start("up", "--json")) {
      Json.Fields first = up.awaitEither("online", "failed");
      assertEquals(Optional.of("online"), first.text("event"), first.toString());
      assertEquals(0, bench.run("down").status());
      assertEquals(0, up.awaitEnd().status());
    }
  }

  /// What a second try or opening the ports anew heals.
  @ParameterizedTest
  @ValueSource(
      strings = {"mute", "garble", "echo-only", "never-ending-reply", "no-carrier-on-data"})
  void a_passing_fault_heals_by_itself(String fault) throws Exception {
    try (Workbench bench = bench("--fault", fault);
        Started up = bench.start("up", "--json")) {
      up.await("online");
      assertEquals(Optional.of("fault"), bench.simulator().await("fault").text("event"));
      bench
          .simulator()
          .await(
              fault + " healed",
              said -> said.text("what").filter(what -> what.startsWith("healed by")).isPresent());
    }
  }

  @Test
  void no_packet_through_a_standing_session_is_named_before_it_heals() throws Exception {
    try (Workbench bench = bench("--fault", "no-carrier-on-data");
        Started up = bench.start("up", "--json")) {
      Json.Fields failed = up.awaitEither("failed", "online");
      assertNamed(failed, "NoTraffic", "wwan0 has an address, but nothing came back");
      up.await("online");
    }
  }

  @Test
  void an_address_that_changes_is_told() throws Exception {
    try (Workbench bench = bench("--fault", "address-change@online+1s");
        Started up = bench.start("up", "--json")) {
      assertEquals(List.of("10.64.0.2/30"), up.await("online").texts("addresses"));
      assertEquals(List.of("10.64.0.6/30"), up.awaitEither("online", "changed").texts("addresses"));
      assertTrue(NetworkState.of(bench).text().contains("10.64.0.6/30"));
      assertFalse(NetworkState.of(bench).text().contains("10.64.0.2/30"));
    }
  }

  /// Faults that only a person heals: the failure, and words of its message.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "denied=11 | RegistrationDenied | (cause 11)",
        "denied=3 | RegistrationDenied | (cause 3)",
        "pin | PinRequired | PIN (3 tries left)",
        "puk | PinRequired | PUK (10 tries left)",
        "no-sim | NoSim | No SIM answers",
        "mute,heals-by=power | NoPort | ttyUSB1: silent",
        "garble,heals-by=power | NoPort | "
      })
  void a_lasting_fault_is_named(String fault, String failure, String words) throws Exception {
    try (Workbench bench = bench("--fault", fault)) {
      Ended once = bench.run("up", "--once", "--json");
      assertNamed(once.events().getLast(), failure, Optional.ofNullable(words).orElse(""));
      assertEquals(1, once.status(), once.toString());
      assertFalse(once.errors().contains("Exception"), once.errors());
      assertEquals(List.of(), bench.locks());
    }
  }

  private static void assertNamed(Json.Fields failed, String failure, String words) {
    assertEquals(Optional.of("failed"), failed.text("event"), failed.toString());
    Set<String> missing =
        new TreeSet<>(Set.of("event", "step", "failure", "message", "fix", "retryInMs"));
    missing.removeAll(failed.fields().keySet());
    assertEquals(Set.of(), missing, failed.toString());
    assertEquals(Optional.of(failure), failed.text("failure"), failed.toString());
    assertTrue(failed.text("message").orElseThrow().contains(words), failed.toString());
  }

  @Test
  void the_right_pin_unlocks() throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "2468\n");
    try (Workbench bench = bench("--set", "pin=2468")) {
      Ended once = bench.run("up", "--once", "--json", "--pin-file", pin.toString());
      assertEquals(0, once.status(), once.toString());
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void a_wrong_pin_is_tried_once_in_all() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong"), "1111\n");
    try (Workbench bench = bench("--set", "pin=2468")) {
      Ended first = bench.run("up", "--once", "--json", "--pin-file", wrong.toString());
      assertNamed(first.events().getLast(), "PinRejected", "2 tries left");
      assertEquals(1, first.status());
      Ended second = bench.run("up", "--once", "--json", "--pin-file", wrong.toString());
      assertNamed(second.events().getLast(), "PinNotTried", "2 tries left");
      assertEquals(1, second.status());
      assertEquals(2, triesLeft(bench));
    }
  }

  @Test
  void with_two_tries_left_even_the_right_pin_waits_for_a_person() throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "2468\n");
    try (Workbench bench = bench("--set", "pin=2468", "--set", "pinTries=2")) {
      Ended careful = bench.run("up", "--once", "--json", "--pin-file", pin.toString());
      assertNamed(careful.events().getLast(), "PinNotTried", "too few tries are left");
      assertEquals(2, triesLeft(bench));
      Ended anyway =
          bench.run("up", "--once", "--json", "--pin-anyway", "--pin-file", pin.toString());
      assertEquals(0, anyway.status(), anyway.toString());
      assertEquals(0, bench.run("down").status());
    }
  }

  /// `^CPIN: <code>,<times>,<puk_times>,<pin_times>,…`, the maker's manual on the PIN's counters.
  private static int triesLeft(Workbench bench) throws Exception {
    List<String> lines = bench.ask("at", "AT^CPIN?", "--json").texts("lines");
    return Integer.parseInt(lines.getFirst().split(",", -1)[3].strip());
  }
}
