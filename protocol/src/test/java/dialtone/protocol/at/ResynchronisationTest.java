package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResynchronisationTest {
  private static final AtCommand SLOW = AtCommand.query("AT+COPS?", "+COPS:");
  private static final String LATE = "AT+COPS?\r\r\n+COPS: 0,0,\"E-Plus\",7\r\n\r\nOK\r\n";
  private static final String ANSWER = "AT+CMEE?\r\r\n+CMEE: 1\r\n\r\nOK\r\n";

  private final RecordingPort port = new RecordingPort();

  private AtCommand resynchronise() {
    AtCommand question = port.engine.resynchronise();
    port.begin(question);
    return question;
  }

  private static void nextCommandGetsItsOwnAnswer(RecordingPort port) {
    assertTrue(port.engine.synchronised());
    port.replies.clear();
    port.begin(AtCommand.query("AT+CSQ", "+CSQ:"));
    assertEquals(List.of(), port.replies);
    port.say("AT+CSQ\r\r\n+CSQ: 17,99\r\n\r\nERROR\r\n");
    assertEquals(List.of("+CSQ: 17,99"), port.last().lines());
    assertFalse(port.last().ok());
  }

  @Test
  void nothing_but_the_question_begins_after_a_timeout() {
    port.begin(SLOW);
    assertEquals(SLOW, port.engine.abandon().orElseThrow());
    assertFalse(port.engine.synchronised());
    assertThrows(IllegalStateException.class, () -> port.begin(AtCommand.action("AT")));
    assertEquals("AT+CMEE?", resynchronise().text());
  }

  /// The deadline passes after every byte of the late reply, and the question goes out after every
  /// later one.
  @Test
  void a_late_reply_is_dropped_wherever_the_deadline_fell() {
    for (int timeout = 0; timeout < LATE.length(); timeout++) {
      for (int asked = timeout; asked <= LATE.length(); asked++) {
        RecordingPort fresh = new RecordingPort();
        fresh.begin(SLOW);
        fresh.say(LATE.substring(0, timeout));
        if (!fresh.replies.isEmpty()) {
          continue; // its OK was complete before the deadline
        }
        fresh.engine.abandon();
        fresh.say(LATE.substring(timeout, asked));
        if (!fresh.engine.synchronised()) {
          fresh.begin(fresh.engine.resynchronise());
          fresh.say(LATE.substring(asked) + ANSWER);
          assertEquals(List.of("+CMEE: 1"), fresh.last().lines());
        } else {
          fresh.say(LATE.substring(asked));
        }
        nextCommandGetsItsOwnAnswer(fresh);
        assertEquals(List.of(), fresh.unsolicited);
      }
    }
  }

  @Test
  void an_answer_that_never_comes_is_not_waited_for() {
    port.begin(SLOW);
    port.engine.abandon();
    resynchronise();
    port.say(ANSWER);
    nextCommandGetsItsOwnAnswer(port);
  }

  @Test
  void unsolicited_lines_survive() {
    port.begin(SLOW);
    port.engine.abandon();
    port.say("^NDISSTAT:0,33,,\"IPV4\"\r\n");
    resynchronise();
    port.say("+CREG: 2\r\n" + LATE + "^RSSI:20\r\n" + ANSWER);
    assertEquals(List.of("^NDISSTAT:0,33,,\"IPV4\"", "+CREG: 2", "^RSSI:20"), port.unsolicited);
  }

  @Test
  void a_refusal_counts_once_all_late_results_are_in() {
    port.begin(SLOW);
    port.engine.abandon();
    resynchronise();
    port.say("ERROR\r\n");
    assertFalse(port.engine.synchronised(), "it may be the late answer");
    port.say("ERROR\r\n");
    nextCommandGetsItsOwnAnswer(port);
  }

  @Test
  void a_modem_without_the_question_is_asked_another() {
    port.begin(SLOW);
    port.engine.abandon();
    resynchronise();
    port.say("ERROR\r\n");
    assertTrue(port.engine.abandon().isPresent());
    assertEquals("ATS3?", resynchronise().text());
    port.say("ATS3?\r\r\n013\r\n\r\nOK\r\n");
    nextCommandGetsItsOwnAnswer(port);
  }

  @Test
  void a_late_answer_to_the_first_question_does_not_answer_the_second() {
    port.begin(SLOW);
    port.engine.abandon();
    resynchronise();
    port.engine.abandon();
    assertEquals("ATS3?", resynchronise().text());
    port.say(LATE + ANSWER);
    assertFalse(port.engine.synchronised());
    port.say("ATS3?\r\r\n013\r\n\r\nOK\r\n");
    nextCommandGetsItsOwnAnswer(port);
  }

  @Test
  void a_modem_that_refuses_every_question_is_in_step_when_at_is_answered_and_silence_follows() {
    port.begin(SLOW);
    port.engine.abandon();
    for (int i = 0; i < 4; i++) {
      resynchronise();
      port.say("ERROR\r\n");
      port.engine.abandon();
    }
    assertEquals("AT", resynchronise().text());
    port.say("OK\r\n");
    assertFalse(port.engine.synchronised());
    port.engine.abandon();
    nextCommandGetsItsOwnAnswer(port);
  }

  @Test
  void a_question_that_is_itself_owed_is_not_asked() {
    port.begin(AtCommand.typed("at+csq;+cmee?"));
    port.engine.abandon();
    assertEquals("ATS3?", port.engine.resynchronise().text());
  }

  @Test
  void a_prompt_that_was_not_answered_is_escaped() {
    port.begin(AtCommand.query("AT+CMGS=\"1\"", "+CMGS:"));
    port.say("\r\n> ");
    port.engine.abandon();
    byte[] sent = port.engine.begin(port.engine.resynchronise());
    assertEquals("\u001BAT+CMEE?\r", new String(sent, StandardCharsets.UTF_8));
  }

  @Test
  void numeric_results_resynchronise_too() {
    port.begin(SLOW);
    port.engine.abandon();
    resynchronise();
    port.say("0\r+CMEE: 1\r\n0\r");
    nextCommandGetsItsOwnAnswer(port);
  }
}
