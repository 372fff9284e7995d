package dialtone.host.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.host.machine.Clock;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ports that other processes hold or have set up: `flock` of util-linux, `stty` of coreutils, and ourselves killed.
@Timeout(60)
class PortIT {
  private static final Clock CLOCK = new SystemClock();

  private final Pty pty = Pty.open();
  private final Reactor reactor = new Reactor();

  @TempDir Path root;

  @BeforeEach
  void linkPort() throws IOException {
    Files.createDirectories(root.resolve("dev"));
    Files.createSymbolicLink(root.resolve("dev/ttyUSB0"), Path.of(pty.path()));
  }

  @AfterEach
  void close() {
    reactor.close();
    pty.close();
  }

  private Ports.Opening open() {
    return new LocalPorts(root, reactor, CLOCK::after).open(List.of("ttyUSB0")).getFirst();
  }

  private Port opened() {
    Ports.Opening opening = open();
    return assertInstanceOf(Ports.Opening.Opened.class, opening, opening.toString()).port();
  }

  private String holder() {
    Failure failure = assertInstanceOf(Ports.Opening.NotOpened.class, open()).failure();
    return assertInstanceOf(Failure.Busy.class, failure).holder();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII);
    return String.valueOf(reader.readLine());
  }

  @Test
  void a_process_without_lock_file_is_named_and_its_end_frees_the_port() throws Exception {
    Process process =
        new ProcessBuilder("flock", "-n", pty.path(), "sh", "-c", "echo held; exec cat").start();
    assertEquals("held", firstLine(process));
    String who = holder();
    assertTrue(who.matches("(flock|cat) \\(\\d+\\)"), who);

    // Only the holder is killed: flock waits for it, so the line is free after flock has ended.
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    assertNotEquals(0, process.waitFor());
    opened().close();
  }

  /// A cdc-wdm node gives each message to one of its readers only. A named pipe below `/dev` stands
  /// for it: neither is a terminal.
  @Test
  void a_port_that_is_no_terminal_is_busy_while_another_process_has_it_open() throws Exception {
    Path pipe = Path.of("/dev/shm", "dialtone-" + UUID.randomUUID());
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Files.delete(root.resolve("dev/ttyUSB0"));
    Files.createSymbolicLink(root.resolve("dev/ttyUSB0"), pipe);
    try {
      Process process =
          new ProcessBuilder("sh", "-c", "exec 3<>" + pipe + "; echo held; exec cat").start();
      assertEquals("held", firstLine(process));
      assertEquals("cat (" + process.pid() + ")", holder());
      process.destroyForcibly();
      assertNotEquals(0, process.waitFor());
      opened().close();
    } finally {
      Files.delete(pipe);
    }
  }

  @Test
  void a_port_that_no_proxy_holds_is_opened_as_it_is() {
    Ports ports = new LocalPorts(root, reactor, CLOCK::after);
    Ports.Opening opening = ports.openShared(PortProxy.MBIM, "ttyUSB0");
    try (Port port = assertInstanceOf(Ports.Opening.Opened.class, opening).port()) {
      assertEquals(Optional.empty(), port.through());
    }
    assertInstanceOf(
        Failure.Gone.class,
        assertInstanceOf(Ports.Opening.NotOpened.class, ports.openShared(PortProxy.MBIM, "ttyUSB7"))
            .failure());
  }

  @Test
  void a_proxy_that_does_not_run_is_gone() {
    Ports ports = new LocalPorts(root, reactor, CLOCK::after);
    Failure failure =
        assertInstanceOf(
                Ports.Opening.NotOpened.class, ports.openThrough(PortProxy.MBIM, "ttyUSB0"))
            .failure();
    assertEquals(new Failure.Gone("mbim-proxy", "ECONNREFUSED: nobody listens there"), failure);
  }

  @Test
  void after_we_were_killed_the_next_start_opens_the_port() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PortHoldingProgram.class.getName(),
                root.toString(),
                "ttyUSB0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals("Opened", firstLine(process));
    assertEquals("java (" + process.pid() + ")", holder());

    process.destroyForcibly();
    assertNotEquals(0, process.waitFor());
    assertTrue(Files.exists(root.resolve("var/lock/LCK..ttyUSB0")));
    opened().close();
    assertFalse(Files.exists(root.resolve("var/lock/LCK..ttyUSB0")));
  }

  @Test
  void the_kernel_hangs_up_at_close_while_a_call_stands_and_not_afterwards() {
    Terminal terminal = Terminal.of(pty.master()).orElseThrow();
    try (Port port = opened()) {
      assertFalse(hangsUpAtClose(terminal));
      port.callEndsWithPort(true);
      assertTrue(hangsUpAtClose(terminal));
      port.speed(9600);
      port.lend().close();
      assertTrue(hangsUpAtClose(terminal));
      port.callEndsWithPort(false);
      assertFalse(hangsUpAtClose(terminal));
    }
    assertFalse(hangsUpAtClose(terminal));
  }

  @Test
  void a_port_that_is_closed_in_a_call_hangs_up_and_the_next_opener_does_not() {
    Terminal terminal = Terminal.of(pty.master()).orElseThrow();
    Port port = opened();
    port.callEndsWithPort(true);
    port.close();
    assertTrue(hangsUpAtClose(terminal));
    opened().close();
    assertFalse(hangsUpAtClose(terminal));
  }

  private static boolean hangsUpAtClose(Terminal terminal) {
    Terminal.Settings now = terminal.settings();
    return now.equals(now.withHangUp());
  }

  @Test
  void a_line_with_echo_is_raw_while_open_and_has_echo_again_afterwards() throws Exception {
    assertEquals(0, new ProcessBuilder("stty", "-F", pty.path(), "sane", "2400").start().waitFor());
    Terminal terminal = Terminal.of(pty.master()).orElseThrow();
    Terminal.Settings before = terminal.settings();
    assertNotEquals(before, before.withoutEcho());
    try (Port port = opened()) {
      assertEquals("ttyUSB0", port.name());
      assertEquals(before.raw(), terminal.settings());
      assertNotEquals(before, terminal.settings());
    }
    assertEquals(before, terminal.settings());
  }
}
