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
class MediatekNcmTest {
  private final Recorded modem = new Recorded("mediatek-mtk1.txt", new MediatekNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_session_stands_with_the_ok_and_is_bound_to_the_network_device() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+CGACT?;+CGEREP?",
            "AT+CGDCONT=1,\"IP\",\"internet\"",
            "AT+CGEREP=2,1",
            "AT+CGACT=1,1",
            "AT+CGDATA=\"M-MBIM\",1,1"),
        modem.sent());
    assertEquals(
        List.of("AT+CGDCONT=1,\"IP\",\"old\"", "AT+CGEREP=0,0", "AT+CGACT=0,1"), modem.undo);
    assertTrue(modem.connection.connected());
  }

  @Test
  void the_network_ends_it_and_says_so() throws InterruptedException {
    modem.connect("internet");
    modem.port.says("+CGEV: NW PDN DEACT 2", "+CGEV: NW PDN DEACT 1");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertEquals("the network ended the session", dropped.reason());
  }

  @Test
  void a_refusal_is_explained_by_the_extended_error_report() {
    modem.connect("internet");
    modem.connection.disconnect();
    Failure.ConnectionRefused refused = modem.refused("wrong");
    assertEquals(Optional.of(33), refused.cause());
    assertTrue(refused.reason().contains("subscription"), refused.reason());
    assertTrue(modem.events.isEmpty());
  }

  @Test
  void a_login_goes_by_the_standard_command() {
    modem.connection.connect(Recorded.login("internet", Auth.PAP));
    assertTrue(modem.sent().contains("AT+CGAUTH=1,1,\"me\",\"geheim\""));
    assertTrue(modem.undo.contains("AT+CGAUTH=1,0"));
  }
}
