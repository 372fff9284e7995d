package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class QuectelNcmTest {
  private final Recorded asr = new Recorded("quectel-ec200a.txt", new QuectelNcm());
  private final Recorded unisoc = new Recorded("quectel-rm500u.txt", new QuectelNcm());

  @AfterEach
  void close() {
    asr.close();
    unisoc.close();
  }

  @Test
  void the_module_tells_when_its_device_is_connected() {
    asr.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+QNETDEVCTL?;+QNETDEVCTL=?;+CGEREP?",
            "AT+CGDCONT=1,\"IP\",\"internet\"",
            "AT+QNETDEVCTL=1,1,1"),
        asr.sent());
    assertEquals(List.of("AT+CGDCONT=1,\"IPV4V6\",\"\"", "AT+QNETDEVCTL=0,1,0"), asr.undo);
    assertTrue(asr.connection.connected());
  }

  @Test
  void its_end_is_told_by_the_device_or_by_the_network() throws InterruptedException {
    asr.connect("internet");
    asr.port.says("+QNETDEVSTATUS: 0");
    assertInstanceOf(Connection.Event.Dropped.class, asr.events.take());
    unisoc.connection.connect(Recorded.settings("cmnet", Family.IPV4V6));
    unisoc.port.says("+CGEV: NW DETACH");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, unisoc.events.take());
    assertTrue(dropped.reason().contains("detached"), dropped.reason());
  }

  @Test
  void a_network_that_says_no_is_not_waited_for() {
    asr.connect("internet");
    asr.connection.disconnect();
    assertEquals(Optional.of(33), asr.refused("wrong").cause());
    assertTrue(asr.events.isEmpty());
  }

  @Test
  void modules_with_other_chips_name_the_context_first() {
    unisoc.connection.connect(Recorded.settings("cmnet", Family.IPV4V6));
    unisoc.connection.disconnect();
    assertEquals(List.of("AT+QNETDEVCTL=1,0,0"), unisoc.undo);
    assertTrue(unisoc.sent().contains("AT+QNETDEVCTL=1,0,0"));
  }

  @Test
  void what_happens_to_another_context_is_not_ours() throws InterruptedException {
    unisoc.connection.connect(Recorded.settings("cmnet", Family.IPV4V6));
    unisoc.port.says("+QNETDEVSTATUS: 2,0,\"IPV4\",0", "+QNETDEVSTATUS: 1,0,\"IPV4V6\",0");
    assertInstanceOf(Connection.Event.Dropped.class, unisoc.events.take());
    assertTrue(unisoc.events.isEmpty());
  }

  @Test
  void a_login_goes_with_the_context_and_the_password_is_not_shown() {
    asr.connection.connect(Recorded.login("internet", Auth.BOTH));
    assertTrue(asr.sent().contains("AT+QICSGP=1,1,\"internet\",\"me\",\"geheim\",3"));
    assertTrue(asr.undo.contains("AT+QICSGP=1,1,\"internet\",\"\",\"\",0"));
  }

  @Test
  void a_question_that_the_module_refused_does_not_ride_along_again() {
    asr.port.on("AT+CGDCONT?;+QNETDEVCTL?;+QNETDEVCTL=?;+CGEREP?", "ERROR");
    asr.port.on("AT+CGDCONT?", "+CGDCONT: 1,\"IP\",\"internet\"", "OK");
    asr.port.on("AT+QNETDEVCTL?", "+QNETDEVCTL: 0,0,0,0", "OK");
    asr.port.on("AT+CGEREP?", "ERROR");
    assertEquals(4, asr.connection.questions().size());
    asr.connect("internet");
    assertEquals(
        List.of("AT+CGDCONT?", "AT+QNETDEVCTL?"),
        asr.connection.questions().stream().map(q -> q.text()).toList());
  }
}
