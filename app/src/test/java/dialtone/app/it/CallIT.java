package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Data calls over serial ports, from `up` in one process to the modem in another: each way in which
/// a call can end is named.
@Execution(ExecutionMode.CONCURRENT)
final class CallIT {
  private static final String MODEL = "micromax-mmx352g";
  private static final String BEFORE = "nameserver 192.0.2.53\n";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  private static void assertOnline(Json.Fields event) {
    assertEquals(Optional.of("online"), event.text("event"), event.toString());
    assertEquals(Optional.of("ppp"), event.text("data"));
    assertEquals(List.of("10.64.0.2/32"), event.texts("addresses"));
    assertTrue(event.object("checked").flag("ping"), event.toString());
    assertTrue(event.object("checked").flag("dns"), event.toString());
  }

  @Test
  void status_and_signal_are_asked_on_another_port_while_the_call_stands() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      Json.Fields online = up.await("online");
      assertOnline(online);
      assertEquals(Optional.of("IDEA"), online.text("operator"));
      bench
          .simulator()
          .await("ppp", said -> said.text("port").filter("ttyUSB3"::equals).isPresent());
      assertTrue(bench.ask("at", "AT+CSQ", "--json").texts("lines").getFirst().startsWith("+CSQ:"));
      assertEquals(Optional.of("ppp"), bench.ask("status", "--json").text("data"));
      assertEquals(0, bench.run("down").status());
      assertEquals(0, up.awaitEnd().status());
      assertEquals(List.of(), bench.locks());
    }
  }

  @Test
  void without_rights_the_call_carries_packets_inside_the_process() throws Exception {
    Program program =
        Program.hasNetworkRights()
            ? Program.here()
                .behind("setpriv", "--bounding-set=-net_admin,-sys_admin", "--inh-caps=-all")
            : Program.here();
    Ended ended = program.run("try", MODEL, "--once", "--json");
    assertEquals(0, ended.status(), ended.toString());
    assertOnline(ended.events().getLast());
    assertEquals(Optional.of("in-process"), ended.events().getLast().text("dataPath"));
  }

  @ParameterizedTest
  @CsvSource({"none,IPV4", "pap,IPV4", "chap,IPV4", "mschapv2,IPV4"})
  void name_and_password_are_given_as_the_network_asks(String auth, String family)
      throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "geheim\n");
    try (Workbench bench =
        bench("--set", "auth=" + auth, "--set", "username=web", "--set", "password=geheim")) {
      Ended once =
          bench.run(
              "up", "--once", "--json", "--user", "web", "--password-file", password.toString());
      assertOnline(once.events().getLast());
      assertEquals(0, bench.run("down").status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pap", "chap", "mschapv2"})
  void a_wrong_password_is_called_so_and_not_printed(String auth) throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "falsch\n");
    Path trace = folder.resolve("trace");
    try (Workbench bench =
        bench("--set", "auth=" + auth, "--set", "username=web", "--set", "password=geheim")) {
      Ended once =
          bench.run(
              "up",
              "--once",
              "--json",
              "--user",
              "web",
              "--password-file",
              password.toString(),
              "--trace",
              trace.toString());
      Json.Fields failed = once.events().getLast();
      assertEquals(Optional.of("AuthenticationRefused"), failed.text("failure"), once.toString());
      assertEquals(1, once.status());
      assertFalse((once + Files.readString(trace)).contains("falsch"));
    }
  }

  /// What people are told; each failure is followed by the next attempt.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "busy,heals-by=power | CallFailed | said BUSY",
        "no-dialtone,heals-by=power | CallFailed | said NO DIALTONE",
        "late-no-carrier=1s,heals-by=power | ConnectionRefused | NO CARRIER",
        "lcp-silence,heals-by=power | ConnectionRefused | nobody at the other end speaks PPP",
        "loop-back,heals-by=power | ConnectionRefused | looped back",
        "reject-auth,heals-by=power | AuthenticationRefused | Access denied",
        "no-ipcp,heals-by=power | ConnectionRefused | does not offer IPv4"
      })
  void a_call_that_comes_to_nothing_is_named(String fault, String failure, String words)
      throws Exception {
    try (Workbench bench = bench("--fault", fault)) {
      Ended once = bench.run("up", "--once", "--json");
      Json.Fields failed = once.events().getLast();
      assertEquals(Optional.of(failure), failed.text("failure"), once.toString());
      assertTrue(failed.text("message").orElseThrow().contains(words), failed.toString());
      assertEquals(1, once.status(), once.toString());
      assertFalse(once.errors().contains("Exception"), once.errors());
      assertEquals(List.of(), bench.locks());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"late-dns", "slow-dial=2s", "busy", "terminate@1s"})
  void a_nuisance_does_not_stop_it(String fault) throws Exception {
    try (Workbench bench = bench("--fault", fault, "--set", "dns1=192.0.2.7");
        Started up = bench.start("up", "--json")) {
      Json.Fields online = up.await("online");
      assertOnline(online);
      assertTrue(online.texts("dns").contains("192.0.2.7"), online.toString());
      assertFalse(online.texts("dns").contains("10.11.12.13"), online.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"terminate=idle@online+3s | idle", "drop-call@online+3s | NO CARRIER"})
  void a_call_that_ends_is_dialled_again_behind_the_same_device(String fault, String reason)
      throws Exception {
    try (Workbench bench = bench("--fault", fault);
        Started up = bench.start("up", "--json")) {
      Optional<String> device = up.await("online").text("interface");
      Json.Fields dropped = up.await("dropped");
      assertTrue(
          dropped.text("reason").orElse("").contains(reason.strip())
              || dropped.text("reason").orElse("").contains("ended the call"),
          dropped.toString());
      Json.Fields again = up.await("online");
      assertOnline(again);
      assertEquals(device, again.text("interface"));
    }
  }

  @Test
  void a_call_that_falls_silent_is_noticed_and_dialled_again() throws Exception {
    try (Workbench bench = bench("--fault", "echo-timeout@online+3s");
        Started up = bench.start("up", "--json", "--echo-interval", "1", "--echo-failures", "2")) {
      up.await("online");
      String reason = up.await("dropped").text("reason").orElse("");
      assertTrue(reason.contains("stopped answering"), reason);
      assertOnline(up.await("online"));
    }
  }

  @Test
  void a_killed_owner_leaves_nothing_behind() throws Exception {
    Program.needNetworkRights();
    try (Workbench bench = bench()) {
      Files.writeString(bench.folder().resolve("etc/resolv.conf"), BEFORE);
      NetworkState before = NetworkState.of(bench);
      try (Started up = bench.start("up", "--json", "--apn", "crash")) {
        up.await("online");
        up.killHard();
      }
      Ended once = bench.run("up", "--once", "--json");
      assertOnline(once.events().getLast());
      assertEquals(0, bench.run("down").status());
      assertEquals(before.text(), NetworkState.of(bench).text());
      assertEquals(List.of(), bench.locks());
      assertEquals(BEFORE, Files.readString(bench.folder().resolve("etc/resolv.conf")));
    }
  }

  /// Document 002: a kernel that has no huawei_cdc_ncm leaves the stick's NCM interface alone.
  @Test
  void a_stick_whose_network_driver_is_missing_dials_instead() throws Exception {
    try (Workbench bench = Workbench.of(folder.resolve("m"), "huawei-e3372s")) {
      Path ncm = bench.folder().resolve("sys/bus/usb/devices/1-1:1.2").toRealPath();
      Files.delete(ncm.resolve("driver"));
      try (Stream<Path> parts = Files.walk(ncm.resolve("net"))) {
        for (Path each : parts.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
      Ended once = bench.run("up", "--once", "--json");
      Json.Fields way =
          once.events().stream()
              .filter(e -> e.text("event").filter("way"::equals).isPresent())
              .findFirst()
              .orElseThrow(() -> new AssertionError(once.toString()));
      String because = way.text("because").orElse("");
      assertTrue(because.contains("ff/03/16") && because.contains("huawei_cdc_ncm"), because);
      assertOnline(once.events().getLast());
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void a_port_and_a_number_that_a_person_names_are_taken() throws Exception {
    try (Workbench bench = bench();
        Started up =
            bench.start("up", "--json", "--dial-port", "ttyUSB3", "--number", "*99***1#")) {
      assertOnline(up.await("online"));
      bench
          .simulator()
          .await("at", said -> said.text("command").filter("ATD*99***1#"::equals).isPresent());
    }
  }
}
