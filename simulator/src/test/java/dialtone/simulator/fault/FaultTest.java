package dialtone.simulator.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.model.PortRole;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultTest {

  @Test
  void a_name_alone_begins_at_once_and_is_healed_as_its_kind_says() {
    assertEquals(
        new Fault(FaultKind.MUTE, "", Duration.ZERO, false, Rung.REOPEN, PortRole.MUTE),
        Fault.parse("mute"));
  }

  @Test
  void everything_can_be_said() {
    assertEquals(
        new Fault(
            FaultKind.DROP_CALL, "26", Duration.ofSeconds(3), true, Rung.RESET, PortRole.MUTE),
        Fault.parse("drop-call=26@online+3s,heals-by=reset"));
    assertEquals(
        new Fault(
            FaultKind.WRONG_PORT, "2", Duration.ofMillis(500), false, Rung.RESET, PortRole.NMEA),
        Fault.parse("wrong-port=2@500ms,others=nmea"));
    assertEquals(
        new Fault(FaultKind.MUTE, "", Duration.ZERO, true, Rung.REOPEN, PortRole.MUTE),
        Fault.parse("mute@online"));
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest() {
    assertEquals(Optional.of("drop-call"), nearest("drop-cal@3s"));
    assertEquals(Optional.of("no-carrier-on-data"), nearest("no-carrier-on-date"));
    assertEquals(Optional.of("reset"), nearest("mute,heals-by=reser"));
    assertEquals(Optional.of("nmea"), nearest("wrong-port=2,others=nmeaa"));
  }

  private static Optional<String> nearest(String text) {
    Failure failure = assertThrows(ModemFailure.class, () -> Fault.parse(text)).failure();
    return assertInstanceOf(Failure.UnknownWord.class, failure).nearest();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slow",
        "slow=fast",
        "denied=many",
        "mute@soon",
        "slow-sim",
        "mute,,",
        "wrong-port"
      })
  void a_fault_that_cannot_be_is_named(String text) {
    Failure failure = assertThrows(ModemFailure.class, () -> Fault.parse(text)).failure();
    assertInstanceOf(Failure.BadInput.class, failure);
  }
}
