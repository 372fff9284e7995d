package dialtone.protocol.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatScriptTest {
  private static List<String> words(String script) {
    return ChatScript.of(script).steps().stream()
        .map(step -> script.substring(step.word().start(), step.word().end()))
        .toList();
  }

  @Test
  void steps_keep_their_lines_and_their_spelling() {
    String script = "# gprs\nABORT\t'NO CARRIER'\n\n'' \"AT\"  OK-AT-OK 'ATD\\'1'\nCONNECT";
    ChatScript read = ChatScript.of(script);
    assertEquals(
        List.of("ABORT", "''", "\"AT\"", "OK-AT-OK", "'ATD\\'1'", "CONNECT"), words(script));
    assertEquals(
        List.of(2, 4, 4, 4, 4, 5), read.steps().stream().map(step -> step.word().line()).toList());
    assertEquals(
        new ChatScript.Setting(
            ChatKeyword.ABORT,
            new ChatWord("ABORT", 2, 7, 12),
            Optional.of(new ChatWord("NO CARRIER", 2, 13, 25))),
        read.steps().getFirst());
    assertEquals(
        new ChatScript.Expect(new ChatWord("OK-AT-OK", 4, 36, 44), List.of("OK", "AT", "OK")),
        read.steps().get(3));
    assertEquals(Optional.empty(), read.flaw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ogin:--ogin:   | [ogin:, , ogin:]
          a\\-b          | [a\\-b]
          a-b-           | [a, b]
          -              | []
          a\\            | [a\\]
          """)
  void a_dash_parts_what_is_expected_and_sent(String word, String parts) {
    assertEquals(word.equals("-") ? "[]" : parts, shown(word));
  }

  private static String shown(String word) {
    List<String> parts = SubExpects.of(word);
    return parts.equals(List.of("")) ? "[]" : parts.toString();
  }

  @Test
  void an_open_quote_ends_it_where_the_quote_stands() {
    ChatScript read = ChatScript.of("'' one\n'' 'two\nOK three\n");
    assertEquals(Optional.of(new ChatWords.Unterminated(2, 10)), read.flaw());
    assertEquals(3, read.steps().size());
  }

  @Test
  void a_keyword_may_be_the_last_word() {
    ChatScript read = ChatScript.of("TIMEOUT");
    assertEquals(
        List.of(
            new ChatScript.Setting(
                ChatKeyword.TIMEOUT, new ChatWord("TIMEOUT", 1, 0, 7), Optional.empty())),
        read.steps());
  }

  @Test
  void ten_megabytes_are_read_in_no_time() {
    String script = "x".repeat(10 << 20);
    int words = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> words(script).size());
    assertEquals((10 << 20) / 1023 + 1, words);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "' \t+9x', 9",
    "-5, -5",
    "x, 0",
    "'', 0",
    "4294967298, 2",
    "99999999999999999999, -1",
    "-99999999999999999999, 0",
    "2147483648, -2147483648"
  })
  void a_number_is_what_atoi_makes_of_it(String text, int number) {
    assertEquals(number, ChatSettings.number(text));
  }

  @Test
  void the_bytes_of_a_string_can_be_asked_for() {
    ChatSettings usual = ChatSettings.usual();
    assertEquals("AT+CSQ\r", ChatScript.sent("AT\\d+C\\pSQ", usual));
    assertEquals("\0\\", ChatScript.sent("\\N\\\\\\c", usual));
    assertEquals("\nBUSY\r", ChatScript.awaited("\\nBUSY\\r", usual));
  }
}
