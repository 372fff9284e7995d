package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtEngineTest {
  private final RecordingPort port = new RecordingPort();

  private AtReply ask(AtCommand command, String answer) {
    port.begin(command);
    port.say(answer);
    assertEquals(1, port.replies.size(), answer);
    return port.last();
  }

  @Test
  void a_command_line_ends_with_a_carriage_return() {
    byte[] sent = port.engine.begin(AtCommand.action("AT+CFUN=1"));
    assertArrayEquals("AT+CFUN=1\r".getBytes(StandardCharsets.UTF_8), sent);
    assertThrows(IllegalStateException.class, () -> port.engine.begin(AtCommand.action("AT")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT+CSQ\r\r\n+CSQ: 20,99\r\n\r\nOK\r\n", // echo as E3372 firmware sends it
        "AT+CSQ\r\n+CSQ: 20,99\r\nOK\r\n",
        "\r\n+CSQ: 20,99\r\n\r\nOK\r\n",
        "AT+C\rSQ\r\r\n+CSQ: 20,99\r\r\nOK\r\r\n",
        "\0AT+CSQ\r+CSQ: 20,99\rOK\r",
        "AT+CSQ\r+CSQ: 20,99\r\n0\r"
      })
  void echo_and_line_ends_are_no_part_of_a_reply(String answer) {
    AtReply reply = ask(AtCommand.query("AT+CSQ", "+CSQ:"), answer);
    assertEquals(List.of("+CSQ: 20,99"), reply.lines());
    assertTrue(reply.ok());
    assertEquals(List.of(), port.unsolicited);
  }

  @Test
  void a_maker_without_a_name_is_a_reply_without_lines() {
    assertEquals(List.of(), ask(AtCommand.text("AT+CGMI"), "AT+CGMI\r\r\n\r\n\r\nOK\r\n").lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +CME ERROR: 10               | Cme[code=10]
          +CME ERROR: SIM not inserted | Cme[code=10]
          +CME ERROR: SIM PIN REQUIRED | Cme[code=11]
          +CME ERROR: own invention    | Words[text=+CME ERROR: own invention]
          +CMS ERROR: 500              | Cms[code=500]
          +CMS ERROR: unknown error    | Cms[code=500]
          ERROR                        | Words[text=ERROR]
          COMMAND NOT SUPPORT          | Words[text=COMMAND NOT SUPPORT]
          TOO MANY PARAMETERS          | Words[text=TOO MANY PARAMETERS]
          ABORTED                      | Words[text=ABORTED]
          +EXT ERROR: 6                | Words[text=+EXT ERROR: 6]
          4                            | Words[text=ERROR]
          """)
  void every_way_of_saying_no_ends_a_reply(String line, String refusal) {
    AtReply reply = ask(AtCommand.action("AT+CFUN=1"), "\r\n" + line + "\r\n");
    assertEquals(
        refusal, assertInstanceOf(FinalResult.Refusing.class, reply.result()).refusal().toString());
  }

  @Test
  void only_a_call_ends_with_no_carrier() {
    port.begin(AtCommand.query("AT+CSQ", "+CSQ:"));
    port.say("NO CARRIER\r\n+CSQ: 1,99\r\nOK\r\n");
    assertEquals(List.of("NO CARRIER"), port.unsolicited);
    port.begin(AtCommand.typed("ATD*99#"));
    port.say("\r\nNO CARRIER\r\n");
    assertEquals(new FinalResult.Refusing(new Refusal.Words("NO CARRIER")), port.last().result());
    port.begin(AtCommand.typed("ATD*99#"));
    port.say("ATD*99#\r\r\nCONNECT 150000000\r\n");
    assertEquals(new FinalResult.Connect("150000000"), port.last().result());
  }

  @Test
  void a_lone_digit_is_an_answer_until_numeric_mode_is_seen() {
    port.begin(AtCommand.text("AT+CGSN"));
    port.say("\r\n0\r\nOK\r\n");
    assertEquals(List.of("0"), port.last().lines());
    port.begin(AtCommand.action("ATV0"));
    port.say("0\r");
    assertTrue(port.last().ok());
    port.begin(AtCommand.text("AT+CGMM"));
    port.say("E3372\r\n0\r");
    assertEquals(List.of("E3372"), port.last().lines());
  }

  @Test
  void an_unsolicited_registration_is_not_the_answer_about_it() {
    AtCommand read = AtCommand.query("AT+CEREG?", "+CEREG:");
    port.begin(read.information(line -> line.startsWith("+CEREG: 2,")));
    port.say("+CEREG: 1,\"1A2B\",\"01234567\",7\r\n+CEREG: 2,1,\"1A2B\",\"01234567\",7\r\nOK\r\n");
    assertEquals(1, port.last().lines().size());
    assertEquals(1, port.unsolicited.size());
  }

  @Test
  void a_prompt_needs_no_line_end() {
    port.begin(AtCommand.query("AT+CMGS=\"+31638740161\"", "+CMGS:"));
    assertThrows(IllegalStateException.class, () -> port.engine.answerPrompt("early"));
    port.say("AT+CMGS=\"+31638740161\"\r\r\n>");
    assertEquals(0, port.prompts);
    port.say(" ");
    assertEquals(1, port.prompts);
    assertArrayEquals(
        "two\rlines\u001A".getBytes(StandardCharsets.UTF_8),
        port.engine.answerPrompt("two\rlines"));
    port.say("hello\u001A\r\n+CMGS: 4\r\n\r\nOK\r\n");
    assertEquals(List.of("+CMGS: 4"), port.last().lines());
    assertEquals(1, port.prompts);
  }

  @Test
  void a_command_begun_in_a_callback_is_not_answered_by_older_bytes() {
    RecordingPort second = new RecordingPort();
    AtEngine[] engine = new AtEngine[1];
    engine[0] =
        new AtEngine(
            new AtEngine.Listener() {
              @Override
              public void replied(AtReply reply) {
                second.replied(reply);
                if (second.replies.size() == 1) {
                  engine[0].begin(AtCommand.action("AT+NEXT"));
                }
              }

              @Override
              public void unsolicited(String line) {
                second.unsolicited(line);
              }

              @Override
              public void prompted() {}

              @Override
              public void overlong(int droppedBytes) {}

              @Override
              public void garbled(AtCommand command, String why) {}
            });
    byte[] twice = "OK\r\nOK\r\n".getBytes(StandardCharsets.UTF_8);
    engine[0].begin(AtCommand.action("AT"));
    engine[0].feed(twice, 0, twice.length);
    assertEquals(1, second.replies.size());
    engine[0].feed(twice, 0, 4);
    assertEquals("AT+NEXT", second.last().command().text());
    assertFalse(second.unsolicited.isEmpty());
  }

  @Test
  void a_reply_without_end_is_given_up() {
    port.begin(AtCommand.typed("AT+CLAC"));
    for (int i = 0; i < 5000; i++) {
      port.say("AT+LINE" + i + "\r\n");
    }
    assertEquals(List.of("AT+CLAC: a reply without end"), port.garbled);
    assertFalse(port.engine.synchronised());
  }
}
