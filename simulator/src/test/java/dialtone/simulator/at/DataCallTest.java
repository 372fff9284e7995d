package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Change;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dialling, and the way between data and commands: V.250 §5.6, §6.3 and the Hayes escape.
final class DataCallTest {
  private static final Duration GUARD = Duration.ofSeconds(1);

  @Test
  void connect_comes_with_its_rate() {
    assertEquals("CONNECT 7200000", Bench.with("connectRate=7200000").say("ATD*99#"));
    assertEquals("CONNECT", Bench.with("connectRate=").say("atdt*99***1#"));
  }

  @Test
  void numeric_results_have_their_numbers() {
    Bench bench = Bench.with();
    bench.say("ATV0");
    bench.fault("busy");
    assertEquals("7", bench.say("ATD*99#"));
    assertEquals("3", bench.say("ATD5550100"));
    assertEquals("1", bench.say("ATD*99#"));
  }

  @ParameterizedTest
  @CsvSource({
    "ATD*99***2#, NO CARRIER",
    "ATD5550100, NO CARRIER",
    "ATD#777, NO CARRIER",
    "ATD*99#CONNECT, ERROR",
    "ATO, NO CARRIER"
  })
  void what_leads_nowhere_is_refused(String command, String result) {
    assertEquals(result, Bench.with().say(command));
  }

  @Test
  void without_registration_or_with_a_wrong_apn_there_is_no_carrier() {
    assertEquals("NO CARRIER", Bench.with("registration=searching").say("ATD*99#"));
    Bench bench = Bench.with("apn=internet");
    assertEquals("NO CARRIER", bench.say("ATD*99#"));
    bench.say("AT+CGDCONT=1,\"IP\",\"internet\"");
    assertEquals("CONNECT 150000000", bench.say("ATD*99#"));
  }

  @Test
  void the_network_takes_its_time() {
    Bench bench = Bench.with("networkLatencyMs=300");
    bench.fault("slow-dial=2s");
    assertEquals("", bench.say("ATD*99#"));
    assertEquals("", bench.later(Duration.ofMillis(2299)));
    assertEquals("CONNECT 150000000", bench.later(Duration.ofMillis(1)));
  }

  @Test
  void a_character_aborts_the_dialling_but_the_line_feed_of_the_command_does_not() {
    Bench bench = Bench.with();
    bench.fault("slow-dial=5s");
    assertEquals("", bench.say("ATD*99#"));
    bench.send("\n");
    assertEquals("", bench.heard());
    bench.later(Duration.ofSeconds(1));
    bench.send("\r");
    assertEquals("NO CARRIER", bench.heard());
    assertEquals("", bench.later(Duration.ofSeconds(10)));
    assertTrue(bench.modem.session(1).isEmpty());
    assertEquals("OK", bench.say("AT"));
  }

  @Test
  void a_loss_of_the_network_ends_the_dialling() {
    Bench bench = Bench.with("networkLatencyMs=300");
    bench.say("ATD*99#");
    assertEquals("NO CARRIER", bench.fault("denied"));
  }

  @ParameterizedTest
  @CsvSource({"busy, BUSY", "no-dialtone, NO DIALTONE"})
  void a_call_that_fails_says_how(String fault, String result) {
    Bench bench = Bench.with();
    bench.fault(fault + ",heals-by=retry");
    assertEquals(result, bench.say("ATD*99#"));
    assertEquals("CONNECT 150000000", bench.say("ATD*99#"));
  }

