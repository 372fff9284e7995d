package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ZteNcmTest {
  private final Recorded modem = new Recorded("zte-mf286r.txt", new ZteNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void a_session_is_up_when_the_modem_says_so_in_mid_reply() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+ZGACT?;+ZGDCONT?;+CGEREP?",
            "AT+CGEREP=2,1",
            "AT+ZGDCONT=1,\"IP\",\"internet\",\"\",0,0",
            "AT+ZGACT=1,1"),
        modem.sent());
    assertEquals(
        List.of("AT+CGEREP=0,0", "AT+ZGDCONT=1,\"IP\",\"web.old\",\"\",0,0", "AT+ZGACT=0,1"),
        modem.undo);
    assertTrue(modem.connection.connected());
    assertEquals(Optional.empty(), modem.connection.addressing());
  }

  @Test
  void firmware_that_says_nothing_is_asked() throws InterruptedException {
    modem.port.on("AT+ZGACT=1,1", "OK");
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> modem.connect("internet"));
    modem.clock.awaitTimer(Duration.ofMillis(100));
    modem.clock.pass(Duration.ofMillis(100));
    done.join();
    assertEquals("AT+ZGACT?", modem.sent().getLast());
  }

  @Test
  void a_refusal_comes_with_the_words_of_its_number() {
    modem.connect("internet");
    modem.connection.disconnect();
    String reason = modem.refused("internet").reason();
    assertTrue(reason.contains("authentication"), reason);
  }

  @Test
  void another_address_is_a_change_and_a_lost_session_a_drop() throws InterruptedException {
    modem.connect("internet");
    modem.port.says(
        "+ZGIPDNS: 2,1,\"IP\",\"10.0.0.9\",\"0.0.0.0\",\"116.116.116.116\",\"221.5.88.88\"",
        "+ZCONSTAT: 0,2",
        "+ZGIPDNS: 1,1,\"IP\",\"10.0.0.1\",\"0.0.0.0\",\"116.116.116.116\",\"221.5.88.88\"");
    assertInstanceOf(Connection.Event.Changed.class, modem.events.take());
    modem.port.says("+ZCONSTAT: 0,1");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
  }

  @Test
  void hanging_up_ourselves_is_no_drop() {
    modem.connect("internet");
    modem.connection.disconnect();
    modem.session.send(ZteNcm.STATE);
    assertTrue(modem.events.isEmpty());
  }

  @Test
  void a_password_goes_out_but_is_not_shown() {
    modem.connection.connect(Recorded.login("internet", Auth.PAP));
    assertTrue(modem.sent().contains("AT+ZGPCOAUTH=1,\"me\",\"geheim\",1"));
    assertTrue(modem.undo.contains("AT+ZGPCOAUTH=1,\"\",\"\",0"));
    List<Setting> settings =
        new ZteNcm()
            .settings(
                new WantedContext(Recorded.login("apn", Auth.CHAP), Optional.empty()),
                Known.nothing());
    assertEquals("AT+ZGPCOAUTH=1,\"me\",\"***\",2", settings.getLast().command().shown());
  }
}
