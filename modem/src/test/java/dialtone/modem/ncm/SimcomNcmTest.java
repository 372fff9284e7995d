package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SimcomNcmTest {
  private final Recorded modem = new Recorded("simcom-sim7600e.txt", new SimcomNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_call_stands_when_it_is_listed() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;$QCRMCALL?;+CGEREP?",
            "AT+CGEREP=2,1",
            "AT+CGDCONT=1,\"IP\",\"internet\"",
            "AT$QCRMCALL=1,1"),
        modem.sent());
    assertEquals(
        List.of("AT+CGEREP=0,0", "AT+CGDCONT=1,\"IP\",\"web.old\"", "AT$QCRMCALL=0,1"), modem.undo);
    assertTrue(modem.connection.connected());
    modem.port.on("AT$QCRMCALL?", "OK");
    assertFalse(modem.connection.connected());
  }

  @Test
  void no_carrier_is_a_refusal_and_the_modem_tells_why() {
    modem.connect("internet");
    modem.connection.disconnect();
    assertEquals(Optional.of(33), modem.refused("internet").cause());
  }

  @Test
  void the_call_ends_in_its_own_words_or_in_the_standards() throws InterruptedException {
    modem.connect("internet");
    modem.port.says("NO CARRIER", "+CGEV: NW PDN DEACT 1");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    modem.port.on("AT$QCRMCALL=1,1", "$QCRMCALL: 1,V4", "OK");
    modem.connect("internet");
    modem.port.says("$QCRMCALL: 0,V4");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertTrue(modem.events.isEmpty());
  }

  @Test
  void one_family_of_two_may_end() throws InterruptedException {
    modem.port.on("AT$QCRMCALL=1,1,3,2,1", "$QCRMCALL: 1,V4", "$QCRMCALL: 1,V6", "OK");
    modem.port.on("AT+CGDCONT=1,\"IPV4V6\",\"internet\"", "OK");
    modem.connection.connect(Recorded.settings("internet", Family.IPV4V6));
    modem.session.send(SimcomNcm.STATE);
    modem.events.clear();
    modem.port.says("$QCRMCALL: 0,V6");
    assertInstanceOf(Connection.Event.Changed.class, modem.events.take());
  }

  @Test
  void a_password_stands_before_the_name_and_is_not_shown() {
    modem.connection.connect(Recorded.login("internet", Auth.PAP));
    assertTrue(modem.sent().contains("AT+CGAUTH=1,1,\"geheim\",\"me\""));
    List<Setting> settings =
        new SimcomNcm()
            .settings(
                new WantedContext(Recorded.login("apn", Auth.CHAP), Optional.empty()),
                Known.nothing());
    assertEquals("AT+CGAUTH=1,2,\"***\",\"me\"", settings.getLast().command().shown());
  }

  @Test
  void another_context_or_family_is_dialled_in_the_long_form() {
    ConnectionSettings third =
        new ConnectionSettings(
            Optional.of("apn"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Family.IPV6,
            3);
    assertEquals(
        "AT$QCRMCALL=1,1,2,2,3",
        new SimcomNcm().dial(new WantedContext(third, Optional.empty())).text());
  }
}
