package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangesTest {
  private final HandClock clock = new HandClock();
  private final Exchanges exchanges = new Exchanges(clock);

  private void sent(long at, String port, String line) {
    clock.now = at;
    exchanges.sent(port, line);
  }

  private void received(long at, String port, String line) {
    clock.now = at;
    exchanges.received(port, line);
  }

  private List<String> critical(long moment) {
    return exchanges.path(moment);
  }

  @Test
  void two_ports_asked_at_once_wait_once() {
    sent(0, "ttyUSB0", "AT");
    sent(2, "ttyUSB1", "AT");
    received(5, "ttyUSB0", "OK");
    received(7, "ttyUSB1", "OK");
    sent(10, "ttyUSB0", "AT+CSQ");
    received(11, "ttyUSB0", "+CSQ: 22,99");
    received(14, "ttyUSB0", "OK");
    assertEquals(11, exchanges.waited(100));
  }

  @Test
  void a_mute_port_counts_for_nothing() {
    sent(0, "ttyUSB2", "AT");
    sent(0, "ttyUSB0", "AT");
    received(3, "ttyUSB0", "OK");
    assertEquals(3, exchanges.waited(100));
  }

  @Test
  void the_path_is_what_the_port_that_dialled_was_asked() {
    sent(0, "ttyUSB1", "AT");
    sent(0, "ttyUSB0", "AT");
    received(1, "ttyUSB0", "OK");
    received(1, "ttyUSB1", "OK");
    sent(2, "ttyUSB0", "AT^NDISDUP=1,1");
    received(3, "ttyUSB0", "OK");
    received(9, "ttyUSB0", "^NDISSTAT:1,,,\"IPV4\"");
    sent(9, "ttyUSB0", "AT^DHCP?");
    received(12, "ttyUSB0", "OK");
    sent(20, "ttyUSB0", "AT+CGMI");
    received(21, "ttyUSB0", "OK");
    assertEquals(
        List.of("AT", "AT^NDISDUP=1,1", "(^NDISSTAT: by itself)", "AT^DHCP?"), critical(15));
    assertEquals(11, exchanges.waited(15));
  }

  @Test
  void a_refusal_ends_an_exchange_too() {
    sent(0, "ttyUSB0", "AT^DHCP?");
    received(4, "ttyUSB0", "+CME ERROR: 3");
    sent(5, "ttyUSB0", "AT^DHCP?");
    received(7, "ttyUSB0", "ERROR");
    assertEquals(6, exchanges.waited(100));
  }
}