  @Test
  void three_pluses_between_silences_lead_back_to_commands() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    assertEquals("", bench.say("AT+CSQ"));
    bench.later(GUARD);
    bench.send("+++");
    assertEquals("", bench.later(GUARD.minusMillis(1)));
    assertEquals("OK", bench.later(Duration.ofMillis(1)));
    assertEquals("+CSQ: 22,99|OK", bench.say("AT+CSQ"));
    assertEquals("ERROR", bench.say("ATD*99#"));
    assertEquals("CONNECT 150000000", bench.say("ATO"));
    assertEquals("", bench.say("AT"));
  }

  @Test
  void pluses_typed_one_by_one_are_an_escape_and_a_register_shortens_the_silence() {
    Bench bench = Bench.with();
    bench.say("ATS12=10");
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    bench.later(Duration.ofMillis(200));
    for (int i = 0; i < 3; i++) {
      bench.send("+");
      assertEquals("", bench.later(Duration.ofMillis(100)));
    }
    assertEquals("OK", bench.later(Duration.ofMillis(100)));
  }

  @Test
  void pluses_within_data_are_data() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    for (String data : new String[] {"x+++", "+++x", "++++", "+++"}) {
      bench.send(data);
      assertEquals("", bench.later(Duration.ofMillis(900)), data);
    }
    bench.later(GUARD);
    bench.send("+++");
    bench.later(Duration.ofMillis(500));
    bench.send("x");
    assertEquals("", bench.later(GUARD.multipliedBy(3)));
  }

  @Test
  void hanging_up_by_command_or_by_the_wire_ends_the_session() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    assertTrue(bench.modem.session(1).isPresent());
    bench.later(GUARD);
    bench.send("+++");
    bench.later(GUARD);
    assertEquals("OK", bench.say("ATH"));
    assertTrue(bench.modem.session(1).isEmpty());
    assertEquals("NO CARRIER", bench.say("ATO"));
    bench.say("ATD*99#");
    bench.face.hungUp();
    assertTrue(bench.modem.session(1).isEmpty());
    assertEquals("OK", bench.say("AT"));
  }

  @Test
  void a_session_that_the_network_ends_is_no_carrier() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    assertEquals("NO CARRIER", bench.fault("drop-call"));
    assertEquals("OK", bench.say("AT"));
  }

  @Test
  void a_call_may_join_the_session_that_was_activated_before() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("AT+CGACT=1,1");
    assertEquals("CONNECT 150000000", bench.say("ATD*99#"));
  }

  @Test
  void nobody_speaks_ppp_in_lcp_silence() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.say("ATD*99#");
    bench.send("~hello~");
    bench.later(Duration.ofMinutes(1));
    assertEquals(0, bench.data().length);
  }

  @Test
  void the_host_meets_itself_in_loop_back() {
    Bench bench = Bench.with();
    bench.fault("loop-back");
    bench.say("ATD*99#");
    bench.send("~hello~");
    assertArrayEquals("~hello~".getBytes(StandardCharsets.US_ASCII), bench.data());
  }

  @Test
  void a_late_no_carrier_comes_after_connect_and_silence() {
    Bench bench = Bench.with();
    bench.fault("late-no-carrier=3s");
    assertEquals("CONNECT 150000000", bench.say("ATD*99#"));
    assertEquals("", bench.later(Duration.ofMillis(2999)));
    assertEquals("NO CARRIER", bench.later(Duration.ofMillis(1)));
    assertEquals(0, bench.data().length);
    assertTrue(bench.modem.session(1).isEmpty());
    bench.say("ATD*99#");
    assertFalse(bench.faults.has(FaultKind.LATE_NO_CARRIER));
  }

  @Test
  void a_restart_ends_the_call() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence,heals-by=power");
    bench.say("ATD*99#");
    bench.modem.restart();
    bench.later(Duration.ofSeconds(1));
    assertTrue(bench.say("AT").endsWith("OK"));
  }

  @Test
  void a_dialled_session_is_none_of_the_network_device() {
    Bench bench = Bench.with();
    bench.fault("lcp-silence");
    bench.modem.watch(
        change -> assertFalse(change instanceof Change.SessionRefused, change::toString));
    bench.say("ATD*99#");
    assertTrue(bench.modem.session().isEmpty());
    assertTrue(bench.modem.session(1).isPresent());
  }
}
