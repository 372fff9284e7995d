package dialtone.modem.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// pppd as it really spoke, on a port in memory.
@Timeout(20)
class PppdTest {
  @TempDir Path run;

  private final ManualClock clock = new ManualClock();
  private final FakePort line = new FakePort("ttyUSB3");
  private final BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
  private PppdMachine machine = new PppdMachine(Path.of("/"));

  @BeforeEach
  void makeMachine() {
    machine = new PppdMachine(run);
  }

  /// One run of a real pppd, from its start to its exit status.
  static List<String> output(String name) {
    try (InputStream file =
        Objects.requireNonNull(PppdTest.class.getResourceAsStream("pppd/" + name + ".txt"), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(each -> !each.startsWith("#"))
          .toList();
    } catch (IOException missing) {
      throw new AssertionError(name, missing);
    }
  }

  /// The lines before the first that begins so.
  private static List<String> before(String name, String begin) {
    return output(name).stream().takeWhile(each -> !each.startsWith(begin)).toList();
  }

  private static List<String> from(String name, String begin) {
    return output(name).stream().dropWhile(each -> !each.startsWith(begin)).toList();
  }

  private static ConnectionSettings settings(Family family, Optional<Auth> auth) {
    return new ConnectionSettings(
        Optional.empty(),
        Optional.of("al ice"),
        Optional.of(new Secret("se\"cret\\")),
        auth,
        family,
        1);
  }

  private PppDriver.Standing negotiate(Family family) {
    return new Pppd(machine, clock, Dialling.USUAL)
        .negotiate(line, settings(family, Optional.empty()), events::add);
  }

  private Failure failure(String name) {
    machine.saying(output(name));
    return assertThrows(ModemFailure.class, () -> negotiate(Family.IPV4)).failure();
  }

  private List<String> leftBehind() {
    try (Stream<Path> files = Files.list(run)) {
      return files.map(Path::toString).toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pap-good, Login ok",
    "chap-good, Access granted",
    "mschapv2-good, Access granted",
  })
  void addresses_device_and_greeting_are_what_pppd_says(String name, String greeting) {
    machine.saying(before(name, "Terminating"));
    PppDriver.Standing link = negotiate(Family.IPV4);
    assertEquals(
        List.of(new Prefix(InetAddress.ofLiteral("10.64.0.2"), 32)), link.addressing().addresses());
    assertEquals(
        List.of(InetAddress.ofLiteral("10.64.0.53"), InetAddress.ofLiteral("10.64.0.54")),
        link.addressing().dns());
    assertEquals(new Connection.Transport.Device("ppp0"), link.transport());
    assertEquals(Optional.of(greeting), link.greeting());
    assertEquals(List.of("lent"), line.lineEvents());
  }

  @ParameterizedTest
  @CsvSource({
    "pap-wrong, PAP, Login incorrect",
    "chap-wrong, CHAP-MD5, Access denied",
    "mschapv2-wrong, MS-CHAPv2, Access denied",
  })
  void a_wrong_password_is_told_with_the_networks_words(String name, String by, String says) {
    assertEquals(new Failure.AuthenticationRefused(by, says), failure(name));
    assertEquals(List.of("lent", "back"), line.lineEvents());
    assertEquals(List.of(), leftBehind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "refuse-all  | the network insists on pap",
        "lcp-silence | nobody at the other end speaks PPP (nothing was heard)",
        "text        | nobody at the other end speaks PPP (only text was heard)",
        "looped      | the line is looped back",
        "no-ip       | the network gives no IPv4 address: it does not speak it",
      })
  void why_no_link_comes_is_said_in_plain_words(String name, String words) {
    Failure failure = failure(name);
    assertTrue(failure instanceof Failure.ConnectionRefused, failure.toString());
    assertTrue(((Failure.ConnectionRefused) failure).reason().contains(words), failure.toString());
  }

  @Test
  void an_option_that_this_pppd_does_not_know_is_a_fault_of_the_program() {
    Failure failure = failure("bad-option");
    assertTrue(failure instanceof Failure.ProgramFailed, failure.toString());
    assertTrue(failure.toString().contains("status 2"), failure.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "server-ends, rcvd [LCP TermReq, User request",
    "modem-hangup, Modem hangup, line went away",
  })
  void the_end_of_a_link_that_stood_is_told_with_its_reason(String name, String end, String words)
      throws InterruptedException {
    machine.saying(before(name, end));
    PppDriver.Standing _ = negotiate(Family.IPV4);
    machine.says(from(name, end));
    Connection.Event event = events.take();
    assertTrue(event.toString().contains(words), event.toString());
    assertTrue(event instanceof Connection.Event.Dropped, event.toString());
  }

  @Test
  void both_families_come_up_together() {
    machine.saying(before("pap-good", "Terminating"));
    List<Prefix> addresses = negotiate(Family.IPV4V6).addressing().addresses();
    assertEquals(2, addresses.size(), addresses::toString);
  }

  @Test
  void a_network_without_ipv6_gives_ipv4_alone() {
    machine.saying(before("ipv6-rejected", "Terminating"));
    List<Prefix> addresses = negotiate(Family.IPV4V6).addressing().addresses();
    assertEquals(List.of(new Prefix(InetAddress.ofLiteral("10.64.0.2"), 32)), addresses);
  }

  @Test
  void a_family_that_stays_silent_is_not_waited_for() throws InterruptedException {
    machine.saying(
        before("ipv6-rejected", "Terminating").stream()
            .filter(each -> !each.startsWith("Protocol-Reject"))
            .toList());
    Thread impatient =
        Thread.startVirtualThread(
            () -> {
              try {
                clock.awaitTimer(Duration.ofSeconds(3));
                clock.pass(Duration.ofSeconds(3));
              } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
              }
            });
    assertEquals(1, negotiate(Family.IPV4V6).addressing().addresses().size());
    impatient.join();
  }

