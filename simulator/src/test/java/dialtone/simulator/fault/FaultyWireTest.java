package dialtone.simulator.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FaultyWireTest {

  private static List<String> writes(String text, String... faults) {
    HandTimers timers = new HandTimers();
    VirtualModem modem = new VirtualModem(Settings.of(Map.of()), timers);
    FaultBoard board = new FaultBoard(modem, timers, (_, _) -> {});
    for (String fault : faults) {
      board.schedule(Fault.parse(fault));
    }
    List<String> writes = new ArrayList<>();
    new FaultyWire(board, bytes -> writes.add(new String(bytes, StandardCharsets.US_ASCII)))
        .accept(text.getBytes(StandardCharsets.US_ASCII));
    return writes;
  }

  @Test
  void a_healthy_wire_sends_a_reply_in_one_write() {
    assertEquals(List.of("\r\nOK\r\n"), writes("\r\nOK\r\n"));
  }

  @Test
  void each_fault_of_the_wire_does_what_it_says() {
    assertEquals(List.of(), writes("\r\nOK\r\n", "mute"));
    assertEquals(List.of("\r", "\n", "O", "K"), writes("\r\nOK", "split"));
    assertEquals(List.of("\r\r\nOK\r\r\n"), writes("\r\nOK\r\n", "stray-cr"));
    assertEquals(List.of("O^KK"), writes("OKKK", "garble"));
  }
}
