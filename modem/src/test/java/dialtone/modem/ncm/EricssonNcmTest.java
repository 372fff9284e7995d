package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.protocol.failure.Failure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EricssonNcmTest {
  private final Recorded modem = new Recorded("ericsson-f3507g.txt", new EricssonNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_module_tells_when_the_session_stands() {
    modem.connect("online.telia.se");
    assertEquals(List.of("AT+CGDCONT?;*ENAP?", "AT*E2NAP=1", "AT*ENAP=1,1"), modem.sent());
    assertEquals(List.of("AT*E2NAP=0", "AT*ENAP=0"), modem.undo);
    assertTrue(modem.connection.connected());
  }

  @Test
  void its_end_is_told() throws InterruptedException {
    modem.connect("online.telia.se");
    modem.port.says("*E2NAP: 0,36");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
  }

  @Test
  void a_network_that_says_no_is_told_from_the_end_of_the_session_before() {
    modem.connect("online.telia.se");
    modem.connection.disconnect();
    Failure.ConnectionRefused refused = modem.refused("wrong");
    assertEquals(Optional.of(33), refused.cause());
    assertTrue(modem.events.isEmpty());
  }

  @Test
  void a_module_that_refuses_to_dial_is_a_refused_connection() {
    modem.connect("online.telia.se");
    modem.connection.disconnect();
    modem.refused("wrong");
    modem.port.on("AT+CEER", "+CEER: No cause information available", "OK");
    Failure.ConnectionRefused refused = modem.refused("busy");
    assertTrue(refused.reason().contains("AT*ENAP=1,1"), refused.reason());
  }

  @Test
  void a_login_names_the_protocols_as_bits() {
    modem.connection.connect(Recorded.login("online.telia.se", Auth.CHAP));
    assertTrue(modem.sent().contains("AT*EIAAUW=1,1,\"me\",\"geheim\",00100"));
  }
}
