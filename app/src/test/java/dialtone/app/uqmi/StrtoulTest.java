package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrtoulTest {

  @ParameterizedTest
  @CsvSource({
    "42, 0, 42, ''",
    "0x1f, 0, 31, ''",
    "0X1F, 0, 31, ''",
    "010, 0, 8, ''",
    "010, 10, 10, ''",
    "08, 0, 0, 8",
    "0x, 0, 0, x",
    "0xg, 0, 0, xg",
    "' \t+7', 0, 7, ''",
    "-1, 0, -1, ''",
    "'- 1', 0, 0, '- 1'",
    "1x, 10, 1, x",
    "x, 10, 0, x",
    "'', 10, 0, ''",
    "18446744073709551615, 10, -1, ''",
    "18446744073709551616, 10, -1, ''",
    "99999999999999999999, 0, -1, ''",
    "4294967295, 0, 4294967295, ''",
    "٣, 10, 0, ٣"
  })
  void reads_what_the_c_library_reads(String text, int base, long value, String rest) {
    assertEquals(new Strtoul(value, rest), Strtoul.of(text, base));
  }
}
