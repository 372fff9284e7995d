package dialtone.modem.vendor.huawei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Modem;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtModem;
import dialtone.modem.at.AtSession;
import dialtone.modem.vendor.Vendor;
import dialtone.modem.vendor.Vendors;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class HuaweiTest {
  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyUSB1");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());
  private final Vendors vendors = new Vendors(List.of(new Huawei()));

  @AfterEach
  void close() {
    session.close();
  }

  private AtModem modem() {
    return vendors.of("12d1", session).modem(session, clock, _ -> {});
  }

  @Test
  void the_usb_vendor_id_is_enough_and_costs_nothing() {
    assertInstanceOf(Huawei.class, vendors.of("12d1", session));
    assertEquals(List.of(), port.commands());
  }

  @Test
  void a_serial_modem_is_recognised_by_its_answer_and_not_by_a_stray_line() {
    port.on("AT+CGMI", "huawei", "OK");
    assertInstanceOf(Huawei.class, vendors.of("", session));
    port.on("AT+CGMI", "^HUAWEI: 1", "Quectel", "OK");
    Vendor other = vendors.of("", session);
    assertEquals(Optional.empty(), other.name());
  }

  @Test
  void sim_registration_and_session_are_known_after_one_round_trip() {
    port.on(
        "AT+CPIN?;+CREG?;+CGREG?;+CEREG?;+CGDCONT?;^NDISSTATQRY?",
        "+CPIN: READY",
        "+CREG: 2,1,\"00A1\",\"01B2C3D4\",7",
        "+CGREG: 2,1",
        "+CEREG: 2,1",
        "+CGDCONT: 1,\"IP\",\"internet\"",
        "^NDISSTATQRY: 1,,,\"IPV4\"",
        "OK");
    AtModem modem = modem();
    Modem.Readiness now = modem.readiness();
    assertEquals(SimStatus.State.READY, now.sim().state());
    assertEquals(RegistrationStatus.State.HOME, now.registration().state());
    modem
        .connection()
        .orElseThrow()
        .connect(
            new ConnectionSettings(
                Optional.of("internet"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ConnectionSettings.Family.IPV4,
                1));
    assertEquals(1, port.commands().size());
  }

  @Test
  void tries_come_from_cpin_with_the_circumflex() {
    port.on("AT+CPIN?", "+CPIN: SIM PIN", "OK")
        .on("AT^CPIN?", "^CPIN: SIM PIN,,10,2,10,3", "OK")
        .on("AT^ICCID?", "^ICCID: 98940100000000000010", "OK");
    SimStatus status = modem().sim().look();
    assertEquals(Optional.of(2), status.pinTries());
    assertEquals("89491000000000000001", status.iccid().orElseThrow().reveal());
  }

  @Test
  void signal_comes_from_hcsq() {
    port.on("AT^HCSQ?", "^HCSQ:\"LTE\",50,45,150,28", "OK");
    assertEquals(-96, modem().signal().read().rsrpDbm().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "auto, 00",
    "lte, 03",
    "umts, 02",
    "gsm, 01",
    "preferlte, 030201",
    "preferumts, 0201"
  })
  void each_mode_has_its_acquisition_order(String word, String order) {
    port.on("AT^SYSCFGEX?", "^SYSCFGEX:\"99\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF", "OK");
    port.on("AT^SYSCFGEX=*", "OK");
    HuaweiRadio radio = new HuaweiRadio(session);
    radio.setModes(word);
    assertEquals(
        "AT^SYSCFGEX=\"" + order + "\",40000000,2,4,40000000,,", port.commands().getLast());
    port.on("AT^SYSCFGEX?", "^SYSCFGEX:\"" + order + "\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF", "OK");
    assertEquals(word, radio.modes());
    int before = port.commands().size();
    radio.setModes(word);
    assertEquals(before + 1, port.commands().size(), "what is set already is not set again");
  }

  @Test
  void a_3g_stick_is_set_by_the_older_command() {
    port.on("AT^SYSCFG?", "^SYSCFG:2,0,3FFFFFFF,1,2", "OK");
    port.on("AT^SYSCFG=14,3,40000000,2,4", "OK");
    HuaweiRadio radio = new HuaweiRadio(session);
    assertEquals("auto", radio.modes());
    radio.setModes("umts");
    ModemFailure lte = assertThrows(ModemFailure.class, () -> radio.setModes("lte"));
    assertInstanceOf(Failure.Unsupported.class, lte.failure());
  }

  @Test
  void an_unknown_mode_is_named_with_the_nearest_word() {
    HuaweiRadio radio = new HuaweiRadio(session);
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> radio.setModes("lt"));
    Failure.UnknownWord unknown = assertInstanceOf(Failure.UnknownWord.class, thrown.failure());
    assertEquals(Optional.of("lte"), unknown.nearest());
  }
}
