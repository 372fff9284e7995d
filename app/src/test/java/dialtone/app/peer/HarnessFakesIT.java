package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our client against AT modems on ptys that were written without it.
///
/// The fakes of the harness are no Huawei sticks and refuse `^NDISDUP`. Where a data session is
/// wanted, the rig's stick stands before them: it answers Huawei's own commands and carries the
/// packets; all else is theirs.
final class HarnessFakesIT {
  private static final long READY_SECONDS = 20;

  @TempDir private Path folder;

  @BeforeEach
  void lay_out_the_machine() throws IOException {
    SharedFolder.needPrograms("python3");
    StickFolder.layOut(folder);
  }

  private Path port() {
    return folder.resolve("dev/ttyUSB1");
  }

  /// One of the harness's fakes with the settings of its head; where its pty is, it says in `file`.
  private Peer fake(String script, Path file, Map<String, String> settings) throws Exception {
    Path path = SharedFolder.peer("harness").resolve(script);
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("RUN", path.resolveSibling("").toString());
    String log = folder.resolve("dialogue.log").toString();
    Peer fake = Peer.start(environment, "python3", path.toString(), file.toString(), log);
    awaitFilled(file);
    return fake;
  }

  /// Waits for a file that is there and not empty; a character device is never empty.
  private static void awaitFilled(Path file) throws Exception {
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      file.resolveSibling("")
          .register(
              watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (!Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
        var key = watch.poll(READY_SECONDS, TimeUnit.SECONDS);
        if (key == null) {
          fail(file + " does not appear");
        } else {
          key.pollEvents();
          key.reset();
        }
      }
    }
  }

  /// The rig's stick with all ports of this machine and its network; `behind` answers for ttyUSB1.
  private Peer stick(Path... behind) throws Exception {
    SharedFolder.needRoot();
    SharedFolder.needPrograms("unshare");
    SharedFolder.peer("rig/vmodem");
    List<String> command = new ArrayList<>(List.of("unshare", "-n", "python3"));
    command.addAll(List.of(SharedFolder.script("modem.py").toString(), folder.toString()));
    Stream.of(behind).map(Path::toString).forEach(command::add);
    Peer stick = Peer.start(Map.of(), command.toArray(String[]::new));
    stick.await("ready");
    return stick;
  }

  private void answers(String command, String line) throws Exception {
    try (Peer at = Peer.dialtone(folder, "at", command)) {
      assertEquals(0, at.awaitEnd(), at::toString);
      assertEquals(List.of(line, "OK"), at.said());
    }
  }

  @Test
  void the_rigs_stick_comes_online_through_ptys() throws Exception {
    try (Peer _ = stick();
        Peer up = Peer.dialtone(folder, "up", "--json", "--apn", "internet")) {
      String online = up.await("\"event\":\"online\"");
      assertTrue(online.contains("\"operator\":\"Testnet\""), online);
      assertTrue(online.contains("\"addresses\":[\"10.64.0.2/30\"]"), online);
      assertTrue(online.contains("\"ping\":true"), online);
      answers("AT+CSQ", "+CSQ: 22,99");
    }
  }

  /// The fake tells a change of its registration to nobody, so only asking again finds it. The port is
  /// named, because the stick's other port is no fake and may answer first.
  @ParameterizedTest
  @ValueSource(strings = {"atpty.py", "atpty_e.py"})
  void a_fake_connects_that_asks_for_its_pin_and_registers_in_silence(String script)
      throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "1234\n");
    Path fakePort = folder.resolve("fake");
    try (Peer _ = fake(script, fakePort, Map.of("PIN", "1234", "REGDELAY", "3"));
        Peer _ = stick(fakePort);
        Peer up =
            Peer.dialtone(
                folder, "up", "--json", "--port", "ttyUSB1", "--pin-file", pin.toString())) {
      up.await("\"step\":\"unlocked\"");
      up.await("\"step\":\"registered\"");
      up.await("\"step\":\"connected\"");
      up.await("\"step\":\"addressed\"");
      String online = up.await("\"event\":\"online\"");
      assertTrue(online.contains("\"model\":\"SIM-1\""), online);
      assertTrue(online.contains("\"operator\":\"Test PLMN 1-1\""), online);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atpty.py", "atpty_e.py"})
  void a_fake_alone_registers_and_its_refusal_of_the_data_session_is_named(String script)
      throws Exception {
    try (Peer _ = fake(script, port(), Map.of());
        Peer up = Peer.dialtone(folder, "up", "--once", "--json")) {
      String failed = up.await("\"event\":\"failed\"");
      assertTrue(failed.contains("\"step\":\"connected\""), failed);
      assertTrue(failed.contains("\"failure\":\"ConnectionRefused\""), failed);
      assertEquals(1, up.awaitEnd(), up::toString);
      answers("AT+CGMM", "SIM-1");
    }
  }

  @Test
  void a_wrong_pin_is_tried_once_and_named() throws Exception {
    Path pin = Files.writeString(folder.resolve("pin"), "4321\n");
    try (Peer _ = fake("atpty.py", port(), Map.of("PIN", "1234"));
        Peer up = Peer.dialtone(folder, "up", "--once", "--json", "--pin-file", pin.toString())) {
      String failed = up.await("\"event\":\"failed\"");
      assertTrue(failed.contains("\"step\":\"unlocked\""), failed);
      assertTrue(failed.contains("\"failure\":\"PinRejected\""), failed);
    }
    List<String> tried =
        Files.readAllLines(folder.resolve("dialogue.log")).stream()
            .filter(line -> line.contains("<-") && line.contains("+CPIN="))
            .toList();
    assertEquals(1, tried.size(), tried::toString);
  }

  /// It echoes whatever is asked of it, `ATE0` included, and knows one command.
  @Test
  void a_port_that_never_stops_echoing_is_found_and_understood() throws Exception {
    Path named = folder.resolve("named");
    try (Peer _ = fake("fakeat-gcom.py", named, Map.of())) {
      Files.createSymbolicLink(port(), Path.of(Files.readString(named)));
      answers("AT+CGMI", "huawei");
    }
  }
}
