package dialtone.protocol.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What needs no line; beside Debian's chat it is judged by ChatIT.
class ChatRunTest {
  /// The script of document 000, where a blank is missing before CONNECT.
  private static final String MEGAFON =
      """
      TIMEOUT 35
      ECHO ON
      ABORT '\\nBUSY\\r'
      ABORT '\\nERROR\\r'
      ABORT '\\nNO ANSWER\\r'
      ABORT '\\nNO CARRIER\\r'
      ABORT '\\nNO DIALTONE\\r'
      ABORT '\\nRINGING\\r\\n\\r\\nRINGING\\r'
      ABORT '\\nUsername/pASSWORD Incorrect\\r'
      ''  \\rAT
      OK  'AT+CGDCONT=1,"IP","Internet"'
      OK  ATD*99#CONNECT  ""
      """;

  private static RecordedRun megafon(String script, String dialled) {
    return RecordedRun.of(script, "", "\r\nOK\r\n", "\r\nOK\r\n", dialled);
  }

  @Test
  void document_000_ends_well_although_the_modem_says_ERROR() {
    RecordedRun run = megafon(MEGAFON, "\r\nERROR\r\n");
    assertEquals(0, run.status);
    assertEquals("ATD*99#CONNECT\r", run.sent.getLast());
    assertTrue(run.left().endsWith("ERROR\r\n"), run.left());
  }

  @Test
  void document_000_mended_waits_for_CONNECT_and_hears_ERROR() {
    ChatScript script = ChatScript.of(MEGAFON);
    ChatWord word =
        script.steps().stream()
            .map(ChatScript.Step::word)
            .filter(each -> each.text().endsWith("CONNECT"))
            .findFirst()
            .orElseThrow();
    assertEquals(12, word.line());
    String mended = script.with(word, "ATD*99# CONNECT");
    assertEquals(MEGAFON.replace("#CONNECT", "# CONNECT"), mended);
    assertEquals(5, megafon(mended, "\r\nERROR\r\n").status);
    RecordedRun run = megafon(mended, "\r\nCONNECT 7200000\r\n~");
    assertEquals(0, run.status);
    assertEquals(
        List.of("\rAT\r", "AT+CGDCONT=1,\"IP\",\"Internet\"\r", "ATD*99#\r", "\r"), run.sent);
    assertEquals(" 7200000\r\n~", run.left());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OK AT                         | 3
          ABORT NO OK AT                | 4
          ABORT XX ABORT NO OK AT       | 5
          OK-again-OK AT                | 0
          '' 'AT                        | 1
          '' @/no/such                  | 1
          """,
      quoteCharacter = '`')
  void the_status_says_why_it_ended(String script, int status) {
    assertEquals(status, RecordedRun.of(script, script.contains("ABORT") ? "NO" : "", "OK").status);
  }

  @Test
  void each_wait_and_each_send_has_a_limit() {
    RecordedRun run = RecordedRun.of("OK AT TIMEOUT 7 OK ATZ", "OK", "OK");
    Optional<Long> none = Optional.empty();
    Optional<Long> usual = Optional.of(45L);
    Optional<Long> seven = Optional.of(7L);
    assertEquals(List.of(usual, none, usual, none, seven, none, seven, none), run.limits);
  }

  @Test
  void a_report_is_gathered_to_the_end_of_its_line() {
    assertEquals(
        List.of("CONNECT 9600"), RecordedRun.of("REPORT CON CONNECT AT", "CONNECT 9600\r").reports);
    String endless = "CONNECT " + "9".repeat(1000);
    String report = RecordedRun.of("REPORT CON CONNECT AT", endless).reports.getFirst();
    assertTrue(endless.startsWith(report) && report.length() < 256, report);
  }

  /// chat.c of ppp 2.4.9 reads a null pointer here and is killed by SIGSEGV.
  @Test
  void a_report_that_has_come_can_be_cleared() {
    RecordedRun run =
        RecordedRun.of("REPORT A REPORT B OK AT CLR_REPORT A OK AT", "A\rOK", "B\rOK");
    assertEquals(0, run.status);
    assertEquals(List.of("A", "B"), run.reports);
  }

  @Test
  void a_signal_ends_it_even_while_a_report_is_gathered() {
    ChatRun run = new ChatRun(ChatWords.of("REPORT A OK AT"), ChatSettings.usual());
    while (!(run.next() instanceof ChatAction.Read)) {
      // Up to the first byte.
    }
    run.received('A');
    run.interrupted("SIGHUP");
    run.interrupted("SIGTERM");
    ChatAction action = run.next();
    while (!(action instanceof ChatAction.End)) {
      action = run.next();
    }
    assertEquals(new ChatAction.End(2), action);
    assertThrows(IllegalStateException.class, run::next);
  }

  @Test
  void noise_as_script_and_as_modem_comes_to_an_end() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      String script = noise(random, 2000);
      String modem = noise(random, 3000);
      RecordedRun run =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> RecordedRun.of(script, modem, modem, modem));
      assertTrue(run.status >= 0 && run.status < 54, script);
      ChatScript read = ChatScript.of(script);
      read.steps()
          .forEach(
              step -> assertEquals(script, read.with(step.word(), spelling(script, step.word()))));
    }
  }

  private static String spelling(String script, ChatWord word) {
    return script.substring(word.start(), word.end());
  }

  private static String noise(Random random, int most) {
    String often = "ABORT TIMEOUT '' \"\" - \\ ^ \n \r @ EOT \\d \\K OK \0 # $ \\T";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    while (text.length() < length) {
      String[] words = often.split(" ", -1);
      boolean word = random.nextInt(3) > 0;
      text.append(word ? words[random.nextInt(words.length)] : (char) random.nextInt(256));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
