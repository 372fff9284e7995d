package dialtone.host.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A line that carries data: bytes that may not wait, and a loan to another program.
@Timeout(30)
class LineLoanTest {
  private final Reactor reactor = new Reactor();
  private final Pty modem = Pty.open();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private Port port = closedPort();

  @TempDir Path root;

  private static Port closedPort() {
    return new Port() {
      @Override
      public String name() {
        return "";
      }

      @Override
      public void listen(Listener listener) {}

      @Override
      public void write(byte[] bytes) {}

      @Override
      public Loan lend() {
        throw new AssertionError("not opened yet");
      }

      @Override
      public void hangUp() {}

      @Override
      public void close() {}
    };
  }

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(root.resolve("dev"));
    Files.createSymbolicLink(root.resolve("dev/ttyUSB3"), Path.of(modem.path()));
    Ports.Opening opening =
        new LocalPorts(root, reactor, new SystemClock()::after).open(List.of("ttyUSB3")).getFirst();
    port = assertInstanceOf(Ports.Opening.Opened.class, opening, opening::toString).port();
    port.listen(
        new Port.Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {
            heard.add(new String(buffer, offset, length, StandardCharsets.US_ASCII));
          }

          @Override
          public void gone(Failure failure) {
            heard.add(failure.toString());
          }

          @Override
          public void writable() {
            heard.add("writable");
          }
        });
  }

  @AfterEach
  void close() {
    port.close();
    reactor.close();
    modem.close();
  }

  private void modemSays(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertEquals(bytes.length, modem.master().write(bytes, 0, bytes.length));
  }

  /// Everything that waits at the modem's end.
  private byte[] drained() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Buffer room = new Buffer(65536);
    for (int n = modem.master().read(room); n > 0; n = modem.master().read(room)) {
      all.write(room.bytes(), 0, n);
    }
    return all.toByteArray();
  }

  @Test
  void a_full_line_keeps_a_little_loses_whole_calls_and_says_when_it_is_empty() throws Exception {
    byte[] frame = new byte[1000];
    int sent = 0;
    boolean taken = true;
    while (taken) {
      Arrays.fill(frame, (byte) sent++);
      taken = port.offer(frame, 0, frame.length);
    }
    // 64 KiB of these are kept, the rest is lost.
    for (int more = 0; more < 200; more++) {
      Arrays.fill(frame, (byte) 99);
      assertFalse(port.offer(frame, 0, frame.length));
    }
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    while (!"writable".equals(heard.peek())) {
      came.writeBytes(drained());
    }
    came.writeBytes(drained());
    byte[] all = came.toByteArray();
    assertEquals(0, all.length % frame.length, "no frame is cut");
    assertTrue(all.length > sent * frame.length + 60_000 - frame.length, () -> "" + all.length);
    assertTrue(all.length < sent * frame.length + 70_000, () -> "" + all.length);
    for (int i = 0; i < sent * frame.length; i++) {
      assertEquals((byte) (i / frame.length), all[i]);
    }
    assertTrue(port.offer(frame, 0, frame.length));
  }

  @Test
  void while_the_line_is_lent_its_bytes_are_the_other_programs() throws Exception {
    modemSays("before");
    assertEquals("before", heard.take());
    try (Port.Loan loan = port.lend();
        Fd other = Fd.open(loan.device().toString(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK)) {
      Terminal terminal = Terminal.of(other).orElseThrow();
      Terminal.Settings ours = terminal.settings();
      assertEquals(ours, ours.raw());
      modemSays("frames");
      Buffer room = new Buffer(64);
      assertEquals(6, other.read(room));
      terminal.claim();
    }
    modemSays("after");
    assertEquals("after", heard.take());
    assertFalse(Terminal.of(modem.master()).orElseThrow().claimed());
  }

  @Test
  void a_loan_is_taken_back_once_and_a_closed_port_stays_closed() {
    Port.Loan loan = port.lend();
    port.close();
    loan.close();
    loan.close();
    assertEquals(List.of(), List.copyOf(heard));
  }

  @Test
  void hanging_up_where_there_is_no_such_wire_does_nothing() throws Exception {
    port.hangUp();
    modemSays("still there");
    assertEquals("still there", heard.take());
  }
}
