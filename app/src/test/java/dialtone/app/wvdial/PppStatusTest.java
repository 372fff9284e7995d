package dialtone.app.wvdial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import org.junit.jupiter.api.Test;

/// The statuses of pppd(8), EXIT STATUS.
final class PppStatusTest {

  @Test
  void a_link_that_never_stood_tells_why() {
    assertEquals(10, PppStatus.of(new PppEnd.NoPeer("nothing"), false));
    assertEquals(10, PppStatus.of(new PppEnd.NotAgreed("it insists on EAP"), false));
    assertEquals(10, PppStatus.of(new PppEnd.Terminated("go away"), false));
    assertEquals(17, PppStatus.of(new PppEnd.LoopedBack(), false));
    assertEquals(19, PppStatus.of(refused(), false));
    assertEquals(11, PppStatus.of(new PppEnd.PeerNotAuthentic("no"), false));
    assertEquals(16, PppStatus.of(new PppEnd.CarrierLost("NO CARRIER"), false));
  }

  @Test
  void a_link_that_stood_and_was_ended_by_the_network_is_no_error() {
    assertEquals(0, PppStatus.of(new PppEnd.Terminated("User request"), true));
    assertEquals(5, PppStatus.of(new PppEnd.Closed(), true));
    assertEquals(15, PppStatus.of(new PppEnd.Silent(3), true));
    assertEquals(16, PppStatus.of(new PppEnd.CarrierLost(""), true));
  }

  private static PppEnd refused() {
    return new PppEnd.AuthenticationRefused(AuthProtocol.PAP, "");
  }
}
