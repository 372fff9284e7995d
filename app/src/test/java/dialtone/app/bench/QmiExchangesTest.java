package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QmiExchangesTest {
  private static final String PORT = "cdc-wdm0";

  private final HandClock clock = new HandClock();
  private final QmiExchanges exchanges = new QmiExchanges(clock);

  /// Asked and answered.
  private void trip(long since, long until, String what, int client, int transaction) {
    String ids = ", client " + client + ", transaction " + transaction;
    clock.now = since;
    exchanges.sent(PORT, what + " request" + ids);
    clock.now = until;
    exchanges.received(PORT, what + " response" + ids + ": success");
  }

  private void allocate(long since, long until, int service, int transaction) {
    clock.now = since;
    exchanges.sent(
        PORT,
        "ctl AllocateCid request, client 0, transaction " + transaction + ": service=" + service);
    clock.now = until;
    exchanges.received(
        PORT, "ctl AllocateCid response, client 0, transaction " + transaction + ": success");
  }

  @Test
  void two_requests_in_flight_wait_once() {
    clock.now = 0;
    exchanges.sent(PORT, "nas GetServingSystem request, client 1, transaction 1");
    clock.now = 2;
    exchanges.sent(PORT, "wds GetPacketServiceStatus request, client 1, transaction 1");
    clock.now = 5;
    exchanges.received(PORT, "nas GetServingSystem response, client 1, transaction 1: success");
    clock.now = 9;
    exchanges.received(
        PORT, "wds GetPacketServiceStatus response, client 1, transaction 1: success");
    assertEquals(9, exchanges.waited(20));
    assertEquals(5, exchanges.waited(8));
  }

  @Test
  void the_path_is_what_each_step_needs_and_came_last() {
    allocate(0, 4, 3, 1);
    allocate(0, 5, 1, 2);
    trip(5, 9, "nas GetServingSystem", 1, 1);
    trip(6, 8, "wds GetPacketServiceStatus", 1, 1);
    trip(10, 12, "wds StartNetwork", 1, 2);
    trip(13, 15, "wds GetCurrentSettings", 1, 3);
    trip(13, 19, "wds IndicationRegister", 1, 4);
    assertEquals(
        List.of(
            "ctl AllocateCid nas",
            "nas GetServingSystem",
            "wds StartNetwork",
            "wds GetCurrentSettings"),
        exchanges.path(20));
    assertEquals(List.of(), exchanges.serial(20));
  }

  @Test
  void what_was_waited_for_between_two_steps_could_have_run_beside_one() {
    allocate(0, 2, 3, 1);
    trip(3, 5, "dms GetModel", 1, 1);
    trip(6, 8, "nas GetServingSystem", 1, 1);
    trip(9, 10, "wds StartNetwork", 1, 1);
    trip(11, 12, "wds GetCurrentSettings", 1, 2);
    assertEquals(List.of("dms GetModel"), exchanges.serial(20));
  }

  @Test
  void a_clients_transaction_is_not_anothers() {
    clock.now = 0;
    exchanges.sent(PORT, "wds StartNetwork request, client 1, transaction 1");
    clock.now = 3;
    exchanges.received(PORT, "wds StartNetwork response, client 2, transaction 1: success");
    assertEquals(0, exchanges.waited(20));
  }

  @Test
  void lines_of_other_dialogues_count_for_nothing() {
    exchanges.sent("ttyUSB2", "AT+CSQ");
    exchanges.received("ttyUSB2", "OK");
    assertEquals(List.of(), exchanges.asked(20));
    assertEquals(List.of(), exchanges.path(20));
  }
}
