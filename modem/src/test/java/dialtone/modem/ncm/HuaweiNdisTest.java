package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.privacy.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lines as a Huawei E3372h-607 with firmware 2.264 says them (document 003) and as `rig/vmodem`
/// repeats them.
@Timeout(20)
class HuaweiNdisTest {
  private static final String LOOK = "AT+CGDCONT?;^NDISSTATQRY?";
  private static final String UP = "^NDISSTAT:1,,,\"IPV4\"";

  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyUSB1");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());
  private final List<String> undo = new ArrayList<>();
  private final NcmConnection ndis = new NcmConnection(new HuaweiNdis(), session, clock, undo::add);

  @AfterEach
  void close() {
    session.close();
  }

  private static ConnectionSettings settings(String apn, Family family) {
    return new ConnectionSettings(
        Optional.of(apn), Optional.empty(), Optional.empty(), Optional.empty(), family, 1);
  }

  private void stands(String context, String state) {
    port.on(LOOK, context, state, "OK");
  }

  @Test
  void a_session_is_up_when_the_modem_says_so_by_itself() {
    stands("+CGDCONT: 1,\"IP\",\"giffgaff.com\",\"\",0,0", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT^NDISDUP=1,1,\"giffgaff.com\"", "OK", UP);
    port.on("AT^NDISSTATQRY?", "^NDISSTATQRY: 1,,,\"IPV4\"", "OK");
    ndis.connect(settings("giffgaff.com", Family.IPV4));
    assertTrue(port.commands().size() <= 3, port.commands().toString());
    assertEquals(List.of("AT^NDISDUP=1,0"), undo);
    assertTrue(ndis.connected());
  }

  @Test
  void a_context_that_differs_is_changed_and_can_be_put_back() {
    stands("+CGDCONT: 1,\"IP\",\"old\",\"\",0,0", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT+CGDCONT=1,\"IPV4V6\",\"internet\"", "OK");
    port.on("AT^NDISDUP=1,1,\"internet\"", "OK", UP);
    ndis.connect(settings("internet", Family.IPV4V6));
    assertEquals(List.of("AT+CGDCONT=1,\"IP\",\"old\"", "AT^NDISDUP=1,0"), undo);
  }

  @Test
  void a_session_that_stands_as_wanted_is_adopted_in_one_round_trip() {
    stands("+CGDCONT: 1,\"IP\",\"internet\"", "^NDISSTATQRY: 1,,,\"IPV4\"");
    ndis.connect(settings("Internet", Family.IPV4));
    assertEquals(List.of(LOOK), port.commands());
  }

  @Test
  void firmware_that_never_tells_is_asked_with_growing_pauses() throws InterruptedException {
    stands("+CGDCONT: 1,\"IP\",\"internet\"", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT^NDISDUP=1,1,\"internet\"", "OK");
    port.on("AT^NDISSTATQRY?", "^NDISSTATQry: 0,,,\"IPV4\"", "OK");
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(() -> ndis.connect(settings("internet", Family.IPV4)));
    clock.awaitTimer(Duration.ofMillis(100));
    clock.pass(Duration.ofMillis(100));
    clock.awaitTimer(Duration.ofMillis(250));
    clock.pass(Duration.ofMillis(250));
    clock.awaitTimer(Duration.ofMillis(500));
    port.on("AT^NDISSTATQRY?", "^NDISSTATQry: 1,,,\"IPV4\"", "OK");
    clock.pass(Duration.ofMillis(500));
    done.join();
    assertEquals(Duration.ofMillis(850), Duration.ofNanos(clock.nanos()));
  }

  @Test
  void a_refusal_by_the_network_comes_with_its_cause_in_words() {
    stands("+CGDCONT: 1,\"IP\",\"wrong\"", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT^NDISDUP=1,1,\"wrong\"", "OK", "^NDISSTAT:0,33,,\"IPV4\"");
    port.on("AT^NDISSTATQRY?", "^NDISSTATQRY: 0,33,,\"IPV4\"", "OK");
    Failure failure = failure(settings("wrong", Family.IPV4));
    Failure.ConnectionRefused refused = assertInstanceOf(Failure.ConnectionRefused.class, failure);
    assertEquals(Optional.of(33), refused.cause());
    assertTrue(refused.reason().contains("subscribed"), refused.reason());
  }

  @Test
  void a_dial_command_that_the_modem_refuses_is_a_refused_connection() {
    stands("+CGDCONT: 1,\"IP\",\"internet\"", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT^NDISDUP=1,1,\"internet\"", "ERROR");
    assertInstanceOf(Failure.ConnectionRefused.class, failure(settings("internet", Family.IPV4)));
  }

  @Test
  void a_session_that_never_comes_is_given_up_after_thirty_seconds_and_hung_up()
      throws InterruptedException {
    stands("+CGDCONT: 1,\"IP\",\"internet\"", "^NDISSTATQRY: 0,,,\"IPV4\"");
    port.on("AT^NDISDUP=1,1,\"internet\"", "OK").on("AT^NDISDUP=1,0", "OK");
    port.on("AT^NDISSTATQRY?", "^NDISSTATQRY: 2,,,\"IPV4\"", "OK");
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(() -> ndis.connect(settings("internet", Family.IPV4)));
    clock.awaitTimer(Duration.ofMillis(100));
    clock.awaitTimer(Duration.ofSeconds(30));
    clock.pass(Duration.ofSeconds(30));
    CompletionException thrown = assertThrows(CompletionException.class, done::join);
    Failure failure = assertInstanceOf(ModemFailure.class, thrown.getCause()).failure();
    assertInstanceOf(Failure.Timeout.class, failure);
    ndis.disconnect();
    assertTrue(port.commands().contains("AT^NDISDUP=1,0"));
  }

