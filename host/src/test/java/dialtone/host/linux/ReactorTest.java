package dialtone.host.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReactorTest {
  private static final int SLAVE = Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK | Fd.O_CLOEXEC;

  private final Reactor reactor = new Reactor();

  /// Tells what it saw: each read as text, and `hung up`.
  private record Listening(Fd fd, BlockingQueue<String> seen) implements Reactor.Handler {
    Listening(Fd fd) {
      this(fd, new LinkedBlockingQueue<>());
    }

    @Override
    public boolean readable(Buffer room) {
      int count = fd.read(room);
      if (count > 0) {
        seen.add(new String(room.bytes(), 0, count, StandardCharsets.US_ASCII));
      }
      return count > 0;
    }

    @Override
    public void hungUp() {
      seen.add("hung up");
    }

    String next() throws InterruptedException {
      return String.valueOf(seen.poll(10, TimeUnit.SECONDS));
    }
  }

  @AfterEach
  void close() {
    reactor.close();
  }

  private static void write(Fd fd, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertEquals(bytes.length, fd.write(bytes, 0, bytes.length));
  }

  @Test
  void a_pty_without_opener_is_told_once_and_hears_the_next_opener() throws InterruptedException {
    try (Pty pty = Pty.open()) {
      assertFalse(pty.hasOpener());
      Listening listening = new Listening(pty.master());
      try (Reactor.Registration registration = reactor.register(pty.master(), listening)) {
        assertEquals("hung up", listening.next());
        try (Fd slave = Fd.open(pty.path(), SLAVE)) {
          assertTrue(pty.hasOpener());
          write(slave, "AT\r");
          assertEquals("AT\r", listening.next());
        }
        assertEquals("hung up", listening.next());
        registration.rearm();
        assertEquals("hung up", listening.next());
      }
      assertTrue(listening.seen().isEmpty());
    }
  }

  @Test
  void bytes_pass_a_new_pty_unchanged_and_without_echo() throws InterruptedException {
    try (Pty pty = Pty.open();
        Fd slave = Fd.open(pty.path(), SLAVE)) {
      Listening listening = new Listening(slave);
      try (Reactor.Registration registration = reactor.register(slave, listening)) {
        write(pty.master(), "\r\n+CREG: 1\003\021\023\r\n");
        assertEquals("\r\n+CREG: 1\003\021\023\r\n", listening.next());
        assertEquals(Errno.EAGAIN, errno(pty.master().read(new Buffer(16))));
        registration.rearm();
      }
    }
  }

  private static Errno errno(long result) {
    return Errno.EAGAIN.is(result) ? Errno.EAGAIN : Errno.EIO;
  }

  @Test
  void a_flooding_descriptor_does_not_keep_the_others_waiting() throws InterruptedException {
    AtomicInteger turns = new AtomicInteger();
    try (Pty flood = Pty.open();
        Pty quiet = Pty.open();
        Fd flooding = Fd.open(flood.path(), SLAVE);
        Fd slave = Fd.open(quiet.path(), SLAVE)) {
      Reactor.Handler endless =
          new Reactor.Handler() {
            @Override
            public boolean readable(Buffer room) {
              turns.incrementAndGet();
              return true;
            }

            @Override
            public void hungUp() {
              turns.incrementAndGet();
            }
          };
      Listening listening = new Listening(slave);
      try (Reactor.Registration first = reactor.register(flooding, endless);
          Reactor.Registration second = reactor.register(slave, listening)) {
        write(flood.master(), "x");
        write(quiet.master(), "OK");
        assertEquals("OK", listening.next());
        first.rearm();
        second.rearm();
      }
    }
  }

  @Test
  void no_handler_is_running_once_close_has_returned() throws InterruptedException {
    CountDownLatch entered = new CountDownLatch(1);
    AtomicInteger inside = new AtomicInteger();
    try (Pty pty = Pty.open();
        Fd slave = Fd.open(pty.path(), SLAVE)) {
      Reactor.Handler busy =
          new Reactor.Handler() {
            @Override
            public boolean readable(Buffer room) {
              inside.incrementAndGet();
              entered.countDown();
              for (int i = 0; i < 1_000_000; i++) {
                Thread.onSpinWait();
              }
              inside.decrementAndGet();
              return true;
            }

            @Override
            public void hungUp() {
              inside.set(0);
            }
          };
      Reactor.Registration registration = reactor.register(slave, busy);
      write(pty.master(), "x");
      assertTrue(entered.await(10, TimeUnit.SECONDS));
      registration.close();
      assertEquals(0, inside.get());
    }
  }

  @Test
  void a_writer_is_woken_when_there_is_room_and_when_the_end_comes() throws InterruptedException {
    try (Pty pty = Pty.open();
        Fd slave = Fd.open(pty.path(), SLAVE)) {
      Listening ignoring = new Listening(slave);
      Reactor.Registration registration = reactor.register(slave, ignoring);
      assertEquals(
          Reactor.Writability.WRITABLE, registration.awaitWritable(Duration.ofSeconds(10)));
      byte[] block = new byte[4096];
      // The kernel moves bytes on to the other end by and by, which makes room again
      // (drivers/tty/tty_buffer.c).
      do {
        while (slave.write(block, 0, block.length) > 0) {
          assertFalse(Thread.interrupted());
        }
      } while (registration.awaitWritable(Duration.ofMillis(50)) == Reactor.Writability.WRITABLE);
      List<Reactor.Writability> answers = new ArrayList<>();
      Thread writer =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      answers.add(registration.awaitWritable(Duration.ofSeconds(20)));
                    } catch (InterruptedException end) {
                      answers.clear();
                    }
                  });
      Buffer room = new Buffer(65536);
      while (pty.master().read(room) > 0) {
        assertFalse(Thread.interrupted());
      }
      writer.join();
      assertEquals(List.of(Reactor.Writability.WRITABLE), answers);
      registration.close();
      assertEquals(Reactor.Writability.CLOSED, registration.awaitWritable(Duration.ofSeconds(10)));
    }
  }

  @Test
  void who_is_still_registered_when_the_reactor_ends_is_told() throws InterruptedException {
    try (Pty pty = Pty.open();
        Fd slave = Fd.open(pty.path(), SLAVE)) {
      Listening listening = new Listening(slave);
      Reactor.Registration registration = reactor.register(slave, listening);
      reactor.close();
      assertEquals("hung up", listening.next());
      registration.close();
    }
  }

  @Test
  void a_uevent_socket_can_be_waited_for() {
    try (Fd socket = Uevents.open()) {
      Listening listening = new Listening(socket);
      reactor.register(socket, listening).close();
      assertTrue(Errno.EAGAIN.is(socket.read(new Buffer(4096))) || listening.seen().isEmpty());
    }
  }
}
