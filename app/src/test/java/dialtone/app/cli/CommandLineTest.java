package dialtone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  private static final Command UP =
      new Command(
          "up",
          "[WORD]…",
          "summary",
          List.of(
              Option.flag("--once", "help"),
              Option.value("--apn", "APN", "help"),
              Option.value("--fields", "FIELDS", "help").orShort("-f"),
              Option.choice("--family", "help", List.of("ipv4", "ipv6"))),
          List.of(),
          List.of(new Example("dialtone up", "meaning")));

  private static Arguments parse(String... words) {
    return CommandLine.parse(UP, List.of(words));
  }

  private static Failure refused(String... words) {
    return assertThrows(ModemFailure.class, () -> parse(words)).failure();
  }

  @Test
  void a_value_stands_behind_a_space_or_an_equals_sign() {
    assertEquals(Optional.of("internet"), parse("--apn", "internet").value("--apn"));
    assertEquals(Optional.of("a=b"), parse("--apn=a=b").value("--apn"));
    assertEquals(Optional.of(""), parse("--apn=").value("--apn"));
  }

  @Test
  void an_option_given_twice_keeps_both_values_and_the_last_one_counts() {
    Arguments both = parse("--apn", "one", "--apn=two");
    assertEquals(List.of("one", "two"), both.values("--apn"));
    assertEquals(Optional.of("two"), both.value("--apn"));
  }

  @Test
  void a_letter_is_its_long_option() {
    assertEquals(Optional.of("operator"), parse("-f", "operator").value("--fields"));
  }

  @Test
  void options_and_operands_may_be_mixed() {
    Arguments mixed = parse("AT", "--once", "ATI", "--json");
    assertEquals(List.of("AT", "ATI"), mixed.operands());
    assertTrue(mixed.has("--once") && mixed.has("--json"));
  }

  @Test
  void behind_two_dashes_everything_is_an_operand() {
    assertEquals(List.of("--once", "-"), parse("--", "--once", "-").operands());
  }

  @Test
  void one_dash_is_an_operand() {
    assertEquals(List.of("-"), parse("-").operands());
  }

  @Test
  void an_unknown_option_is_named_with_the_nearest_right_one() {
    Failure.UnknownWord unknown = assertInstanceOf(Failure.UnknownWord.class, refused("--josn"));
    assertEquals("--josn", unknown.word());
    assertEquals(Optional.of("--json"), unknown.nearest());
  }

  @Test
  void an_unknown_choice_is_named_with_the_nearest_right_one() {
    Failure.UnknownWord unknown =
        assertInstanceOf(Failure.UnknownWord.class, refused("--family", "ip4"));
    assertEquals(Optional.of("ipv4"), unknown.nearest());
  }

  @Test
  void a_missing_value_is_asked_for() {
    assertInstanceOf(Failure.BadInput.class, refused("--apn"));
  }

  @Test
  void a_flag_takes_no_value() {
    assertInstanceOf(Failure.BadInput.class, refused("--once=yes"));
  }
}
