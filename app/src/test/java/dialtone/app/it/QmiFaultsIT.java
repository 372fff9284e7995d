package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong with modems on QMI, against `up`: it comes online all the same, comes back, or
/// is named in plain words.
@Execution(ExecutionMode.CONCURRENT)
final class QmiFaultsIT {
  private static final String MODEL = "quectel-ec25";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  private static void assertOnline(Json.Fields event) {
    assertEquals(Optional.of("online"), event.text("event"), event.toString());
    assertEquals(Optional.of("qmi"), event.text("data"), event.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lost-indication", "late-indication=3s", "slow-uim=2s", "slow-sim=2s", "split"})
  void a_nuisance_does_not_stop_it(String fault) throws Exception {
    try (Workbench bench = bench("--fault", fault);
        Started up = bench.start("up", "--json")) {
      assertOnline(up.awaitEither("online", "failed"));
      assertEquals(0, bench.run("down").status());
      assertEquals(0, up.awaitEnd().status());
    }
  }

  /// Only an indication tells this end.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "silent-drop@online+1s |",
        "silent-drop@online+1s | late-indication=2s",
        "drop-call@online+1s |"
      })
  void a_session_that_ends_is_dialled_again_in_place(String fault, String beside) throws Exception {
    List<String> more = beside == null ? List.of() : List.of("--fault", beside.strip());
    List<String> options = new ArrayList<>(List.of("--fault", fault.strip()));
    options.addAll(more);
    try (Workbench bench = bench(options.toArray(String[]::new));
        Started up = bench.start("up", "--json")) {
      up.await("dropped");
      Json.Fields again = up.awaitEither("online", "failed");
      assertOnline(again);
      assertEquals(Optional.of("wwan0"), again.text("interface"));
    }
  }

  @Test
  void another_address_under_a_standing_session_is_told() throws Exception {
    try (Workbench bench = bench("--fault", "new-address@online+1s");
        Started up = bench.start("up", "--json")) {
      List<String> before = up.await("online").texts("addresses");
      List<String> after = up.awaitEither("changed", "dropped").texts("addresses");
      assertEquals(1, after.size());
      assertFalse(after.equals(before), after.toString());
      if (Program.hasNetworkRights()) {
        String state = NetworkState.of(bench).text();
        assertTrue(state.contains(after.getFirst()), state);
        assertFalse(state.contains(before.getFirst()), state);
      }
    }
  }

  /// What people are told, and that it heals where a second try can heal it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-service | ConnectionRefused | no service",
        "option-unsubscribed | ConnectionRefused | not subscribed",
        "cid-exhausted,heals-by=power | Refused | client",
        "uim-illegal,heals-by=power | NoSim | illegal",
        "no-sim,heals-by=power | NoSim | SIM",
        "denied=11 | RegistrationDenied | (cause 11)",
        "puk | PinRequired | PUK (10 tries left)"
      })
  void a_lasting_fault_is_named(String fault, String failure, String words) throws Exception {
    try (Workbench bench = bench("--fault", fault)) {
      Ended once = bench.run("up", "--once", "--json", "--data", "qmi");
      Json.Fields failed = once.events().getLast();
      assertEquals(Optional.of(failure), failed.text("failure"), once.toString());
      assertTrue(failed.text("message").orElse("").contains(words), failed.toString());
      assertTrue(failed.fields().containsKey("fix"), failed.toString());
      assertEquals(1, once.status(), once.toString());
      assertFalse(once.errors().contains("Exception"), once.errors());
      assertEquals(List.of(), bench.locks());
    }
  }

  @Test
  void no_service_is_tried_again() throws Exception {
    try (Workbench bench = bench("--fault", "no-service,heals-by=reopen");
        Started up = bench.start("up", "--json")) {
      Json.Fields failed = up.awaitEither("failed", "online");
      assertEquals(Optional.of("failed"), failed.text("event"), failed.toString());
      assertTrue(failed.whole("retryInMs").isPresent(), failed.toString());
      assertOnline(up.await("online"));
    }
  }

  /// The first of the stick's ways says nothing; a call carries packets all the same.
  @Test
  void a_mute_qmi_port_is_passed_over_with_its_reason() throws Exception {
    try (Workbench bench = Workbench.of(folder.resolve("m"), "huawei-e392", "--fault", "mute");
        Started up = bench.start("up", "--json")) {
      Json.Fields way = up.awaitEither("way", "failed");
      assertEquals(Optional.of("ppp"), way.text("data"), way.toString());
      assertTrue(way.text("because").orElse("").startsWith("No answer to ctl"), way.toString());
      Json.Fields online = up.await("online");
      assertEquals(Optional.of("ppp"), online.text("data"), online.toString());
      assertEquals(0, bench.run("down").status());
    }
  }

  /// Modem and driver mean different formats: no packet passes, until they are brought to agree.
  @Test
  void a_format_that_changed_at_rest_is_settled() throws Exception {
    try (Workbench bench = bench("--fault", "raw-ip-mismatch");
        Started up = bench.start("up", "--json")) {
      assertOnline(up.awaitEither("online", "failed"));
    }
  }

  /// A kernel whose qmi_wwan knows 802.3 alone, and a modem that knows raw-IP alone.
  @Test
  void formats_that_cannot_agree_are_named_and_a_call_is_dialled() throws Exception {
    try (Workbench bench = bench("--set", "linkFormat=raw-ip-only")) {
      Files.delete(bench.folder().resolve("sys/class/net/wwan0/qmi/raw_ip"));
      Ended refused = bench.run("up", "--once", "--json", "--data", "qmi");
      Json.Fields failed = refused.events().getLast();
      assertEquals(Optional.of("Unsupported"), failed.text("failure"), refused.toString());
      assertTrue(failed.text("message").orElse("").contains("raw-IP"), failed.toString());
      Json.Fields online = bench.run("up", "--once", "--json").events().getLast();
      assertEquals(Optional.of("ppp"), online.text("data"), online.toString());
      assertEquals(0, bench.run("down").status());
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
        assertOnline(up.await("online"));
        assertEquals(0, again.run("status").status());
      }
    }
  }

  @Test
  void after_a_reset_it_comes_back() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      up.await("online");
      assertTrue(bench.ask("reset", "--json").flag("ok"));
      up.awaitEither("dropped", "failed");
      assertOnline(up.await("online"));
    }
  }
}
