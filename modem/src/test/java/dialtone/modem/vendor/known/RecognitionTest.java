package dialtone.modem.vendor.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Radio;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who a modem's maker is: by its USB vendor id, or by what it answers to `+CGMI`.
@Timeout(20)
class RecognitionTest {
  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyACM0").echoing();
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());

  @AfterEach
  void close() {
    session.close();
  }

  private Optional<String> name(String usbVendor) {
    return KnownVendors.ALL.of(usbVendor, session).name();
  }

  @ParameterizedTest
  @CsvSource({
    "19d2,ZTE",
    "2cd2,MikroTik",
    "1782,Spreadtrum",
    "2cb7,Fibocom",
    "8087,Fibocom",
    "1e0e,SIMCom"
  })
  void the_usb_vendor_id_is_enough_and_costs_nothing(String usbVendor, String expected) {
    assertEquals(Optional.of(expected), name(usbVendor));
    assertEquals(List.of(), port.commands());
  }

  /// OpenWrt's table has the quotation marks of two makers in its keys.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ZTE CORPORATION               | ZTE
          "ZTE"                         | ZTE
          +CGMI: "Marvell"              | Marvell
          "MikroTik"                    | MikroTik
          Spreadtrum                    | Spreadtrum
          UNISOC                        | Spreadtrum
          +CGMI: "Fibocom Wireless Inc." | Fibocom
          Intel Corp.                   | Fibocom
          SIMCOM INCORPORATED           | SIMCom
          """)
  void a_modem_of_another_usb_vendor_is_known_by_its_answer(String answer, String expected) {
    port.on("AT+CGMI", answer, "OK");
    assertEquals(Optional.of(expected), name("05c6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^ZTE: 1", "+ZGACT: 1,1", "", "QUALCOMM INCORPORATED", "intelligent?"})
  void what_is_no_makers_name_decides_nothing(String line) {
    port.on("AT+CGMI", _ -> Optional.of(FakePort.framed(line, "OK")));
    assertEquals(Optional.empty(), name("05c6"));
  }

  private Radio radio(String usbVendor) {
    Vendor vendor = KnownVendors.ALL.of(usbVendor, session);
    return vendor.radio(session).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          19d2 | AT+ZSNT? | +ZSNT: 0,0,2                        | preferumts
          19d2 | AT+ZSNT? | +ZSNT: 6,1,0                        | lte
          19d2 | AT+ZSNT? | +ZSNT: 0,0,0                        | auto
          2cb7 | AT+XACT? | +XACT: 1,1,,1,2,4,5,8,101,102       | umts
          2cb7 | AT+XACT? | +XACT: 4,1,2,1,2,4,5,8,101,102,103  | preferumts
          8087 | AT+XACT? | +XACT: 2,,,101,102,103              | lte
          1e0e | AT+CNMP? | +CNMP: 2                            | auto
          1e0e | AT+CNMP? | +CNMP: 38                           | lte
          1e0e | AT+CNMP? | +CNMP: 51                           | 51
          """)
  void radio_modes_are_read(String usbVendor, String question, String line, String expected) {
    port.on(question, line, "OK");
    assertEquals(expected, radio(usbVendor).modes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19d2 | umts       | AT+ZSNT=2,0,0
          19d2 | preferumts | AT+ZSNT=0,0,2
          2cb7 | preferlte  | AT+XACT=4,2,
          2cb7 | lte        | AT+XACT=2,,
          1e0e | gsm        | AT+CNMP=13
          """)
  void radio_modes_are_set(String usbVendor, String mode, String command) {
    port.on(command, "OK");
    radio(usbVendor).setModes(mode);
    assertEquals(command, port.commands().getLast());
  }

  @Test
  void a_mode_that_a_maker_does_not_have_is_refused_with_those_it_has() {
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> radio("8087").setModes("gsm"));
    assertTrue(thrown.getMessage().contains("preferlte"), thrown.getMessage());
  }
}
