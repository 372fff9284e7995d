package dialtone.protocol.at.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationReportTest {

  /// Shapes: TS 27.007 §7.2, §10.1.20, §10.1.22, §10.1.44; the ones with odd blanks and without
  /// quotes are the facts of ModemManager's test-modem-helpers (Huawei, Ericsson, Thuraya, Sierra
  /// and Novatel firmware).
  private static final String TABLE =
      """
      +CREG: 1                              | false | HOME      | -    | -    | -        | -
      +CREG: 0,3                            | true  | DENIED    | -    | -    | -        | -
      +CREG: 0,5                            | true  | ROAMING   | -    | -    | -        | -
      +CREG: 2,2                            | true  | SEARCHING | -    | -    | -        | -
      +CREG: 1,00C3,01234567                | false | HOME      | -    | 00C3 | 01234567 | -
      +CREG: 1,"00C3","01234567"            | false | HOME      | -    | 00C3 | 01234567 | -
      +CREG: 2,1,0002,47B8                  | true  | HOME      | -    | 0002 | 47B8     | -
      +CREG: 2,1, C3,1234567                | true  | HOME      | -    | C3   | 1234567  | -
      +CREG: 2,1,"00C3","01234567",7        | true  | HOME      | LTE  | 00C3 | 01234567 | -
      +CREG: 5,"00C3","01234567",2          | false | ROAMING   | UMTS | 00C3 | 01234567 | -
      +CREG: 3,3,,,,0,11                    | true  | DENIED    | -    | -    | -        | 11
      +CREG: 3,,,,0,11                      | false | DENIED    | -    | -    | -        | 11
      +CGREG: 2,1,"8BE3","00002B5D",3,"00"  | true  | HOME      | GSM  | 8BE3 | 00002B5D | -
      +CGREG: 1,"8BE3","00002B5D",3,"00"    | false | HOME      | GSM  | 8BE3 | 00002B5D | -
      +CGREG: 3,,,,,0,7                     | false | DENIED    | -    | -    | -        | 7
      +CEREG: 2,1, 1F00, 79D903 ,7          | true  | HOME      | LTE  | 1F00 | 79D903   | -
      +CEREG: 2,1, 1F00, 20 ,79D903 ,7      | true  | HOME      | LTE  | 1F00 | 79D903   | -
      +CEREG: 1, 1F00, 79D903 ,7            | false | HOME      | LTE  | 1F00 | 79D903   | -
      +CEREG: 1, 1F00, 20 ,79D903 ,7        | false | HOME      | LTE  | 1F00 | 79D903   | -
      +CEREG: 3,3,,,,0,15                   | true  | DENIED    | -    | -    | -        | 15
      +CEREG: 3,"1A2B","01234567",7,0,14    | false | DENIED    | LTE  | 1A2B | 01234567 | 14
      +CEREG: 0                             | false | IDLE      | -    | -    | -        | -
      +C5GREG: 2,1,"1A2B3C","0123456789",11,4,"01000001" | true | HOME | NR | 1A2B3C | 0123456789 | -
      +C5GREG: 1,"1A2B3C","0123456789",11   | false | HOME      | NR   | 1A2B3C | 0123456789 | -
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void answers_and_reports_are_told_apart(
      String line,
      boolean solicited,
      String state,
      String technology,
      String area,
      String cell,
      String cause) {
    RegistrationReport report = RegistrationReport.parse(line);
    assertEquals(solicited, report.solicited());
    assertEquals(state, report.state().name());
    assertEquals(technology, report.technology().map(Enum::name).orElse("-"));
    assertEquals(area, report.area().map(Private::reveal).orElse("-"));
    assertEquals(cell, report.cell().map(Private::reveal).orElse("-"));
    assertEquals(cause, report.rejectCause().map(String::valueOf).orElse("-"));
    assertEquals(solicited, RegistrationReport.readResponse(report.domain().prefix()).test(line));
  }

  @Test
  void a_place_is_not_printed() {
    assertFalse(
        RegistrationReport.parse("+CREG: 1,\"00C3\",\"01234567\"").toString().contains("00C3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+CREG:", "+CREG: x", "+CREG: ,", "+CSQ: 1,2", "+CREG: \"1", ""})
  void nonsense_is_refused(String line) {
    assertThrows(ModemFailure.class, () -> RegistrationReport.parse(line));
  }

  @Test
  void another_prefix_is_no_answer() {
    assertTrue(RegistrationReport.readResponse("+CREG:").test("+CREG: 0,1"));
    assertFalse(RegistrationReport.readResponse("+CREG:").test("+CEREG: 0,1"));
  }
}
