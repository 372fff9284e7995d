package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.at.Transcript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Framing as ITU-T V.250 §5.7 gives it and as ModemManager, gammu and comgt expect it.
final class AtFaceTest {

  @Test
  void information_and_result_stand_between_line_ends_of_their_own() {
    assertEquals("\r\n+CSQ: 22,99\r\n\r\nOK\r\n", Bench.with().raw("AT+CSQ"));
  }

  @Test
  void echo_is_obeyed() {
    Bench bench = Bench.with();
    assertEquals("\r\nOK\r\n", bench.raw("ATE1"));
    assertEquals("AT\r\r\nOK\r\n", bench.raw("AT"));
  }

  @Test
  void numeric_results_have_no_line_feed() {
    Bench bench = Bench.with();
    assertEquals("0\r", bench.raw("ATV0"));
    assertEquals("+CSQ: 22,99\r\n0\r", bench.raw("AT+CSQ"));
    assertEquals("4\r", bench.raw("AT+NOPE"));
  }

  @Test
  void quiet_results_are_not_sent() {
    Bench bench = Bench.with();
    assertEquals("", bench.raw("ATQ1"));
    assertEquals("\r\n+CSQ: 22,99\r\n", bench.raw("AT+CSQ"));
  }

  @Test
  void one_result_stands_for_all_commands_of_a_line() {
    Bench bench = Bench.with();
    assertEquals("+CSQ: 22,99|+CFUN: 1|OK", bench.say("AT+CSQ;+CFUN?"));
    assertEquals("ERROR", bench.say("AT+CSQ;+NOPE"));
  }

  @Test
  void a_slash_repeats_the_last_line_without_a_carriage_return() {
    Bench bench = Bench.with();
    bench.say("AT+CSQ");
    assertTrue(bench.say("A/").startsWith("+CSQ: 22,99|OK"));
  }

  @Test
  void backspace_takes_a_character_back_and_noise_before_AT_is_ignored() {
    Bench bench = Bench.with();
    assertEquals("+CSQ: 22,99|OK", bench.say("AT+CSX\bQ"));
    assertEquals("OK", bench.say("~x#AT"));
    assertEquals("", bench.say("hello"));
  }

  @Test
  void errors_come_as_CMEE_wants_them() {
    Bench bench = Bench.with("pin=1234");
    assertEquals("ERROR", bench.say("AT+CIMI"));
    bench.say("AT+CMEE=1");
    assertEquals("+CME ERROR: 11", bench.say("AT+CIMI"));
    bench.say("AT+CMEE=2");
    assertEquals("+CME ERROR: SIM PIN required", bench.say("AT+CIMI"));
    assertEquals("+CME ERROR: Incorrect parameters", bench.say("AT+CMEE=7"));
  }

  @Test
  void each_answer_takes_the_latency_that_was_set() {
    Bench bench = Bench.with("latencyMs=40");
    bench.later(Duration.ofSeconds(1));
    assertEquals("", bench.say("AT"));
    assertEquals("", bench.later(Duration.ofMillis(39)));
    assertEquals("OK", bench.later(Duration.ofMillis(1)));
  }

  @Test
  void a_transcript_answers_what_the_model_does_not_know() {
    Transcript transcript =
        Transcript.parse(
            "test",
            """
            # device: Huawei E3372h
            # source: made up for this test
            > AT^NOSUCH?
            < ^NOSUCH: 1
            < OK
            > AT^BAD
            < COMMAND NOT SUPPORT
            """);
    Bench bench = Bench.with(transcript);
    assertEquals("^NOSUCH: 1|OK", bench.say("at^nosuch?"));
    assertEquals("+CSQ: 22,99|OK", bench.say("AT+CSQ"));
  }

  @Test
  void a_restart_forgets_what_the_host_set() {
    Bench bench = Bench.with();
    assertEquals("OK", bench.say("AT+CREG=2"));
    bench.say("AT+CFUN=1,1");
    bench.later(Duration.ofSeconds(1));
    assertEquals("AT+CREG?|+CREG: 0,1|OK", bench.say("AT+CREG?"));
  }
}
