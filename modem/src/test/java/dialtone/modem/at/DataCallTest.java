package dialtone.modem.at;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.port.Port;
import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Calls as a Huawei E1550 answers them.
@Timeout(20)
class DataCallTest {
  private static final AtCommand DIAL =
      new AtCommand(
          "ATD*99***1#", "ATD*99***1#", _ -> false, true, Duration.ofSeconds(45), "the network");

  private final ManualClock clock = new ManualClock();
  private final FakePort port = new FakePort("ttyUSB0");
  private final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());

  @AfterEach
  void close() {
    session.close();
  }

  /// Collects what comes.
  private static final class Received implements Port.Listener {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void received(byte[] buffer, int offset, int length) {
      bytes.write(buffer, offset, length);
    }

    @Override
    public void gone(Failure failure) {}

    synchronized String text() {
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void what_stands_behind_connect_belongs_to_the_call() {
    port.on("ATD*99***1#", _ -> Optional.of("\r\nCONNECT 7200000\r\n~\u00ff}#\u00c0!\r\nOK\r\n~"));
    Received received = new Received();
    Port line = session.dial(DIAL);
    line.listen(received);
    assertEquals("\n~\u00ff}#\u00c0!\r\nOK\r\n~", received.text());
  }

  @Test
  void bytes_that_come_later_reach_the_line_at_once() {
    port.on("ATD*99***1#", "CONNECT");
    Received received = new Received();
    Port line = session.dial(DIAL);
    line.listen(received);
    port.saysBytes("~abc~");
    assertTrue(received.text().endsWith("~abc~"), received.text());
  }

  @Test
  void commands_are_refused_while_the_call_has_the_only_port() {
    port.on("ATD*99***1#", "CONNECT");
    Port line = session.dial(DIAL);
    ModemFailure busy =
        assertThrows(ModemFailure.class, () -> session.send(AtCommand.action("AT+CSQ")));
    assertEquals("ttyUSB0", ((Failure.Busy) busy.failure()).what());
    line.close();
  }

  @Test
  void the_call_ends_with_the_port_until_it_was_hung_up() {
    port.on("ATD*99***1#", "CONNECT");
    Port line = session.dial(DIAL);
    assertEquals(List.of("call"), port.lineEvents());
    line.close();
    assertEquals(List.of("call", "hung up", "no call"), port.lineEvents());
  }

  @Test
  void after_the_call_the_port_takes_commands_again() {
    port.on("ATD*99***1#", "CONNECT");
    port.on("AT+CMEE?", "+CMEE: 1", "OK");
    port.on("AT+CSQ", "+CSQ: 20,99", "OK");
    Port line = session.dial(DIAL);
    line.close();
    port.says("NO CARRIER");
    assertTrue(session.send(AtCommand.query("AT+CSQ", "+CSQ:")).ok());
  }

  @Test
  void the_modems_word_is_told_when_there_is_no_call() {
    port.on("ATD*99***1#", "BUSY");
    ModemFailure busy = assertThrows(ModemFailure.class, () -> session.dial(DIAL));
    assertEquals(new Failure.CallFailed("*99***1#", "BUSY"), busy.failure());
    port.on("AT+CSQ", "+CSQ: 20,99", "OK");
    assertTrue(session.send(AtCommand.query("AT+CSQ", "+CSQ:")).ok());
  }

  @Test
  void what_is_written_to_the_line_reaches_the_port() {
    port.on("ATD*99***1#", "CONNECT");
    Port line = session.dial(DIAL);
    line.write("~hello\r".getBytes(StandardCharsets.US_ASCII));
    assertEquals("~hello", port.commands().getLast());
    assertArrayEquals(new String[] {"ATD*99***1#", "~hello"}, port.commands().toArray());
  }
}
