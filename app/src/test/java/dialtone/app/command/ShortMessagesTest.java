package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.terminal.Output;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages of python-messaging's messaging/test/test_sms.py and of ModemManager's
/// src/tests/test-sms-part-3gpp.c.
class ShortMessagesTest {
  private static final String REPORT =
      "07914306073011F006270B913426565711F7012081111345400120811174054043";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String stdin, String... words) {
    Output output =
        new Output(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader(stdin)),
            false,
            false,
            false);
    return new Dispatch(output).run(List.of(words));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_message_is_one_object_for_scripts() {
    String pdu = "07912160130320F6440B916171056429F5000021405291651569320500034C0202";
    String text = "E9E8301D44479741F0B09C3E0785E56590BCCC0ED3CB6410FD0D7ABBCBA0B0FB4D4797E52E10";
    assertEquals(0, run("", "decode", "sms", "--json", pdu + text));
    assertEquals(
        """
        {"smsc":"+12063130026","type":"deliver","address":"+16175046925",\
        "timestamp":"2012-04-25T19:56:51-04:00","encoding":"gsm7",\
        "text":"that the parts are related to one another. ",\
        "concat":{"ref":76,"part":2,"parts":2},"class":null}
        """,
        out());
  }

  @Test
  void a_report_says_in_words_what_became_of_a_message() {
    assertEquals(0, run("", "decode", "sms", REPORT));
    assertTrue(
        out().contains("statusText     cannot be delivered: the number cannot be had"), out());
  }

  @Test
  void what_a_modem_listed_is_read_message_by_message() {
    String listed =
        "+CMGL: 1,1,,25\r\n" + REPORT + "\r\n+CMGL: 2,1,,25\r\n" + REPORT + "\r\nOK\r\n";
    assertEquals(0, run(listed, "decode", "sms", "--json", "-"));
    assertEquals(2, out().lines().count());
  }

  @Test
  void half_a_message_is_told_with_its_place() {
    assertEquals(1, run("", "decode", "sms", "--json", "07914306073011F006270B9134"));
    assertEquals(
        """
        {"error":"ends within its recipient: 1 of 6 octets are there","offset":12}
        """,
        out());
  }

  @Test
  void a_text_is_encoded_to_a_pdu() {
    assertEquals(0, run("", "sms", "encode", "--to", "+34616585119", "hola"));
    assertEquals("0001000B914316565811F9000004E8373B0C\n", out());
  }

  @Test
  void a_long_text_is_encoded_to_several() {
    assertEquals(0, run("x".repeat(161), "sms", "encode", "--to", "655345678", "--json", "-"));
    assertTrue(
        out().startsWith("{\"encoding\":\"gsm7\",\"parts\":2,\"pdus\":[{\"pdu\":\"0041"), out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sms encode --to 12x hi | no telephone number",
        "sms encode hi | --to NUMBER",
        "sms encode --to 12 | say what to send",
        "sms encod --to 12 hi | Did you mean encode?"
      })
  void a_wrong_word_is_named(String words, String named) {
    assertEquals(2, run("", words.split(" ")));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains(named), said);
  }
}
