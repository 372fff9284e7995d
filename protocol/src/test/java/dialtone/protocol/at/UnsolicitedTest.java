package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsolicitedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^RSSI:20",
        "^BOOT:35549485,0,0,0,20",
        "^SRVST:2",
        "^NDISSTAT:0,33,,\"IPV4\"",
        "+CREG: 1",
        "+CMTI: \"SM\",3",
        "*PSUTTZ: 2017, 2, 1",
        "$QCRMCALL: 1, V4",
        "%CREG: 1",
        "!GSTATUS:",
        "#QSS: 1",
        "&QCOPS: 1",
        "RING",
        "NO CARRIER",
        "RDY",
        "BOOT",
        "^STN",
        "CONNECT 9600",
        "_OSIGQ: 21,0"
      })
  void codes_look_unsolicited(String line) {
    assertTrue(Unsolicited.looksLike(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "huawei",
        "E3372",
        "+447700900123",
        "234150000000000",
        "+",
        "^",
        "+CGSM,+DS,+ES",
        "Model: E3372"
      })
  void answers_in_bare_text_do_not(String line) {
    assertFalse(Unsolicited.looksLike(line));
  }
}
