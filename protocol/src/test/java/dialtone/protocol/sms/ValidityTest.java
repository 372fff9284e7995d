package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  @Test
  void each_octet_stands_for_its_period() {
    for (int octet = 0; octet < 256; octet++) {
      assertEquals(octet, Validity.octet(Validity.period(octet)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PT1M, 0",
    "PT5M, 0",
    "PT6M, 1",
    "PT10M, 1",
    "PT12H, 143",
    "PT13H, 145",
    "PT24H, 167",
    "P2D, 168",
    "P30D, 196",
    "P31D, 197",
    "P441D, 255",
    "P9999D, 255"
  })
  void a_period_is_rounded_up(Duration period, int octet) {
    assertEquals(octet, Validity.octet(period));
  }

  // http://www.dreamfabric.com/sms/scts.html: 12 February 1999, 05:57:30, three hours from GMT.
  @ParameterizedTest
  @CsvSource({
    "99202150750321, 1999-02-12T05:57:30+03:00",
    "99202150750329, 1999-02-12T05:57:30-03:00",
    "99202150750300, 1999-02-12T05:57:30Z",
    "0170520251930a, 2010-07-25T20:15:39-05:00"
  })
  void a_time_is_read_and_written(String hex, OffsetDateTime time) {
    assertEquals(Optional.of(time), Timestamp.read(Octets.ofHex(hex)));
    assertEquals(Octets.ofHex(hex), Timestamp.octets(Optional.of(time)));
  }

  @ParameterizedTest
  @CsvSource({"00000000000000", "ffffffffffffff", "99999999999999", "01315251939300"})
  void digits_that_are_no_time_cost_the_time_only(String hex) {
    assertEquals(Optional.empty(), Timestamp.read(Octets.ofHex(hex)));
  }
}
