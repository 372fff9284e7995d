package dialtone.protocol.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
  static List<Failure> failures() {
    return List.of(
        new Failure.Timeout("AT+CFUN=1", "the radio to start", Duration.ofSeconds(8)),
        new Failure.Refused("AT+CPIN?", new Refusal.Cme(10)),
        new Failure.Refused("AT+CPIN?", new Refusal.Cme(777)),
        new Failure.Refused("AT+CMGS", new Refusal.Cms(331)),
        new Failure.Refused("AT^DHCP?", new Refusal.Words("ERROR")),
        new Failure.Refused("Get MSISDN", new Refusal.Qmi(16)),
        new Failure.Refused("Get MSISDN", new Refusal.Qmi(0x1234)),
        new Failure.Gone("ttyUSB0", "the device was unplugged"),
        new Failure.Garbled("the modem's +CSQ: line", "rssi should be a number"),
        new Failure.Denied("/dev/ttyUSB0", "the group dialout"),
        new Failure.Denied("/dev/net/tun", "CAP_NET_ADMIN"),
        new Failure.Busy("ttyUSB0", "ModemManager (812)"),
        new Failure.Unsupported("IPv6", "the kernel has none"),
        new Failure.PinRequired("SIM PIN", Optional.of(3)),
        new Failure.PinRequired("SIM PUK", Optional.of(10)),
        new Failure.PinRequired("PH-NET PIN", Optional.empty()),
        new Failure.PinRejected(Optional.of(1)),
        new Failure.PinNotTried("it is known to be wrong", Optional.of(2)),
        new Failure.NoSim("SIM not inserted"),
        new Failure.RegistrationDenied(Optional.of(11)),
        new Failure.RegistrationDenied(Optional.empty()),
        new Failure.ConnectionRefused("the modem ended the call", Optional.of(33)),
        new Failure.ConnectionRefused("no reason given", Optional.empty()),
        new Failure.ConnectionRefused("no service", Optional.empty(), "dialtone status --watch"),
        new Failure.NoTraffic("wwan0", List.of("ping 10.64.0.1")),
        new Failure.NoPort("12d1:1506", List.of("ttyUSB0 is mute")),
        new Failure.NoModem("this machine"),
        new Failure.UnknownWord(
            "model", "huawai", Optional.of("huawei-e3372s"), List.of("huawei-e3372s")),
        new Failure.BadInput("x.txt", "line 1 is empty"),
        new Failure.ProgramFailed("udhcpc", "exit 1"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void every_failure_is_a_sentence(Failure failure) {
    String message = Explanation.of(failure).message();
    assertTrue(message.endsWith(".") || message.endsWith("?"), message);
    assertFalse(
        message.contains("Optional") || message.contains("[") || message.contains(".."), message);
    assertEquals(message, new ModemFailure(failure).getMessage());
  }

  @Test
  void the_next_step_can_be_typed() {
    assertTrue(
        Explanation.of(new Failure.PinRequired("SIM PIN", Optional.empty()))
            .fix()
            .contains("dialtone up --pin-file FILE"));
    assertEquals(
        List.of("sudo usermod -aG dialout $USER"),
        Explanation.of(new Failure.Denied("/dev/ttyUSB0", "the group dialout")).fix());
  }

  @Test
  void a_timeout_says_what_was_waited_for() {
    Failure timeout =
        new Failure.Timeout("AT+CFUN=1", "the radio to start", Duration.ofMillis(2500));
    assertEquals(
        "No answer to AT+CFUN=1 within 2500 ms; still waiting for the radio to start.",
        Explanation.of(timeout).message());
  }

  @Test
  void a_cause_is_said_in_words() {
    String message = Explanation.of(new Failure.RegistrationDenied(Optional.of(11))).message();
    assertTrue(message.contains("PLMN not allowed") && message.contains("cause 11"), message);
  }

  @Test
  void no_number_stands_twice_in_a_table() {
    Set<String> seen = new HashSet<>();
    for (CmeError e : CmeError.values()) {
      assertTrue(
          seen.add("cme" + e.number()) && CmeError.named(e.words()).orElseThrow() == e, e.words());
    }
    for (CmsError e : CmsError.values()) {
      assertTrue(
          seen.add("cms" + e.number()) && CmsError.named(e.words()).orElseThrow() == e, e.words());
    }
    for (RejectCause e : RejectCause.values()) {
      assertTrue(seen.add("reject" + e.number()) && RejectCause.of(e.number()).orElseThrow() == e);
    }
    for (SessionCause e : SessionCause.values()) {
      assertTrue(
          seen.add("session" + e.number()) && SessionCause.of(e.number()).orElseThrow() == e);
    }
    for (QmiError e : QmiError.values()) {
      assertTrue(seen.add("qmi" + e.number()) && QmiError.of(e.number()).orElseThrow() == e);
    }
  }
}
