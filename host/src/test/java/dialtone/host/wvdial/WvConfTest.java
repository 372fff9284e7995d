package dialtone.host.wvdial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What wvdial 1.61-6 of Debian 12 made of the same files: it shows each init string that it sends.
@Timeout(20)
class WvConfTest {
  private static WvConf conf(String text) {
    return WvConf.parse("wvdial.conf", text);
  }

  private static Optional<String> value(String line) {
    return conf("[Dialer Defaults]\n" + line + "\n").first(List.of("dialer defaults"), "Init1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Init1 = ATZ|ATZ",
        "  init1=ATZ  |ATZ",
        "Init1 = \"AT Q\"|AT Q",
        "Init1 = {AT B}|AT B",
        "Init1 = AT\\\\X\\nY|AT\\XnY",
        "Init1 = AT+CGDCONT=1,\"IP\",\"Internet\"|AT+CGDCONT=1,\"IP\",\"Internet\"",
        "Init1 = AT # x|AT # x",
      })
  void a_value_loses_quotes_braces_and_backslashes(String line, String value) {
    assertEquals(Optional.of(value), value(line));
  }

  @Test
  void spaces_inside_a_key_count() {
    assertEquals(Optional.empty(), value("Init 1 = ATZ"));
  }

  @Test
  void a_backslash_or_a_brace_lets_a_value_go_on() {
    assertEquals(Optional.of("AT\nQ"), value("Init1 = AT\\\nQ"));
    assertEquals(Optional.of("AT{\nInit1 = AT2\n}"), value("Init1 = AT{\nInit1 = AT2\n}"));
  }

  @Test
  void entries_know_their_lines() {
    WvConf conf = conf("# remark\n\n[Dialer a]\nPhone = 1\n; Phone = 2\n[Dialer b]\nPhone = 3\n");
    assertEquals(4, conf.section("Dialer A").orElseThrow().entries().getFirst().line());
    assertEquals(7, conf.section("Dialer b").orElseThrow().entry("phone").orElseThrow().line());
  }

  @Test
  void the_last_of_equal_keys_counts_and_sections_go_on() {
    WvConf conf = conf("[a]\nx=1\n[b]\ny=1\n[A]\nX=2\n");
    assertEquals(Optional.of("2"), conf.section("a").orElseThrow().get("x"));
    assertEquals(2, conf.sections().size());
  }

  @Test
  void a_line_that_says_nothing_is_told_with_its_number() {
    WvConf conf = conf("[Dialer Defaults\n=x\nrubbish\n");
    assertEquals(List.of(1, 2, 3), conf.ignored().stream().map(WvConf.Ignored::line).toList());
    assertFalse(conf.ignored().getFirst().unclosed());
  }

  @Test
  void a_quote_that_is_never_closed_costs_its_line_alone() {
    WvConf conf = conf("\"[Dialer Defaults]\n[Dialer a]\nPhone = 1\n");
    assertTrue(conf.ignored().getFirst().unclosed());
    assertEquals(Optional.of("1"), conf.section("Dialer a").orElseThrow().get("Phone"));
  }

  @Test
  void the_first_section_wins_and_inheritance_may_go_in_circles() {
    WvConf conf = conf("[a]\nInherits=b\nx=1\n[b]\nInherits=a\nx=2\ny=3\n");
    assertEquals(Optional.of("1"), conf.first(List.of("a", "b"), "x"));
    assertEquals(Optional.of("3"), conf.first(List.of("a"), "y"));
    assertEquals(Optional.empty(), conf.first(List.of("a"), "z"));
  }

  @Test
  void a_file_that_is_no_configuration_is_refused_by_its_size() {
    assertThrows(ModemFailure.class, () -> conf("x".repeat(WvConf.LARGEST + 1)));
  }

  @Test
  void noise_of_any_kind_is_read_to_its_end() {
    Random random = new Random(3);
    String alphabet = "\"{}\\\n\r[]=#; ab\0\u00ff";
    for (int length = 0; length < 2000; length++) {
      StringBuilder text = new StringBuilder();
      random.ints(length % 200, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
      List<Dialer.UnknownKey> _ = Dialer.unknown(conf(text.toString()));
      Dialer _ = Dialer.of(conf(text.toString()), List.of());
    }
    // The worst there is: no line ever ends.
    assertTimeout(Duration.ofSeconds(10), () -> conf("{\n".repeat(WvConf.LARGEST / 2)));
  }
}
