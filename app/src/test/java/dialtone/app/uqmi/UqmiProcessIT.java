package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.local.Local;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.Port;
import dialtone.host.port.Ports.Opening;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `dialtone uqmi` on a pty: as a process of its own, beside others, and many times over.
@Timeout(120)
final class UqmiProcessIT {
  private static final long DEADLINE_SECONDS = 60;
  private static final String LEVELS =
      "{\"type\":\"lte\",\"rssi\":-71,\"rsrq\":-9,\"rsrp\":-94,\"snr\":7.000000}\n";

  @TempDir private Path folder;

  /// Through a link with its name, as it stands in the place of OpenWrt's.
  private Process start(String... words) throws IOException {
    Path link = folder.resolve("uqmi");
    if (!Files.exists(link)) {
      Files.createSymbolicLink(link, launcher());
    }
    List<String> command = new ArrayList<>(List.of(link.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).start();
  }

  /// The nearest one above this module.
  static Path launcher() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("dialtone"))) {
      here = here.getParent();
    }
    return here.resolve("dialtone");
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int status(Process process) throws InterruptedException {
    assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS));
    return process.exitValue();
  }

  @Test
  void a_link_named_uqmi_is_uqmi() throws Exception {
    try (PtyModem modem = new PtyModem(false)) {
      Process uqmi = start("-s", "-d", modem.path(), "--get-signal-info");
      assertEquals(LEVELS, text(uqmi.getInputStream()));
      assertEquals("", text(uqmi.getErrorStream()));
      assertEquals(0, status(uqmi));
      assertEquals(0, modem.held());
    }
  }

  @Test
  void without_a_device_it_prints_its_help_and_ends_with_1() throws Exception {
    Process uqmi = start();
    assertEquals("No device given\n" + Usage.TEXT, text(uqmi.getErrorStream()));
    assertEquals(1, status(uqmi));
  }

  @Test
  void a_signal_gives_the_client_id_back() throws Exception {
    for (String signal : List.of("INT", "TERM")) {
      try (PtyModem modem = new PtyModem(true)) {
        Process uqmi = start("-d", modem.path(), "--get-signal-info");
        assertEquals("allocate", modem.awaitQuestion());
        assertEquals("signal", modem.awaitQuestion());
        kill(signal, uqmi.pid());
        assertEquals("release", modem.awaitQuestion());
        assertEquals("\"Unknown error\"\n", text(uqmi.getInputStream()));
        assertEquals(255, status(uqmi));
        assertEquals(0, modem.held());
      }
    }
  }

  private static void kill(String signal, long pid) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(pid)).start();
    assertEquals(0, status(kill));
  }

  @Test
  void calls_at_once_take_turns() throws Exception {
    try (PtyModem modem = new PtyModem(false)) {
      List<Process> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(start("-s", "-d", modem.path(), "--get-signal-info"));
      }
      for (Process call : calls) {
        assertEquals(LEVELS, text(call.getInputStream()), text(call.getErrorStream()));
        assertEquals(0, status(call));
      }
    }
  }

  @Test
  void who_holds_the_port_is_named() throws Exception {
    try (PtyModem modem = new PtyModem(false);
        Machine machine = new Local(new SystemClock());
        Port held = open(machine, modem.path())) {
      Process uqmi = start("-d", modem.path(), "--get-signal-info");
      String errors = text(uqmi.getErrorStream());
      assertTrue(errors.startsWith("Failed to open device\n"), errors);
      assertTrue(errors.contains(String.valueOf(ProcessHandle.current().pid())), errors);
      assertEquals(2, status(uqmi), held.name());
    }
  }

  private static Port open(Machine machine, String path) {
    String name = path.replaceFirst("^/dev/", "");
    return switch (machine.ports().open(List.of(name)).getFirst()) {
      case Opening.Opened(Port port) -> port;
      case Opening.NotOpened no -> throw new AssertionError(no.failure());
    };
  }

  @Test
  void three_hundred_calls_use_up_no_client_ids() throws Exception {
    try (PtyModem modem = new PtyModem(false)) {
      for (int i = 0; i < 300; i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        UqmiProgram uqmi =
            new UqmiProgram(
                () -> new Local(new SystemClock()), true, new SystemClock(), stream, stream);
        int status = uqmi.runWithin(List.of("-s", "-d", modem.path(), "--get-signal-info"));
        assertEquals(LEVELS, out.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
      }
      assertEquals(0, modem.held());
    }
  }
}
