package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each recorded call again: the same frames, the same bytes on both outputs, the same exit status,
/// but for the deviations that the recordings name.
final class UqmiTest {

  static List<UqmiCase> recorded() {
    return UqmiCase.all();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void does_what_uqmi_did(UqmiCase recorded) {
    UqmiCase.Outcome ours = Rehearsal.of(recorded.words(), recorded.expected().line());
    assertAll(
        () -> assertEquals(recorded.expected().sent(), ours.line(), "frames"),
        () -> assertEquals(recorded.expected().out(), ours.out(), "standard output"),
        () -> assertEquals(recorded.expected().err(), ours.err(), "standard error"),
        () -> assertEquals(recorded.expected().status(), ours.status(), "exit status"));
  }

  @Test
  void a_deviation_has_a_reason_and_deviates() {
    for (UqmiCase recorded : UqmiCase.all()) {
      if (!recorded.deviation().isEmpty()) {
        assertNotEquals(recorded.original(), recorded.expected(), recorded.toString());
      } else {
        assertEquals(recorded.original(), recorded.expected(), recorded.toString());
      }
    }
  }

  @Test
  void the_help_is_the_one_that_uqmi_prints() {
    assertEquals(UqmiCase.text("usage.txt"), Usage.TEXT);
  }

  @Test
  void an_error_has_the_text_that_uqmi_prints_from_number_11_on() {
    List<String> rows =
        UqmiCase.text("errors.txt").lines().filter(l -> !l.startsWith("#")).toList();
    assertFalse(rows.isEmpty());
    for (String row : rows) {
      int space = row.indexOf(' ');
      int number = Integer.parseInt(row.substring(0, space));
      // 1 to 10 are taken for errors of libqmi there, and 72 is lost in its table.
      if (number > 10 && number != 72) {
        assertEquals(row.substring(space + 1), "\"" + ErrorText.of(number) + "\"");
      }
    }
  }
}
