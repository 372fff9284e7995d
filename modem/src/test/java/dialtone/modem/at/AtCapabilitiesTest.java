package dialtone.modem.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.DeviceIdentity;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.Technology;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class AtCapabilitiesTest {
  private static final String WATCH = "AT+CFUN?;+CREG=2;+CGREG=2;+CEREG=2;+CREG?;+CGREG?;+CEREG?";

  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyUSB1");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());
  private final AtSim sim = new AtSim(session, new SimDialect() {});

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void labelled_ati_tells_who_the_modem_is_in_one_round_trip() {
    port.on(
        "ATI",
        "Manufacturer: huawei",
        "Model: E3372",
        "Revision: 21.180.01.00.00",
        "^RSSI: 12",
        "IMEI: 860000000000005",
        "+GCAP: +CGSM,+DS,+ES",
        "OK");
    DeviceIdentity identity = new AtIdentity(session, Optional.empty()).read();
    assertEquals("huawei", identity.vendor());
    assertEquals("E3372", identity.model());
    assertEquals(Optional.of(new Private("860000000000005")), identity.imei());
    assertEquals(1, port.commands().size());
  }

  @Test
  void an_empty_maker_is_no_error_and_an_unasked_line_is_no_model() {
    // seen: openwrt/packages#84, a stick that answers +CGMI with nothing at all
    port.on("ATI", "ERROR")
        .on("AT+CGMI", "OK")
        .on("AT+CGMM", "^RSSI: 7", "MS2372h-517", "OK")
        .on("AT+CGMR", "+CGMR: \"21.1\"", "OK")
        .on("AT+CGSN", "860000000000005", "OK");
    DeviceIdentity identity = new AtIdentity(session, Optional.empty()).read();
    assertEquals("", identity.vendor());
    assertEquals("MS2372h-517", identity.model());
    assertEquals("21.1", identity.firmware());
  }

  @ParameterizedTest
  @CsvSource({
    "+CPIN: READY, READY, ''",
    "+CPIN: SIM PIN, PIN, SIM PIN",
    "+CPIN: SIM PUK, PUK, SIM PUK",
    "+CPIN: SIM PIN2, READY, SIM PIN2",
    "+CPIN: PH-NET PIN, LOCKED, PH-NET PIN",
    "+CME ERROR: 10, ABSENT, ''",
    "+CME ERROR: 13, FAILED, ''",
    "+CME ERROR: 14, INITIALISING, ''",
    "+CME ERROR: 15, FAILED, ''",
    "+CME ERROR: 11, PIN, SIM PIN",
    "ERROR, INITIALISING, ''"
  })
  void the_sim_is_in_a_state_whatever_the_modem_answers(
      String line, SimStatus.State state, String asksFor) {
    if (line.startsWith("+CPIN")) {
      port.on("AT+CPIN?", line, "OK");
    } else {
      port.on("AT+CPIN?", line);
    }
    SimStatus status = sim.look();
    assertEquals(state, status.state());
    assertEquals(asksFor, status.asksFor());
  }

  @Test
  void a_locked_sim_tells_its_tries_and_number() {
    port.on("AT+CPIN?", "+CPIN: SIM PIN", "OK")
        .on("AT+CPINR", "+CPINR: SIM PIN,3,3", "+CPINR: SIM PUK,10,10", "OK")
        .on("AT+CRSM=176,12258,0,0,10", "+CRSM: 144,0,\"98000101214365870921\"", "OK");
    SimStatus status = sim.look();
    assertEquals(Optional.of(3), status.pinTries());
    assertEquals(Optional.of(10), status.pukTries());
    assertEquals(Optional.of(new Private("89001010123456789012")), status.iccid());
  }

  @Test
  void a_wrong_pin_is_rejected_with_the_tries_that_are_left() {
    port.on("AT+CPIN=\"0000\"", "+CME ERROR: 16").on("AT+CPINR", "+CPINR: SIM PIN,2", "OK");
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> sim.enterPin(new Secret("0000")));
    assertEquals(new Failure.PinRejected(Optional.of(2)), thrown.failure());
  }

  @Test
  void a_pin_that_is_no_pin_is_not_sent() {
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> sim.enterPin(new Secret("12\"4")));
    assertInstanceOf(Failure.BadInput.class, thrown.failure());
    assertEquals(List.of(), port.commands());
  }

  @Test
  void registration_is_followed_from_searching_to_home_with_operator() throws InterruptedException {
    BlockingQueue<RegistrationStatus> seen = new LinkedBlockingQueue<>();
    port.on(WATCH, "+CFUN: 1", "+CREG: 2,2", "+CGREG: 2,2", "+CEREG: 2,2", "OK");
    port.on("AT+COPS=3,0", "OK").on("AT+COPS?", "+COPS: 0,0,\"giffgaff\",7", "OK");
    new AtRegistration(session).watch(seen::add);
    assertEquals(RegistrationStatus.State.SEARCHING, seen.take().state());
    port.says("+CEREG: 1,\"00A1\",\"01B2C3D4\",7");
    RegistrationStatus home = seen.take();
    assertEquals(RegistrationStatus.State.HOME, home.state());
    assertEquals(Optional.of(Technology.LTE), home.technology());
    assertEquals(true, home.attached());
    assertEquals(Optional.of("giffgaff"), seen.take().operator());
  }

  @Test
  void a_radio_that_is_off_is_turned_on() throws InterruptedException {
    BlockingQueue<RegistrationStatus> seen = new LinkedBlockingQueue<>();
    port.on(WATCH, "+CFUN: 4", "+CREG: 2,0", "+CGREG: 2,0", "+CEREG: 2,0", "OK");
    port.on("AT+CFUN=1", "OK", "+CEREG: 5,\"00A1\",\"01B2C3D4\",7");
    new AtRegistration(session).watch(seen::add);
    assertEquals(RegistrationStatus.State.IDLE, seen.take().state());
    assertEquals(RegistrationStatus.State.ROAMING, seen.take().state());
  }

  @Test
  void a_denial_is_asked_for_its_cause() throws InterruptedException {
    BlockingQueue<RegistrationStatus> seen = new LinkedBlockingQueue<>();
    port.on(WATCH, "+CFUN: 1", "+CREG: 2,2", "+CGREG: 2,2", "+CEREG: 2,3", "OK");
    port.on("AT+CEREG=3", "OK").on("AT+CEREG?", "+CEREG: 3,3,,,,0,11", "OK");
    new AtRegistration(session).watch(seen::add);
    RegistrationStatus denied = seen.take();
    assertEquals(RegistrationStatus.State.DENIED, denied.state());
    assertEquals(Optional.of(11), denied.rejectCause(), denied + " " + port.commands());
  }

  @Test
  void a_3g_stick_that_knows_no_eps_is_attached_by_packets() {
    port.on("AT+CREG?", "+CREG: 0,1", "OK")
        .on("AT+CGREG?", "+CGREG: 0,1", "OK")
        .on("AT+COPS=3,0", "OK")
        .on("AT+COPS?", "+COPS: 0,0,\"Testnet\",2", "OK");
    RegistrationStatus status = new AtRegistration(session).read();
    assertEquals(RegistrationStatus.State.HOME, status.state());
    assertEquals(true, status.attached());
    assertEquals(Optional.of("Testnet"), status.operator());
  }

  @Test
  void signal_falls_back_to_csq() {
    port.on("AT+CSQ", "+CSQ: 22,99", "OK");
    AtSignal signal = new AtSignal(session);
    assertEquals(-69, signal.read().rssiDbm().orElseThrow());
    signal.read();
    assertEquals(List.of("AT+CESQ", "AT+CSQ", "AT+CSQ"), port.commands());
  }
}
