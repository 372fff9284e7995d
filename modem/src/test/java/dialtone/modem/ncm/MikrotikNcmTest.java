package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MikrotikNcmTest {
  private static final String ADDRESSES =
      "+ZGIPDNS: 1,\"IP\",\"10.0.0.1\",\"10.0.0.2\",\"116.116.116.116\",\"221.5.88.88\"";

  private final Recorded modem = new Recorded("mikrotik-r11e-lte6.txt", new MikrotikNcm());

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_context_changes_while_the_radio_is_off() {
    modem.connect("internet");
    assertEquals(
        List.of(
            "AT+CGDCONT?;+ZGACT?;+ZGDCONT?;+CGEREP?",
            "AT+CFUN=4",
            "AT+ZGDCONT=1,\"IP\",\"internet\",0",
            "AT+ZDHCPLEASE=10",
            "AT+CFUN=1",
            "AT+CGATT=1",
            "AT+ZGACT=1,1",
            "AT+ZDHCPLEASE=0"),
        modem.sent());
    assertEquals(
        List.of(
            "AT+CFUN=1", "AT+ZGDCONT=1,\"IP\",\"web.old\",0", "AT+ZDHCPLEASE=0", "AT+ZGACT=0,1"),
        modem.undo);
    assertTrue(modem.connection.connected());
  }

  @Test
  void a_context_that_is_as_wanted_leaves_the_radio_on() {
    modem.connect("web.old");
    assertFalse(modem.sent().contains("AT+CFUN=4"));
  }

  @Test
  void a_session_stands_when_link_and_addresses_were_told() throws InterruptedException {
    modem.port.on("AT+ZGACT=1,1", "OK", "+ZCONSTAT: 1,1");
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> modem.connect("internet"));
    modem.clock.awaitTimer(Duration.ofMillis(100));
    modem.clock.pass(Duration.ofMillis(100));
    modem.clock.awaitTimer(Duration.ofMillis(250));
    assertFalse(done.isDone());
    modem.port.says(ADDRESSES);
    done.join();
    assertEquals(Duration.ofMillis(100), Duration.ofNanos(modem.clock.nanos()));
  }

  @Test
  void firmware_that_tells_only_half_is_believed_after_a_while() throws InterruptedException {
    modem.port.on("AT+ZGACT=1,1", "OK", "+ZCONSTAT: 1,1");
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> modem.connect("internet"));
    for (int pause : new int[] {100, 250, 500, 1000}) {
      modem.clock.awaitTimer(Duration.ofMillis(pause));
      modem.clock.pass(Duration.ofMillis(pause));
    }
    done.join();
    assertEquals(Duration.ofMillis(1850), Duration.ofNanos(modem.clock.nanos()));
  }

  @Test
  void a_refusal_comes_with_the_words_of_its_number() {
    modem.connect("internet");
    modem.connection.disconnect();
    String reason = modem.refused("internet").reason();
    assertTrue(reason.contains("no network service"), reason);
  }

  @Test
  void a_lost_session_is_a_drop_and_its_return_needs_both_lines() throws InterruptedException {
    modem.connect("internet");
    modem.port.says(ADDRESSES);
    assertInstanceOf(Connection.Event.Changed.class, modem.events.take());
    modem.port.says("+ZCONSTAT: 0,1", "+ZCONSTAT: 1,1");
    assertInstanceOf(Connection.Event.Dropped.class, modem.events.take());
    assertTrue(modem.events.isEmpty());
  }
}
