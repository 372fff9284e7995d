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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class KnownVendorsTest {
  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyUSB2");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());

  @AfterEach
  void close() {
    session.close();
  }

  private Vendor of(String usbVendor, String manufacturer) {
    port.on("AT+CGMI", manufacturer, "OK");
    return KnownVendors.ALL.of(usbVendor, session);
  }

  @ParameterizedTest
  @CsvSource({
    "12d1, Huawei",
    "04e8, Samsung",
    "1199, Sierra Wireless",
    "0f3d, Sierra Wireless",
    "0bdb, Ericsson",
    "2c7c, Quectel",
  })
  void a_vendor_id_that_only_one_maker_has_is_enough(String usbVendor, String name) {
    assertEquals(name, of(usbVendor, "nobody").name().orElse(""));
    assertEquals(List.of(), port.commands());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Dell, HP, Toshiba, Qualcomm and MediaTek ids are shared by many
          413c, Ericsson AB, Ericsson
          0930, Sony Ericsson, Ericsson
          03f0, 'Sierra Wireless, Incorporated', Sierra Wireless
          05c6, Quectel, Quectel
          05c6, SAMSUNG ELECTRONICS CORPORATION, Samsung
          0e8d, MTK1, MediaTek
          1c9e, Longcheer, ''
          """)
  void a_shared_vendor_id_makes_the_modem_say_its_maker(
      String usbVendor, String manufacturer, String name) {
    assertEquals(name, of(usbVendor, manufacturer).name().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1199 | AT!SELRAT?             | !SELRAT: 03, UMTS 3G Preferred | 03   | preferlte | AT!SELRAT=07
          1199 | AT!SELRAT?             | !SELRAT: 06, LTE Only          | lte  | auto      | AT!SELRAT=00
          0bdb | AT+CFUN?               | +CFUN: 6                       | umts | gsm       | AT+CFUN=5
          2c7c | AT+QCFG="nwscanmode"   | +QCFG: "nwscanmode",0          | auto | lte       | AT+QCFG="nwscanmode",3
          04e8 | AT+CHANGEALLPATH?      | +CHANGEALLPATH: 0              | 0    | umts      | AT+CHANGEALLPATH=1
          """)
  void each_maker_has_its_word_for_a_mode(
      String usbVendor, String question, String answer, String now, String mode, String set) {
    port.on(question, answer, "OK").on(set, "OK");
    Radio radio = of(usbVendor, "").radio(session).orElseThrow();
    assertEquals(now, radio.modes());
    radio.setModes(mode);
    assertEquals(set, port.commands().getLast());
  }

  @Test
  void a_mode_that_is_set_already_is_not_set_again() {
    port.on("AT!SELRAT?", "!SELRAT: 06, LTE Only", "OK");
    Radio radio = of("1199", "").radio(session).orElseThrow();
    radio.setModes("lte");
    assertEquals(List.of("AT!SELRAT?"), port.commands());
    assertThrows(ModemFailure.class, () -> radio.setModes("5g"));
  }

  @Test
  void a_module_whose_mode_is_a_value_of_cfun_is_not_turned_on_again() {
    port.on("AT+CFUN?;+CREG=2;+CGREG=2;+CEREG=2;+CREG?;+CGREG?;+CEREG?", "+CFUN: 6", "OK");
    of("0bdb", "").modem(session, clock, _ -> {}).registration().watch(_ -> {});
    assertTrue(port.commands().stream().noneMatch("AT+CFUN=1"::equals));
  }

  @Test
  void a_samsung_stick_is_turned_on_by_its_own_value() {
    port.on("AT+CFUN?;+CREG=2;+CGREG=2;+CEREG=2;+CREG?;+CGREG?;+CEREG?", "+CFUN: 4", "OK");
    port.on("AT+CFUN=5", "OK");
    of("04e8", "").modem(session, clock, _ -> {}).registration().watch(_ -> {});
    assertTrue(port.commands().contains("AT+CFUN=5"));
  }
}
