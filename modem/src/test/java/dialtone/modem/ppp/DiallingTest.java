package dialtone.modem.ppp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiallingTest {

  private static Dialling to(String number, List<String> init) {
    Dialling usual = Dialling.USUAL;
    return new Dialling(
        Optional.of(number),
        usual.port(),
        init,
        usual.ppp(),
        usual.echoInterval(),
        usual.echoFailures(),
        usual.deadline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*99#", "*99***1#", "#777", "T*99#", "+44 (0)20-7946,0", "*99**PPP*1#"})
  void numbers_that_modems_dial_are_taken(String number) {
    assertDoesNotThrow(() -> to(number, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "*99#\rAT+CFUN=0", "*99#\u001a", "99x", "*99#\"", "tel:99"})
  void what_would_reach_the_modem_as_something_else_is_refused(String number) {
    ModemFailure refused = assertThrows(ModemFailure.class, () -> to(number, List.of()));
    assertInstanceOf(Failure.BadInput.class, refused.failure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AT\rATD112;", "AT+CMGS=1\u001a"})
  void an_init_command_is_one_line(String line) {
    ModemFailure refused = assertThrows(ModemFailure.class, () -> to("*99#", List.of(line)));
    assertInstanceOf(Failure.BadInput.class, refused.failure());
  }
}
