package dialtone.host.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.host.machine.Clock;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalPortsTest {
  private static final Clock CLOCK = new SystemClock();

  private final Reactor reactor = new Reactor();
  private final List<Pty> ptys = new ArrayList<>();

  @TempDir Path root;

  /// Collects bytes as text, and the words of the end.
  private record Collecting(BlockingQueue<String> seen) implements Port.Listener {
    Collecting() {
      this(new LinkedBlockingQueue<>());
    }

    @Override
    public void received(byte[] buffer, int offset, int length) {
      seen.add(new String(buffer, offset, length, StandardCharsets.US_ASCII));
    }

    @Override
    public void gone(Failure failure) {
      seen.add(failure.toString());
    }

    /// Everything up to the first text that ends with `end`.
    String until(String end) throws InterruptedException {
      StringBuilder text = new StringBuilder();
      while (!text.toString().endsWith(end)) {
        text.append(seen.poll(10, TimeUnit.SECONDS));
      }
      return text.toString();
    }
  }

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(root.resolve("dev"));
  }

  @AfterEach
  void close() {
    reactor.close();
    ptys.forEach(Pty::close);
  }

  private Pty modem(String name) throws IOException {
    Pty pty = Pty.open();
    ptys.add(pty);
    Files.createSymbolicLink(root.resolve("dev").resolve(name), Path.of(pty.path()));
    return pty;
  }

  private Port opened(String name) {
    Ports.Opening opening =
        new LocalPorts(root, reactor, CLOCK::after).open(List.of(name)).getFirst();
    return assertInstanceOf(Ports.Opening.Opened.class, opening, opening.toString()).port();
  }

  private Failure failure(String name) {
    Ports.Opening opening =
        new LocalPorts(root, reactor, CLOCK::after).open(List.of(name)).getFirst();
    return assertInstanceOf(Ports.Opening.NotOpened.class, opening).failure();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void say(Pty modem, String text) {
    byte[] bytes = ascii(text);
    assertEquals(bytes.length, modem.master().write(bytes, 0, bytes.length));
  }

  private static String heard(Pty modem) {
    Buffer room = new Buffer(4096);
    int count = modem.master().read(room);
    return new String(room.bytes(), 0, Math.max(0, count), StandardCharsets.US_ASCII);
  }

  @Test
  void bytes_before_the_first_listener_and_split_replies_arrive_in_order() throws Exception {
    Pty modem = modem("ttyUSB0");
    try (Port port = opened("ttyUSB0")) {
      assertEquals("ttyUSB0", port.name());
      say(modem, "\r\n^BOOT:1\r\n");
      Collecting collecting = new Collecting();
      port.listen(collecting);
      port.write(ascii("AT\r"));
      assertEquals("AT\r", heard(modem));
      for (String piece : List.of("\r", "\nO", "K", "\r", "\n")) {
        say(modem, piece);
      }
      assertEquals("\r\n^BOOT:1\r\n\r\nOK\r\n", collecting.until("OK\r\n"));
    }
  }

  @Test
  void closing_twice_is_harmless_and_leaves_the_line_as_it_was() throws Exception {
    Pty modem = modem("ttyUSB0");
    Terminal terminal = Terminal.of(modem.master()).orElseThrow();
    Terminal.Settings before = terminal.settings();
    Port port = opened("ttyUSB0");
    assertEquals(before.raw(), terminal.settings());
    port.close();
    assertEquals(before, terminal.settings());
    port.close();
    assertFalse(modem.hasOpener());
  }

  @Test
  void a_hang_up_is_told_after_the_last_bytes() throws Exception {
    Pty modem = modem("ttyUSB0");
    try (Port port = opened("ttyUSB0")) {
      Collecting collecting = new Collecting();
      port.listen(collecting);
      say(modem, "last");
      modem.close();
      String all = collecting.until("]");
      assertTrue(all.endsWith("Gone[what=ttyUSB0, why=it was hung up]"), all);
      ModemFailure failure = assertThrows(ModemFailure.class, () -> port.write(ascii("AT\r")));
      assertInstanceOf(Failure.Gone.class, failure.failure());
      assertTrue(collecting.seen().isEmpty());
    }
  }

  @Test
  void a_hang_up_before_anybody_listens_is_told_to_the_listener() throws Exception {
    Pty modem = modem("ttyUSB0");
    try (Port port = opened("ttyUSB0")) {
      modem.close();
      Collecting collecting = new Collecting();
      port.listen(collecting);
      assertEquals("Gone[what=ttyUSB0, why=it was hung up]", collecting.until("]"));
    }
  }

  @Test
  void a_port_that_takes_nothing_is_named_with_its_deadline() throws Exception {
    modem("ttyUSB3");
    LocalPorts impatient = new LocalPorts(root, reactor, CLOCK::after, Duration.ofMillis(20));
    Ports.Opening opening = impatient.open(List.of("ttyUSB3")).getFirst();
    try (Port port = assertInstanceOf(Ports.Opening.Opened.class, opening).port()) {
      ModemFailure failure = assertThrows(ModemFailure.class, () -> port.write(new byte[1 << 20]));
      assertEquals(
          new Failure.Timeout(
              "a write to ttyUSB3", "ttyUSB3 to take more bytes", Duration.ofMillis(20)),
          failure.failure());
    }
  }

  @Test
  void a_write_larger_than_the_kernel_takes_waits_for_the_reader() throws Exception {
    Pty modem = modem("ttyUSB0");
    try (Port port = opened("ttyUSB0")) {
      byte[] large = new byte[300_000];
      Thread writer = Thread.ofVirtual().start(() -> port.write(large));
      Buffer room = new Buffer(65536);
      int total = 0;
      while (total < large.length) {
        int count = modem.master().read(room);
        total += Math.max(0, count);
        Thread.onSpinWait();
      }
      writer.join();
      assertEquals(large.length, total);
    }
  }

  @Test
  void closing_ends_a_write_that_waits() throws Exception {
    modem("ttyUSB0");
    Port port = opened("ttyUSB0");
    BlockingQueue<Failure> failures = new LinkedBlockingQueue<>();
    CountDownLatch started = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(
            () -> {
              started.countDown();
              try {
                port.write(new byte[1 << 20]);
              } catch (ModemFailure failure) {
                failures.add(failure.failure());
              }
            });
    assertTrue(started.await(10, TimeUnit.SECONDS));
    port.close();
    assertInstanceOf(Failure.Gone.class, failures.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void an_open_port_has_lock_files_that_other_programs_understand() throws Exception {
    Pty modem = modem("ttyUSB0");
    Path locks = root.resolve("var/lock");
    String self = "%10d\n".formatted(ProcessHandle.current().pid());
    try (Port port = opened("ttyUSB0")) {
      assertEquals("ttyUSB0", port.name());
      assertEquals(self, Files.readString(locks.resolve("LCK..ttyUSB0")));
      String number = modem.path().substring("/dev/pts/".length());
      assertEquals(self, Files.readString(locks.resolve("LCK..pts_" + number)));
    }
    try (var left = Files.list(locks)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void a_second_opener_hears_who_holds_the_port() throws Exception {
    modem("ttyUSB0");
    try (Port port = opened("ttyUSB0")) {
      String self = Holders.describe(ProcessHandle.current().pid());
      assertEquals(new Failure.Busy(port.name(), self), failure("ttyUSB0"));
      // Without the lock file the flock still says no, and /proc says who.
      Files.delete(root.resolve("var/lock/LCK..ttyUSB0"));
      try (var left = Files.list(root.resolve("var/lock"))) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      assertEquals(new Failure.Busy("ttyUSB0", self), failure("ttyUSB0"));
    }
    opened("ttyUSB0").close();
  }

  @Test
  void what_is_not_there_and_what_is_no_device_name_is_named() {
    assertEquals(new Failure.Gone("ttyUSB7", "there is no such device node"), failure("ttyUSB7"));
    assertInstanceOf(Failure.BadInput.class, failure("../etc/passwd"));
    assertInstanceOf(Failure.BadInput.class, failure("."));
  }

  @Test
  void one_failure_leaves_the_other_answers_in_order() throws Exception {
    modem("ttyUSB0");
    modem("ttyUSB2");
    List<Ports.Opening> openings =
        new LocalPorts(root, reactor, CLOCK::after).open(List.of("ttyUSB0", "ttyUSB1", "ttyUSB2"));
    assertEquals(
        List.of("ttyUSB0", "ttyUSB1", "ttyUSB2"),
        openings.stream().map(Ports.Opening::name).toList());
    assertInstanceOf(Ports.Opening.NotOpened.class, openings.get(1));
    for (Ports.Opening opening : openings) {
      if (opening instanceof Ports.Opening.Opened found) {
        found.port().close();
      }
    }
  }

  @Test
  void a_hundred_ports_share_one_thread_and_a_mute_one_disturbs_nobody() throws Exception {
    int count = 100;
    List<String> names = IntStream.range(0, count).mapToObj(i -> "ttyUSB" + i).toList();
    for (String name : names) {
      modem(name);
    }
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch answered = new CountDownLatch(count - 1);
    List<Port> ports = new ArrayList<>();
    for (Ports.Opening opening : new LocalPorts(root, reactor, CLOCK::after).open(names)) {
      Port port = assertInstanceOf(Ports.Opening.Opened.class, opening).port();
      ports.add(port);
      port.listen(
          new Port.Listener() {
            @Override
            public void received(byte[] buffer, int offset, int length) {
              threads.add(Thread.currentThread());
              answered.countDown();
            }

            @Override
            public void gone(Failure failure) {
              threads.add(Thread.currentThread());
            }
          });
    }
    // The first one is mute.
    ptys.stream().skip(1).forEach(pty -> say(pty, "OK"));
    assertTrue(answered.await(20, TimeUnit.SECONDS));
    assertEquals(1, threads.size());
    ports.forEach(Port::close);
  }

  @Test
  void a_failed_opening_leaves_nothing_locked() throws Exception {
    Path link = root.resolve("dev/cdc-wdm0");
    Files.createSymbolicLink(link, Path.of("/dev/null"));
    // epoll(7) cannot wait for /dev/null, so it fails after the locks were taken.
    assertInstanceOf(Failure.Denied.class, failure("cdc-wdm0"));
    Files.delete(link);
    assertFalse(Files.exists(root.resolve("var/lock/LCK..cdc-wdm0")));
    try (Fd again = Fd.open("/dev/null", Fd.O_RDWR | Fd.O_CLOEXEC)) {
      assertTrue(again.lock());
    }
  }
}