  @Test
  void placeholders_are_no_name_servers() {
    machine.saying(before("placeholder-dns", "Terminating"));
    assertEquals(List.of(), negotiate(Family.IPV4).addressing().dns());
  }

  @Test
  void the_networks_largest_packet_is_the_mtu() {
    machine.saying(before("mru", "Terminating"));
    assertEquals(Optional.of(1400), negotiate(Family.IPV4).addressing().mtu());
  }

  @Test
  void the_password_is_in_no_command_and_in_a_file_for_pppd_alone() {
    machine.saying(before("pap-good", "Terminating"));
    PppDriver.Standing _ = negotiate(Family.IPV4);
    String command = String.join(" ", machine.command);
    assertFalse(command.contains("cret") || command.contains("ice"), command);
    assertEquals("user \"al\\040ice\"\npassword \"se\\042cret\\134\"\n", machine.secrets);
    assertEquals("rw-------", machine.permissions);
    assertEquals(List.of(), leftBehind());
  }

  @Test
  void pppd_takes_the_lent_line_and_leaves_routes_and_locks_to_us() {
    machine.saying(before("pap-good", "Terminating"));
    PppDriver.Standing _ = negotiate(Family.IPV4);
    assertEquals(List.of("/usr/sbin/pppd", "/dev/ttyUSB3"), machine.command.subList(0, 2));
    assertTrue(
        machine.command.containsAll(
            List.of("nodetach", "local", "nolock", "nodefaultroute", "noipv6", "usepeerdns")),
        machine.command::toString);
    String command = String.join(" ", machine.command);
    assertTrue(command.contains("ip-up-script /bin/true ip-down-script /bin/true"), command);
  }

  @Test
  void closing_ends_pppd_and_takes_the_line_back() {
    machine.saying(before("pap-good", "Terminating"));
    negotiate(Family.IPV4).close();
    assertTrue(machine.endedWithin.compareTo(Duration.ofSeconds(6)) > 0);
    assertEquals(List.of("lent", "back"), line.lineEvents());
    assertEquals(List.of(), List.copyOf(events));
  }

  @Test
  void a_network_that_never_agrees_is_left_after_the_deadline() {
    Thread _ =
        Thread.startVirtualThread(
            () -> {
              try {
                clock.awaitTimer(Duration.ofSeconds(90));
                clock.pass(Duration.ofSeconds(90));
              } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
              }
            });
    Failure failure = assertThrows(ModemFailure.class, () -> negotiate(Family.IPV4)).failure();
    assertTrue(failure instanceof Failure.Timeout, failure.toString());
    assertEquals(List.of("lent", "back"), line.lineEvents());
  }

  @Test
  void pppd_is_chosen_where_it_is_installed_and_root_runs_it_on_a_kernel_with_ppp() {
    assertEquals(PppChoice.PPPD, PppChoice.AUTO.on(machine).who());
    assertEquals(PppChoice.OWN, PppChoice.OWN.on(machine).who());
    assertEquals(PppChoice.OWN, PppChoice.AUTO.on(machine.asUser(1000)).who());
    machine.asUser(0).installed = false;
    assertTrue(PppChoice.AUTO.on(machine).why().contains("package ppp"));
    machine.installed = true;
    assertTrue(PppChoice.AUTO.on(machine.without("/dev/ppp")).why().contains("/dev/ppp"));
    assertEquals(PppChoice.PPPD, PppChoice.PPPD.on(machine).who());
  }

  @Test
  void pppd_that_was_asked_for_and_is_missing_is_said_before_the_line_is_touched() {
    machine.installed = false;
    Failure failure = assertThrows(ModemFailure.class, () -> negotiate(Family.IPV4)).failure();
    assertEquals(
        new Failure.Unsupported("PPP by pppd", "pppd is not installed (package ppp)"), failure);
    assertEquals(List.of(), line.lineEvents());
  }
}
