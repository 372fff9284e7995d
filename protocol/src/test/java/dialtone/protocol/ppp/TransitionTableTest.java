package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.ppp.TransitionTable.Action;
import dialtone.protocol.ppp.TransitionTable.Event;
import dialtone.protocol.ppp.TransitionTable.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionTableTest {

  /// RFC 1661 §4.1, one or more of each column.
  @ParameterizedTest
  @CsvSource({
    "INITIAL, OPEN, TLS, STARTING",
    "STARTING, UP, IRC SCR, REQ_SENT",
    "CLOSED, RCR_PLUS, STA, CLOSED",
    "STOPPED, RCR_MINUS, IRC SCR SCN, REQ_SENT",
    "CLOSING, TO_MINUS, TLF, CLOSED",
    "STOPPING, RTA, TLF, STOPPED",
    "REQ_SENT, RCA, IRC, ACK_RCVD",
    "ACK_RCVD, RCR_PLUS, SCA TLU, OPENED",
    "ACK_SENT, RCA, IRC TLU, OPENED",
    "ACK_SENT, TO_PLUS, SCR, ACK_SENT",
    "OPENED, RCR_MINUS, TLD SCR SCN, REQ_SENT",
    "OPENED, RTR, TLD ZRC STA, STOPPING",
    "OPENED, RXR, SER, OPENED"
  })
  void a_cell_is_as_printed(State state, Event event, String actions, State next) {
    TransitionTable.Transition transition = TransitionTable.of(state, event).orElseThrow();
    assertEquals(next, transition.next());
    List<String> words = transition.actions().stream().map(Action::name).toList();
    assertEquals(actions, String.join(" ", words));
  }

  @Test
  void what_cannot_happen_has_no_cell() {
    assertTrue(TransitionTable.of(State.OPENED, Event.TO_PLUS).isEmpty());
    assertTrue(TransitionTable.of(State.INITIAL, Event.RCA).isEmpty());
  }

  @Test
  void from_every_state_that_waits_the_last_timeout_leads_to_rest() {
    for (State state : State.values()) {
      if (state.waits()) {
        State next = TransitionTable.of(state, Event.TO_MINUS).orElseThrow().next();
        assertTrue(!next.waits() && next != State.OPENED, state + " → " + next);
      }
    }
  }
}
