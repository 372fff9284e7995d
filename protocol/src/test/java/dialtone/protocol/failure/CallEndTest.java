package dialtone.protocol.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.CallEnd.Detail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallEndTest {

  private static CallEnd end(int reason, int type, int detail) {
    return new CallEnd(
        reason == 0 ? OptionalInt.empty() : OptionalInt.of(reason),
        type == 0 ? Optional.empty() : Optional.of(new Detail(type, detail)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3    | 3 | 2001 | no service (call end reason 3, verbose (3,2001))
          3    | 0 | 0    | no service (call end reason 3)
          0    | 3 | 2001 | no service (verbose (3,2001))
          1    | 2 | 236  | such a session stands already (call already present)\
           (call end reason 1, verbose (2,236))
          1    | 3 | 9999 | the modem gives no reason (call end reason 1, verbose (3,9999))
          1    | 5 | 1    | the modem gives no reason (call end reason 1, verbose (5,1))
          1013 | 5 | 1    | the network does not know the APN\
           (call end reason 1013, verbose (5,1))
          1    | 7 | 31   | user name or password refused (PAP)\
           (call end reason 1, verbose (7,31))
          1    | 6 | 114  | internal call preempted by high priority APN\
           (call end reason 1, verbose (6,114))
          1    | 6 | 113  | invalid address of the P-CSCF (call end reason 1, verbose (6,113))
          0    | 0 | 0    | the modem gives no reason
          """)
  void numbers_are_said_in_words(int reason, int type, int detail, String words) {
    assertEquals(words, end(reason, type, detail).words());
  }

  @Test
  void the_reason_of_the_network_is_its_own_cause() {
    Failure.ConnectionRefused failure = end(1, 6, 33).failure();
    assertEquals(Optional.of(33), failure.cause());
    assertEquals(
        "The data session was refused or ended: call end reason 1, verbose (6,33): this SIM's"
            + " subscription does not include this APN or service (requested service option not"
            + " subscribed) (cause 33).",
        Explanation.of(failure).message());
    assertEquals(List.of("dialtone up --apn APN"), Explanation.of(failure).fix());
  }

  @Test
  void a_reason_of_the_modem_brings_its_own_advice() {
    Explanation explanation = Explanation.of(end(3, 3, 2001).failure());
    assertEquals(
        "The data session was refused or ended: no service (call end reason 3, verbose (3,2001)).",
        explanation.message());
    assertEquals(List.of("dialtone status --watch"), explanation.fix());
    assertEquals(List.of("dialtone up --apn APN"), Explanation.of(CallEnd.UNTOLD.failure()).fix());
  }

  @Test
  void each_number_is_found_once() {
    for (CallEndReason each : CallEndReason.values()) {
      assertEquals(Optional.of(each), CallEndReason.of(each.number()));
    }
    for (InternalCallEnd each : InternalCallEnd.values()) {
      assertEquals(Optional.of(each), new Detail(2, each.number()).cause());
    }
    for (CallManagerEnd each : CallManagerEnd.values()) {
      assertEquals(Optional.of(each), new Detail(3, each.number()).cause());
    }
    for (CallEnd.Type type : CallEnd.Type.values()) {
      for (int number = -1; number < 3000; number++) {
        Optional<Cause> cause = new Detail(type.number(), number).cause();
        int wanted = number;
        assertTrue(
            cause.isEmpty() || cause.get().number() == wanted && !cause.get().words().isEmpty());
      }
    }
    for (ProtocolCallEnd each : ProtocolCallEnd.values()) {
      assertTrue(
          List.of(CallEnd.Type.values()).stream()
              .anyMatch(t -> ProtocolCallEnd.of(t, each.number()).equals(Optional.of(each))));
    }
  }
}
