package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpreadtrumNcmTest {
  // connmanctl ndisdial AT^NDISDUN="usb0",1,1 and …,0,1, as OpenWrt's table writes them
  private static final String UP =
      "AT+SPTZCMD=\"Y29ubm1hbmN0bCBuZGlzZGlhbCBBVF5ORElTRFVOPSJ1c2IwIiwxLDE=\"";
  private static final String DOWN =
      "AT+SPTZCMD=\"Y29ubm1hbmN0bCBuZGlzZGlhbCBBVF5ORElTRFVOPSJ1c2IwIiwwLDE=\"";

  private final Recorded modem = new Recorded("tozed-lt70-c.txt", new SpreadtrumNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_line_for_the_modems_shell_goes_out_in_base64() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+CGACT?;+CGEREP?",
            "AT+CGEREP=2,1",
            "AT+CCED=2,8",
            "AT+SPTTYROUTER=1",
            "AT+CGDCONT=1,\"IP\",\"internet\"",
            UP),
        modem.sent());
    assertEquals(
        List.of("AT+CGEREP=0,0", "AT+SPTTYROUTER=0", "AT+CGDCONT=1,\"IPV4V6\",\"internet\"", DOWN),
        modem.undo);
    assertTrue(modem.connection.connected());
    assertEquals(Optional.empty(), modem.connection.addressing());
  }

  /// The context of the attach is active before anybody dials.
  @Test
  void an_active_context_alone_is_no_session() {
    modem.port.on(
        "AT+CGDCONT?;+CGACT?;+CGEREP?",
        "+CGDCONT: 1,\"IP\",\"internet\"",
        "+CGACT: 1,1",
        "+CGEREP: 2,1",
        "OK");
    modem.connect("internet");
    assertEquals(UP, modem.sent().getLast());
  }

  @Test
  void a_refusal_comes_with_the_words_of_its_number() {
    modem.connect("internet");
    modem.connection.disconnect();
    assertEquals(DOWN, modem.sent().getLast());
    String reason = modem.refused("internet").reason();
    assertTrue(reason.contains("operation not allowed"), reason);
  }

  @Test
  void the_network_ends_it_in_the_standards_words() throws InterruptedException {
    modem.connect("internet");
    modem.port.says("+CSQ: 20,99", "+CGEV: NW PDN DEACT 1");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertTrue(dropped.reason().contains("network"), dropped.reason());
  }
}
