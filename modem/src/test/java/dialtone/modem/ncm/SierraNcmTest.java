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
class SierraNcmTest {
  private final Recorded modem = new Recorded("sierra-mc8705.txt", new SierraNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  /// `OK` comes before the session stands, and nobody tells when it does.
  private void connect() throws InterruptedException {
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(() -> modem.connect("pp.vodafone.co.uk"));
    modem.clock.awaitTimer(Duration.ofMillis(100));
    modem.clock.pass(Duration.ofMillis(100));
    modem.clock.awaitTimer(Duration.ofMillis(250));
    modem.clock.pass(Duration.ofMillis(250));
    done.join();
  }

  @Test
  void the_device_is_asked_until_it_carries_the_context() throws InterruptedException {
    connect();
    assertEquals(
        List.of(
            "AT+CGDCONT?;!SCACT?;+CGEREP?",
            "AT+CGEREP=2,1",
            "AT!SCACT=1,1",
            "AT!SCACT?",
            "AT!SCACT?"),
        modem.sent());
    assertEquals(List.of("AT+CGEREP=0,0", "AT!SCACT=0,1"), modem.undo);
    assertEquals(Optional.empty(), modem.connection.addressing());
  }

  @Test
  void the_network_ends_it_in_the_standards_words() throws InterruptedException {
    connect();
    modem.port.says("+CGEV: ME PDN ACT 2", "+CGEV: NW DEACT IP,10.4.5.6,1");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertTrue(dropped.reason().contains("network"), dropped.reason());
  }

  @Test
  void a_refusal_is_explained_by_the_extended_error_report() throws InterruptedException {
    connect();
    modem.connection.disconnect();
    assertEquals(Optional.of(33), modem.refused("wrong").cause());
  }

  @Test
  void the_password_comes_before_the_name_and_is_not_shown() {
    List<Setting> settings =
        new SierraNcm()
            .settings(
                new WantedContext(Recorded.login("apn", Auth.PAP), Optional.empty()),
                Known.nothing());
    Setting login = settings.get(1);
    assertEquals("AT$QCPDPP=1,1,\"geheim\",\"me\"", login.command().text());
    assertEquals("AT$QCPDPP=1,1,\"***\",\"me\"", login.command().shown());
    assertEquals(Optional.of("AT$QCPDPP=1,0"), login.undo());
  }
}
