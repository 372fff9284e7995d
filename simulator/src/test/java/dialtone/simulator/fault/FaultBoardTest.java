package dialtone.simulator.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.simulator.model.Credentials;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.Sim;
import dialtone.simulator.model.VirtualModem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FaultBoardTest {
  private final HandTimers timers = new HandTimers();
  private final VirtualModem modem = new VirtualModem(Settings.of(Map.of()), timers);
  private final List<String> told = new ArrayList<>();
  private final FaultBoard board =
      new FaultBoard(modem, timers, (fault, what) -> told.add(fault.kind().word() + " " + what));

  FaultBoardTest() {
    modem.powerOn();
  }

  private void connect() {
    modem.connect(
        modem.context(1).orElseThrow(), new Credentials("internet", "", new Secret(""), ""));
    timers.pass(Duration.ZERO);
  }

  private static String example(FaultKind kind) {
    return switch (kind) {
      case SLOW, UNSOLICITED_FLOOD, WRONG_PORT, LONG_LINE -> kind.word() + "=1";
      case SLOW_SIM, SLOW_DIAL, LATE_INDICATION, SLOW_UIM -> kind.word() + "=8s";
      case MUTE, GARBLE, ECHO_ONLY, SPLIT, STRAY_CR, NEVER_ENDING_REPLY, EMPTY_CGMI, NUMERIC ->
          kind.word();
      case CME_WORDS, DROP_CALL, DENIED, PIN, PUK, NO_SIM, NO_CARRIER_ON_DATA, NO_DHCP ->
          kind.word();
      case ADDRESS_CHANGE, BUSY, NO_DIALTONE, LATE_NO_CARRIER, LCP_SILENCE, LOOP_BACK ->
          kind.word();
      case REJECT_AUTH, NO_IPCP, LATE_DNS, ECHO_TIMEOUT, TERMINATE -> kind.word();
      case NEW_ADDRESS, SILENT_DROP, LOST_INDICATION, CID_EXHAUSTED, NO_SERVICE -> kind.word();
      case OPTION_UNSUBSCRIBED, UIM_ILLEGAL, RAW_IP_MISMATCH -> kind.word();
    };
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void every_fault_is_healed_by_its_rung_and_by_none_below(FaultKind kind) {
    board.schedule(Fault.parse(example(kind)));
    assertEquals(!kind.momentary(), board.has(kind));
    for (Rung rung : Rung.values()) {
      if (rung.compareTo(kind.healer()) < 0) {
        board.climbed(rung);
        assertEquals(!kind.momentary(), board.has(kind), "healed too early, by " + rung);
      }
    }
    board.climbed(kind.healer());
    assertFalse(board.has(kind));
    timers.pass(Duration.ofSeconds(10));
    assertEquals(Sim.State.READY, modem.sim().state());
    assertEquals(State.HOME, modem.registration());
  }

  @ParameterizedTest
  @EnumSource(Rung.class)
  void heals_by_overrides(Rung rung) {
    board.schedule(Fault.parse("mute,heals-by=" + rung.word()));
    board.climbed(rung);
    assertFalse(board.has(FaultKind.MUTE));
  }

  @Test
  void rungs_are_seen_at_the_modem() {
    board.schedule(Fault.parse("no-dhcp"));
    connect();
    assertTrue(board.has(FaultKind.NO_DHCP), "the first call is no second try");
    connect();
    assertFalse(board.has(FaultKind.NO_DHCP));
    board.schedule(Fault.parse("denied=15"));
    assertEquals(State.DENIED, modem.registration());
    modem.power(Power.AIRPLANE);
    modem.power(Power.FULL);
    assertEquals(State.HOME, modem.registration());
    board.schedule(Fault.parse("slow=5"));
    modem.restart();
    timers.pass(Duration.ofSeconds(1));
    assertFalse(board.has(FaultKind.SLOW));
    assertEquals(
        List.of(
            "no-dhcp began",
            "no-dhcp healed by retry",
            "denied began",
            "denied healed by cfun",
            "slow began",
            "slow healed by reset"),
        told);
  }

  @Test
  void the_right_pin_heals_pin() {
    board.schedule(Fault.parse("pin=2468"));
    assertEquals(Sim.State.PIN, modem.sim().state());
    modem.enterPin("2468");
    assertFalse(board.has(FaultKind.PIN));
    assertEquals(State.HOME, modem.registration());
  }

  @Test
  void a_drop_after_online_waits_for_the_first_session() {
    board.schedule(Fault.parse("drop-call@online+3s"));
    timers.pass(Duration.ofMinutes(1));
    connect();
    timers.pass(Duration.ofMillis(2999));
    assertTrue(modem.session().isPresent());
    timers.pass(Duration.ofMillis(1));
    assertTrue(modem.session().isEmpty());
  }

  @Test
  void another_address_comes_with_the_session_back() {
    connect();
    board.schedule(Fault.parse("address-change"));
    timers.pass(Duration.ZERO);
    assertEquals("10.64.0.6/30", modem.session().orElseThrow().address4().orElseThrow().toString());
    board.schedule(Fault.parse("address-change=10.9.8.7/29"));
    timers.pass(Duration.ZERO);
    assertEquals("10.9.8.7/29", modem.session().orElseThrow().address4().orElseThrow().toString());
  }

  @Test
  void the_answering_port_moves() {
    board.schedule(Fault.parse("wrong-port=2,others=echo"));
    assertEquals(PortRole.AT, board.role("ttyUSB2", PortRole.MUTE));
    assertEquals(PortRole.ECHO, board.role("ttyUSB0", PortRole.AT));
    assertEquals(PortRole.ECHO, board.role("cdc-wdm0", PortRole.AT));
  }
}
