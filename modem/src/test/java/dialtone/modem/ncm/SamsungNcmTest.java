package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.protocol.failure.Failure;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SamsungNcmTest {
  private final Recorded modem = new Recorded("samsung-gt-b3740.txt", new SamsungNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void attaching_is_dialling_and_an_unasked_line_tells_the_outcome() {
    modem.connect("web.vodafone.de");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+CGACT?",
            "AT+MODESELECT=3",
            "AT+CGDCONT=1,\"IP\",\"web.vodafone.de\"",
            "AT+CGATT=1"),
        modem.sent());
    assertEquals(List.of("AT+CGDCONT=1,\"IP\",\"\"", "AT+CGATT=0"), modem.undo);
    assertTrue(modem.connection.connected());
  }

  @Test
  void the_same_line_tells_the_end() throws InterruptedException {
    modem.connect("web.vodafone.de");
    modem.port.says("+CGACT:1,0");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
  }

  @Test
  void a_refused_attach_says_why() {
    modem.connect("web.vodafone.de");
    modem.connection.disconnect();
    Failure.ConnectionRefused refused = modem.refused("wrong");
    assertTrue(refused.reason().contains("GPRS services not allowed"), refused.reason());
  }
}
