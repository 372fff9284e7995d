package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.protocol.net.Addressing;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lines of a Telit LE910 and an L850-GL.
@Timeout(20)
class ContextAddressingTest {
  private static final String BOTH = "AT+CGPADDR=1;+CGCONTRDP=1";

  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyACM0");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void address_and_servers_come_in_one_round_trip() {
    port.on(
        BOTH,
        "+CGPADDR: 1,\"10.31.4.2\"",
        "+CGCONTRDP: 1,5,\"internet\",\"10.31.4.2.255.255.255.0\",\"10.31.4.1\",\"10.0.0.53\"",
        "OK");
    Addressing told = ContextAddressing.ask(session, 1).orElseThrow();
    assertEquals("[10.31.4.2/24]", told.addresses().toString());
    assertEquals("10.31.4.1", told.gateway4().orElseThrow().getHostAddress());
    assertEquals("10.0.0.53", told.dns().getFirst().getHostAddress());
  }

  @Test
  void a_gateway_that_is_the_modems_own_address_is_none() {
    port.on(
        BOTH,
        "+CGPADDR: 1,\"2.197.17.49\"",
        "+CGCONTRDP: 1,5,\"ibox\",\"2.197.17.49.255.255.255.255\",\"2.197.17.49\",\"10.207.43.46\"",
        "OK");
    assertEquals(Optional.empty(), ContextAddressing.ask(session, 1).orElseThrow().gateway4());
  }

  @Test
  void without_dynamic_parameters_the_bare_address_is_left() {
    port.on("AT+CGPADDR=1", "+CGPADDR: 1,10.31.4.2", "OK");
    assertEquals(
        "[10.31.4.2/32]", ContextAddressing.ask(session, 1).orElseThrow().addresses().toString());
  }

  @Test
  void nonsense_and_nothing_leave_it_to_dhcp() {
    port.on(BOTH, "+CGPADDR: 1,\"0.0.0.0\"", "+CGCONTRDP: 1,5,\"a\",\"b\"", "OK");
    assertEquals(Optional.empty(), ContextAddressing.ask(session, 1));
    port.on(BOTH, "ERROR");
    assertEquals(Optional.empty(), ContextAddressing.ask(session, 1));
  }
}
