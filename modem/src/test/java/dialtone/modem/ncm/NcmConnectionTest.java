package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds for every maker, on a module of Quectel's.
@Timeout(20)
class NcmConnectionTest {
  private static final String LOOK = "AT+CGDCONT?;+QNETDEVCTL?;+QNETDEVCTL=?;+CGEREP?";
  private static final String CONTEXT = "+CGDCONT: 1,\"IP\",\"internet\",\"0.0.0.0\",0,0";
  private static final String RANGES = "+QNETDEVCTL: (0,1,3),(1-15),(0,1)";

  private final Recorded modem = new Recorded("quectel-ec200a.txt", new QuectelNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void a_session_that_stands_as_wanted_is_adopted_in_one_round_trip() {
    modem.port.on(LOOK, CONTEXT, "+QNETDEVCTL: 3,1,1,1", RANGES, "+CGEREP: 1,0", "OK");
    modem.connect("Internet");
    assertEquals(List.of(LOOK), modem.sent());
    assertEquals(List.of(), modem.undo);
  }

  @Test
  void a_session_with_another_apn_is_hung_up_first() {
    modem.port.on(LOOK, CONTEXT, "+QNETDEVCTL: 3,1,1,1", RANGES, "+CGEREP: 1,0", "OK");
    modem.port.on("AT+CGDCONT=1,\"IPV6\",\"internet\"", "OK");
    modem.connection.connect(Recorded.settings("internet", Family.IPV6));
    assertEquals(
        List.of(
            LOOK,
            "AT+QNETDEVCTL=0,1,0",
            "AT+CGDCONT=1,\"IPV6\",\"internet\"",
            "AT+QNETDEVCTL=1,1,1"),
        modem.sent());
    assertTrue(modem.events.isEmpty());
  }

  @Test
  void a_login_that_the_modem_refuses_ends_the_way_and_is_not_shown() {
    modem.port.on("AT+QICSGP=1,1,\"internet\",\"me\",\"geheim\",2", "+CME ERROR: 50");
    ModemFailure thrown =
        assertThrows(
            ModemFailure.class,
            () -> modem.connection.connect(Recorded.login("internet", Auth.CHAP)));
    assertInstanceOf(Failure.Refused.class, thrown.failure());
    assertTrue(thrown.getMessage().contains("\"me\",\"***\",2"), thrown.getMessage());
    assertTrue(modem.sent().stream().noneMatch(c -> c.startsWith("AT+QNETDEVCTL=1")));
  }

  @Test
  void a_report_that_the_modem_cannot_turn_on_is_done_without() {
    modem.port.on(LOOK, CONTEXT, "+QNETDEVCTL: 0,0,0,0", RANGES, "+CGEREP: 0,0", "OK");
    modem.port.on("AT+CGEREP=2,1", "ERROR");
    modem.connect("internet");
    assertEquals(List.of("AT+CGEREP=0,0", "AT+QNETDEVCTL=0,1,0"), modem.undo);
  }

  @Test
  void a_session_that_never_comes_is_given_up_named_and_hung_up() throws InterruptedException {
    modem.port.on("AT+QNETDEVCTL=1,1,1", "OK");
    modem.port.on("AT+QNETDEVCTL?", "+QNETDEVCTL: 0,0,0,0", "OK");
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> modem.connect("internet"));
    modem.clock.awaitTimer(Duration.ofMillis(100));
    modem.clock.awaitTimer(Duration.ofSeconds(30));
    modem.clock.pass(Duration.ofSeconds(30));
    CompletionException thrown = assertThrows(CompletionException.class, done::join);
    Failure failure = assertInstanceOf(ModemFailure.class, thrown.getCause()).failure();
    Failure.Timeout timeout = assertInstanceOf(Failure.Timeout.class, failure);
    assertEquals("the network to open the data session", timeout.waitingFor());
    modem.session.send(new QuectelNcm().state());
    assertTrue(modem.sent().contains("AT+QNETDEVCTL=0,1,0"));
  }

  @Test
  void a_modem_that_does_not_answer_what_stands_is_dialled_all_the_same() {
    modem.port.on(LOOK, "ERROR");
    modem.connect("internet");
    assertEquals(Optional.of("internet"), modem.connection.apn());
    assertEquals(List.of("AT+CGDCONT=1", "AT+CGEREP=0", "AT+QNETDEVCTL=0,1,0"), modem.undo);
  }

  @Test
  void what_came_along_with_sim_and_registration_is_not_asked_again() {
    modem.connection.answered(modem.session.sendJoined(modem.connection.questions()));
    modem.connect("internet");
    assertEquals(1, modem.sent().stream().filter(LOOK::equals).count());
  }

  @Test
  void an_unreadable_line_does_no_harm() {
    modem.connect("internet");
    modem.port.says("+QNETDEVSTATUS: on", "+CGEV: ME PDN DEACT many", "+QNETDEVSTATUS: 1");
    assertTrue(modem.connection.connected());
  }
}
