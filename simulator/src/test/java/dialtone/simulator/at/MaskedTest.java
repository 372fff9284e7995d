package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "AT+CSQ ~ AT+CSQ",
        "AT+CPIN=\"1234\" ~ AT+CPIN=***",
        "at+cpin=12345678,1234;+CSQ ~ at+cpin=***;+CSQ",
        "AT+CLCK=\"SC\",2 ~ AT+CLCK=\"SC\",2",
        "AT+CLCK=\"SC\",1,\"1234\" ~ AT+CLCK=\"SC\",1,***",
        "AT+CPWD=\"SC\",\"1234\",\"4321\" ~ AT+CPWD=***",
        "AT^NDISDUP=1,1,\"internet\" ~ AT^NDISDUP=1,1,\"internet\"",
        "AT^NDISDUP=1,1,\"internet\",\"u\",\"p\",2 ~ AT^NDISDUP=1,1,\"internet\",\"u\",***,2",
        "AT+CGAUTH=1,2,\"u\",\"p\" ~ AT+CGAUTH=1,2,\"u\",***",
      })
  void secrets_of_a_line_are_masked(String line, String shown) {
    assertEquals(shown, Masked.line(line));
  }
}
