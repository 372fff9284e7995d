package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCommandTest {

  /// Lines as a Huawei E3372h with firmware 21.180 and ModemManager's test tables have them.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ATI ~ Manufacturer: huawei ~ true",
        "ATI ~ +GCAP: +CGSM,+DS,+ES ~ true",
        "ATI ~ ^RSSI: 20 ~ false",
        "AT+CSQ ~ +CSQ: 20,99 ~ true",
        "AT+CSQ ~ ^HCSQ:\"LTE\",46,41,81,24 ~ false",
        "AT+CLAC ~ +CSQ ~ true",
        "AT^RESET ~ ^NDISSTAT:0,,,\"IPV4\" ~ false",
        "at^ndisstatqry? ~ ^NDISSTATQRY: 1,,,\"IPV4\" ~ true",
        "AT+CREG? ~ +CEREG: 1 ~ false",
        "AT+CIMI ~ 001010123456789 ~ true",
      })
  void what_a_person_asked_for_is_told_from_what_came_by_itself(
      String command, String line, boolean answer) {
    assertEquals(answer, AtCommand.typed(command).information().test(line));
  }
}
