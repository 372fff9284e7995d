package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.context.Setting;
import dialtone.modem.context.WantedContext;
import dialtone.protocol.net.Addressing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class XmmNcmTest {
  private static final String DIAL =
      "AT+CGACT=1,1;+XDATACHANNEL=1,1,\"/USBCDC/2\",\"/USBHS/NCM/0\",2,1;+CGDATA=\"M-RAW_IP\",1";
  private static final String HANG_UP = "AT+XDATACHANNEL=0;+CGACT=0,1";

  private final Recorded modem = new Recorded("fibocom-l850-gl.txt", new XmmNcm("ttyACM2"));

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_packets_are_led_to_the_ncm_channel_and_the_port_stays_in_command_mode() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+CGACT?;+CGEREP?",
            "AT+CGEREP=2,1",
            "AT+CGACT=0,1",
            "AT+CGDCONT=1,\"IP\",\"internet\"",
            "AT+XDNS=1,1",
            DIAL),
        modem.sent());
    assertEquals(
        List.of("AT+CGEREP=0,0", "AT+CGDCONT=1,\"IP\",\"web.old\"", "AT+XDNS=1,0", HANG_UP),
        modem.undo);
    assertTrue(modem.connection.connected());
  }

  @Test
  void the_addresses_are_the_contexts_alone_on_the_link() {
    modem.connect("internet");
    Addressing addressing = modem.connection.addressing().orElseThrow();
    assertEquals("[10.11.12.133/32]", addressing.addresses().toString());
    assertEquals(Optional.empty(), addressing.gateway4());
    assertEquals(
        List.of("172.26.38.1", "172.26.38.2"),
        addressing.dns().stream().map(java.net.InetAddress::getHostAddress).toList());
  }

  @Test
  void an_inactive_context_is_not_deactivated_first() {
    modem.port.on(
        "AT+CGDCONT?;+CGACT?;+CGEREP?",
        "+CGDCONT: 1,\"IP\",\"internet\"",
        "+CGACT: 1,0",
        "+CGEREP: 2,1",
        "OK");
    modem.connect("internet");
    assertFalse(modem.sent().contains("AT+CGACT=0,1"));
  }

  @Test
  void name_servers_of_both_families_are_asked_for() {
    List<Setting> settings =
        new XmmNcm("ttyUSB0")
            .settings(
                new WantedContext(Recorded.settings("apn", Family.IPV4V6), Optional.empty()),
                Known.nothing());
    assertEquals("AT+XDNS=1,1;+XDNS=1,2", settings.getLast().command().text());
  }

  @Test
  void a_refusal_comes_with_the_words_of_its_number() {
    modem.connect("internet");
    modem.connection.disconnect();
    assertEquals(HANG_UP, modem.sent().getLast());
    String reason = modem.refused("internet").reason();
    assertTrue(reason.contains("authentication"), reason);
  }

  @Test
  void a_password_goes_out_but_is_not_shown() {
    modem.connection.connect(Recorded.login("internet", Auth.CHAP));
    assertTrue(modem.sent().contains("AT+XGAUTH=1,2,\"me\",\"geheim\""));
    assertTrue(modem.undo.contains("AT+XGAUTH=1,0,\"\",\"\""));
    List<Setting> settings =
        new XmmNcm("ttyACM0")
            .settings(
                new WantedContext(Recorded.login("apn", Auth.PAP), Optional.empty()),
                Known.nothing());
    assertTrue(
        settings.stream()
            .anyMatch(s -> s.command().shown().equals("AT+XGAUTH=1,1,\"me\",\"***\"")));
  }

  @Test
  void the_network_ends_it_or_the_modem_closes_the_channel() throws InterruptedException {
    modem.connect("internet");
    modem.port.says("+CGEV: NW PDN DEACT 0", "+CGEV: NW PDN DEACT 1");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    modem.port.on(DIAL, "CONNECT");
    modem.connect("internet");
    modem.port.says("NO CARRIER");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertTrue(modem.events.isEmpty());
  }
}
