package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.wire.Octets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Messages of real networks, as others recorded them; `pdus.csv` names the sources.
class RecordedPdusTest {
  static Sms decoded(String hex) {
    return switch (SmsPdu.decode(Octets.ofHex(hex))) {
      case SmsPdu.Message(Sms sms) -> sms;
      case SmsPdu.Malformed(String problem, int offset) ->
          throw new AssertionError(problem + " at " + offset);
    };
  }

  static String text(Sms sms) {
    return sms.userData().text().map(Private::reveal).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "pdus.csv", numLinesToSkip = 1, delimiter = '|', emptyValue = "")
  void a_recorded_pdu_says(ArgumentsAccessor row) {
    Sms sms = decoded(row.getString(1));
    assertEquals(row.getString(2), sms.getClass().getSimpleName());
    assertEquals(cell(row, 3), sms.smsc().map(centre -> centre.text().reveal()));
    assertEquals(row.getString(4), sms.address().text().reveal());
    assertEquals(cell(row, 5).map(OffsetDateTime::parse), sms.timestamp());
    assertEquals(row.getString(6), sms.coding().alphabet().word());
    assertEquals(
        cell(row, 7),
        sms.concatenation().map(c -> c.reference() + " " + c.part() + "/" + c.parts()));
    assertEquals(cell(row, 8).orElse(""), text(sms).replace("\r", "\\r").replace("\n", "\\n"));
  }

  private static Optional<String> cell(ArgumentsAccessor row, int column) {
    return Optional.ofNullable(row.getString(column));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "pdus.csv", numLinesToSkip = 1, delimiter = '|')
  void a_recorded_pdu_is_written_again_octet_for_octet(String source, String pdu) {
    Octets octets = SmsPdu.encode(decoded(pdu)).octets();
    // Filler bits and the number's extension bit are the network's choice; the meaning is not.
    assertEquals(decoded(pdu), decoded(octets.toString()), source);
    assertEquals(pdu.length() / 2, octets.size(), source);
  }

  @Test
  void a_class_is_read_from_the_scheme() {
    // ModemManager src/tests/test-sms-part-3gpp.c, test_pdu_dcsf_8bit: coding group 1111.
    Sms sms = decoded("07912143658709F1040B918100551512F200F4111010214365000AE8329BFD4697D9EC37DE");
    assertEquals(OptionalInt.of(0), sms.coding().messageClass());
    assertEquals(Optional.of(Octets.ofHex("e8329bfd4697d9ec37de")), sms.userData().octets());
  }

  @Test
  void a_report_of_delivery_tells_the_state() {
    // python-messaging messaging/test/test_sms.py, and ModemManager's test_pdu_not_stored.
    Sms.StatusReport failed =
        (Sms.StatusReport)
            decoded("07914306073011F006270B913426565711F7012081111345400120811174054043");
    assertEquals(DeliveryStatus.State.FAILED, failed.status().state());
    assertEquals("cannot be delivered: the number cannot be had", failed.status().words());
    assertEquals(0x27, failed.reference());
    assertEquals(
        Optional.of(OffsetDateTime.parse("2010-02-18T11:47:50+01:00")), failed.discharged());
    Sms.StatusReport trying =
        (Sms.StatusReport)
            decoded("07914356060013F1065A098136397339F7219011700463802190117004638030");
    assertEquals(DeliveryStatus.State.STILL_TRYING, trying.status().state());
    assertTrue(trying.status().words().contains("goes on trying"));
  }
}