  @Test
  void a_password_goes_out_but_is_not_shown() {
    WantedContext wanted =
        new WantedContext(
            new ConnectionSettings(
                Optional.of("internet"),
                Optional.of("me"),
                Optional.of(new Secret("geheim")),
                Optional.of(Auth.CHAP),
                Family.IPV4,
                1),
            Optional.empty());
    assertEquals(
        "AT^NDISDUP=1,1,\"internet\",\"me\",\"geheim\",2", new HuaweiNdis().dial(wanted).text());
    assertEquals(
        "AT^NDISDUP=1,1,\"internet\",\"me\",\"***\",2", new HuaweiNdis().dial(wanted).shown());
  }

  @Test
  void a_quotation_mark_in_the_apn_is_refused() {
    WantedContext wanted = new WantedContext(settings("a\",1", Family.IPV4), Optional.empty());
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> new HuaweiNdis().dial(wanted));
    assertInstanceOf(Failure.BadInput.class, thrown.failure());
  }

  @Test
  void the_addresses_come_from_the_modem() {
    adopt(Family.IPV4, "^NDISSTATQRY: 1,,,\"IPV4\"");
    // 0200400A is 10.64.0.2 with the octets the other way round
    port.on(
        "AT^DHCP?",
        "^DHCP: 0200400A,FCFFFFFF,0100400A,0100400A,0100400A,0,150000000,50000000",
        "OK");
    Addressing addressing = ndis.addressing().orElseThrow();
    assertEquals("10.64.0.2/30", addressing.addresses().getFirst().toString());
    assertEquals("10.64.0.1", addressing.gateway4().orElseThrow().getHostAddress());
  }

  @Test
  void a_modem_that_does_not_tell_its_address_leaves_it_to_dhcp() {
    adopt(Family.IPV4, "^NDISSTATQRY: 1,,,\"IPV4\"");
    port.on("AT^DHCP?", "ERROR");
    assertEquals(Optional.empty(), ndis.addressing());
    port.on("AT^DHCP?", "^DHCP: nonsense", "OK");
    assertEquals(Optional.empty(), ndis.addressing());
  }

  @Test
  void both_families_are_asked_in_one_round_trip() {
    adopt(Family.IPV4V6, "^NDISSTATQRY: 1,,,\"IPV4\",1,,,\"IPV6\"");
    port.on(
        "AT^DHCP?;^DHCPV6?",
        "^DHCP: 0200400A,FCFFFFFF,0100400A,0100400A,0100400A,0,150000000,50000000",
        "^DHCPV6: 2001:db8::2,64,fe80::1,::,2001:db8::53,::,150000000,50000000",
        "OK");
    Addressing addressing = ndis.addressing().orElseThrow();
    assertEquals(2, addressing.addresses().size());
    assertEquals(2, port.commands().size());
  }

  private void adopt(Family family, String state) {
    stands("+CGDCONT: 1,\"%s\",\"internet\"".formatted(family.pdpType()), state);
    ndis.connect(settings("internet", family));
  }

  @Test
  void a_drop_comes_with_its_reason_and_a_second_report_changes_nothing()
      throws InterruptedException {
    BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
    adopt(Family.IPV4, "^NDISSTATQRY: 1,,,\"IPV4\"");
    ndis.watch(events::add);
    port.says("^NDISSTAT:1,,,\"IPV4\"");
    assertInstanceOf(Connection.Event.Changed.class, events.take());
    port.says("^NDISSTAT:0,36,,\"IPV4\"", "^NDISSTAT:0,36,,\"IPV4\"", "^NDISSTAT:2");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, events.take());
    assertTrue(dropped.reason().contains("deactivation"), dropped.reason());
    session.send(HuaweiNdis.STATE);
    assertTrue(events.isEmpty());
  }

  @Test
  void losing_one_of_two_families_is_a_change() throws InterruptedException {
    BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
    adopt(Family.IPV4V6, "^NDISSTATQRY: 1,,,\"IPV4\",1,,,\"IPV6\"");
    ndis.watch(events::add);
    port.says("^NDISSTAT:0,,,\"IPV6\"");
    assertInstanceOf(Connection.Event.Changed.class, events.take());
    port.says("^NDISSTAT:0,,,\"IPV4\"");
    assertInstanceOf(Connection.Event.Dropped.class, events.take());
  }

  @Test
  void hanging_up_ourselves_is_no_drop() {
    BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
    adopt(Family.IPV4, "^NDISSTATQRY: 1,,,\"IPV4\"");
    ndis.watch(events::add);
    port.on("AT^NDISDUP=1,0", "OK", "^NDISSTAT:0,,,\"IPV4\"");
    ndis.disconnect();
    session.send(HuaweiNdis.STATE);
    assertTrue(events.isEmpty());
  }

  private Failure failure(ConnectionSettings settings) {
    return assertThrows(ModemFailure.class, () -> ndis.connect(settings)).failure();
  }
}
