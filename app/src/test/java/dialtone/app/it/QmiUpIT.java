package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Modems that are dialled over QMI: `up` in one process, the modem in another, packets through the
/// kernel's TUN (raw-IP) or TAP (802.3).
@Execution(ExecutionMode.CONCURRENT)
final class QmiUpIT {
  private static final String MODEL = "quectel-ec25";
  private static final String IPV6 = "ipv6=2001:db8::2/64";

  @TempDir private Path folder;

  private Workbench bench(String... options) throws Exception {
    return Workbench.of(folder.resolve("m"), MODEL, options);
  }

  private static void assertOnline(Json.Fields event) {
    assertEquals(Optional.of("online"), event.text("event"), event.toString());
    assertEquals(Optional.of("qmi"), event.text("data"), event.toString());
    assertEquals(Optional.of("qmi"), event.text("control"), event.toString());
    assertTrue(event.object("checked").flag("ping"), event.toString());
  }

  /// What the driver and the modem agreed on, as qmi_wwan shows it.
  private static String rawIp(Workbench bench) throws Exception {
    return Files.readString(bench.folder().resolve("sys/class/net/wwan0/qmi/raw_ip")).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "quectel-ec25,Y",
    "quectel-rm520n,Y",
    "huawei-e392,N",
    "dell-5804,N",
  })
  void each_model_goes_online_in_the_format_that_both_sides_can(String model, String raw)
      throws Exception {
    Program.needNetworkRights();
    try (Workbench bench = Workbench.of(folder.resolve("m"), model);
        Started up = bench.start("up", "--json")) {
      Json.Fields online = up.await("online");
      assertOnline(online);
      assertEquals(List.of("10.64.0.2/30"), online.texts("addresses"));
      assertEquals(Optional.of("kernel"), online.text("dataPath"));
      assertEquals(raw, rawIp(bench));
      assertEquals(0, bench.run("down").status());
      Ended ended = up.awaitEnd();
      assertEquals(0, ended.status(), ended.toString());
      assertEquals(List.of(), bench.locks());
    }
  }

  @ParameterizedTest
  @CsvSource({"quectel-ec25", "huawei-e392"})
  void without_rights_packets_stay_in_the_process(String model) throws Exception {
    Program program =
        Program.hasNetworkRights()
            ? Program.here()
                .behind("setpriv", "--bounding-set=-net_admin,-sys_admin", "--inh-caps=-all")
            : Program.here();
    Ended ended = program.run("try", model, "--once", "--json");
    assertEquals(0, ended.status(), ended.toString());
    assertOnline(ended.events().getLast());
    assertEquals(Optional.of("in-process"), ended.events().getLast().text("dataPath"));
  }

  /// Nobody answers DHCP here: the address is what WDS says.
  @ParameterizedTest
  @CsvSource({"raw-ip", "802.3", "raw-ip-only", "802.3-only"})
  void the_address_needs_no_dhcp(String format) throws Exception {
    try (Workbench bench = bench("--set", "linkFormat=" + format, "--fault", "no-dhcp");
        Started up = bench.start("up", "--json")) {
      Json.Fields first = up.awaitEither("online", "failed");
      assertOnline(first);
      assertEquals(List.of("10.64.0.2/30"), first.texts("addresses"));
    }
  }

  @ParameterizedTest
  @CsvSource({"huawei-e392,N", "quectel-ec25,Y"})
  void one_family_or_both_are_carried(String model, String raw) throws Exception {
    try (Workbench bench = Workbench.of(folder.resolve("m"), model, "--set", IPV6)) {
      for (String family : List.of("ipv6", "ipv4v6", "ipv4")) {
        Ended once = bench.run("up", "--once", "--json", "--family", family);
        Json.Fields online = once.events().getLast();
        assertOnline(online);
        assertEquals(
            !family.equals("ipv6"),
            online.texts("addresses").contains("10.64.0.2/30"),
            online.toString());
        assertEquals(
            !family.equals("ipv4"),
            online.texts("addresses").stream().anyMatch(each -> each.contains(":")),
            online.toString());
        Ended down = bench.run("down");
        assertEquals(0, down.status(), down.toString());
      }
    }
  }

  /// TS 24.301 §6.2.2: a network with IPv4 only refuses the other half.
  @Test
  void a_family_that_is_refused_leaves_the_other() throws Exception {
    try (Workbench bench = bench()) {
      Ended once = bench.run("up", "--once", "--json", "--family", "ipv4v6");
      Json.Fields online = once.events().getLast();
      assertOnline(online);
      assertEquals(List.of("10.64.0.2/30"), online.texts("addresses"));
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void the_apn_that_the_network_knows_is_taken_and_another_named() throws Exception {
    try (Workbench bench = bench("--set", "apn=internet")) {
      Ended wrong = bench.run("up", "--once", "--json", "--apn", "nonesuch");
      Json.Fields failed = wrong.events().getLast();
      assertEquals(Optional.of("failed"), failed.text("event"), wrong.toString());
      assertTrue(failed.text("message").orElse("").contains("APN"), failed.toString());
      Ended right = bench.run("up", "--once", "--json", "--apn", "internet");
      assertOnline(right.events().getLast());
      assertEquals(Optional.of("internet"), right.events().getLast().text("apn"));
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void name_and_password_are_given_and_not_printed() throws Exception {
    Path right = Files.writeString(folder.resolve("right"), "geheim\n");
    Path wrong = Files.writeString(folder.resolve("wrong"), "falsch\n");
    Path trace = folder.resolve("trace");
    try (Workbench bench = bench("--set", "username=web", "--set", "password=geheim")) {
      Ended refused = dial(bench, wrong, trace);
      assertEquals(
          Optional.of("failed"), refused.events().getLast().text("event"), refused.toString());
      Ended taken = dial(bench, right, trace);
      assertOnline(taken.events().getLast());
      assertEquals(0, bench.run("down").status());
      String said = refused.toString() + taken + Files.readString(trace);
      assertFalse(said.contains("geheim") || said.contains("falsch"));
    }
  }

  private static Ended dial(Workbench bench, Path password, Path trace) throws Exception {
    return bench.run(
        "up",
        "--once",
        "--json",
        "--user",
        "web",
        "--auth",
        "chap",
        "--password-file",
        password.toString(),
        "--trace",
        trace.toString());
  }

  @Test
  void the_at_port_answers_beside() throws Exception {
    try (Workbench bench = bench();
        Started up = bench.start("up", "--json")) {
      assertOnline(up.await("online"));
      assertEquals(List.of("+CSQ: 22,99"), bench.ask("at", "AT+CSQ", "--json").texts("lines"));
      Json.Fields status = bench.ask("status", "--json");
      assertEquals(Optional.of("qmi"), status.text("control"), status.toString());
      assertEquals(Optional.of(-95L), status.object("signal").whole("rsrpDbm"));
      assertEquals(0, bench.run("down").status());
    }
  }

  @Test
  void a_call_is_dialled_where_a_person_wants_it() throws Exception {
    try (Workbench bench = Workbench.of(folder.resolve("m"), "huawei-e392")) {
      Ended once = bench.run("up", "--once", "--json", "--data", "ppp");
      assertEquals(Optional.of("ppp"), once.events().getLast().text("data"), once.toString());
      assertEquals(0, bench.run("down").status());
    }
  }
}
