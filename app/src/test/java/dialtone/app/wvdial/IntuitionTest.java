package dialtone.app.wvdial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Menus of the file MENUS that comes with wvdial 1.61, and the comments of wvdialbrain.cc.
class IntuitionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p for ppp|p",
        "1 - start ppp|1",
        "(1) start ppp|1",
        "[q] start ppp session|q",
        "1   ppp|1",
        "press 5) ppp|5",
        "this ('a', by the way) is what you type to start ppp|a",
      })
  void a_menu_line_tells_its_choice(String line, String choice) {
    assertEquals(Optional.of(choice), MenuLine.of(line).choice());
  }

  @ParameterizedTest
  @CsvSource({"i like food (ppp is fun too)", "555 1234 ppp", "ppp", "''"})
  void another_line_tells_none(String line) {
    assertEquals(Optional.empty(), MenuLine.of(line).choice());
  }

  @Test
  void a_prompt_is_a_last_line_with_a_mark_behind_the_word() {
    assertTrue(Prompts.forLogin("welcome\r\nlogin: ", ""));
    assertTrue(Prompts.forLogin("sign-on>", ""));
    assertTrue(Prompts.forLogin("konto:", "konto"));
    assertFalse(Prompts.forLogin("login: \r\nhello ", ""));
    assertFalse(Prompts.forLogin("last login yesterday:", ""));
    assertTrue(Prompts.forPassword("password:", ""));
    assertTrue(Prompts.any("annex: ", false));
    assertFalse(Prompts.any("annex:\r\n", false));
    assertTrue(Prompts.any("annex:\r\n", true));
  }

  @Test
  void ports_are_asked_in_the_order_of_the_original() {
    assertEquals(
        List.of("ttyS1", "ttyS10", "ttyACM0", "ttyUSB0", "ttyUSB2", "ttyUSB10", "ircomm0"),
        SerialPorts.of(
            List.of(
                "ircomm0",
                "null",
                "ttyACM0",
                "ttyS10",
                "ttyUSB10",
                "ttyUSB2",
                "ttyS1",
                "ttyUSB0",
                "tty0")));
  }
}
