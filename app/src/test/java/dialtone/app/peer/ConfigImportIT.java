package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.app.command.Dispatch;
import dialtone.app.terminal.Output;
import dialtone.host.linux.Reactor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `dialtone config import` on the files of "4G Huawei E392 with Linux" (2015), and Debian's chat
/// on what it writes.
@Timeout(240)
final class ConfigImportIT {
  private static final Path CHAT = Path.of("/usr/sbin/chat");
  private static final long DEADLINE_SECONDS = 40;

  private static final String PEERS =
      """
      connect "chat -Vs -r /var/log/ppp -f /etc/chatscripts/megafon-3g"
      460800
      crtscts
      modem
      ttyUSB1
      noauth
      usepeerdns
      defaultroute
      user ""
      password ""
      logfile /var/log/ppp
      """;

  private static final String SCRIPT =
      """
      TIMEOUT 35
      ECHO ON
      ABORT '\\nBUSY\\r'
      ABORT '\\nERROR\\r'
      ABORT '\\nNO ANSWER\\r'
      ABORT '\\nNO CARRIER\\r'
      ABORT '\\nNO DIALTONE\\r'
      ABORT '\\nRINGING\\r\\n\\r\\nRINGING\\r'
      ABORT '\\nUsername/pASSWORD Incorrect\\r'
      ''  \\rAT
      OK  'AT+CGDCONT=1,"IP","Internet"'
      OK  ATD*99#CONNECT  ""
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Reactor reactor = new Reactor();
  private Path peers = Path.of("");
  private Path script = Path.of("");

  @BeforeEach
  void lay_out_the_files() throws IOException {
    peers = Files.createDirectories(folder.resolve("etc/ppp/peers")).resolve("megafon-3g");
    script = Files.createDirectories(folder.resolve("etc/chatscripts")).resolve("megafon-3g");
    Files.writeString(peers, PEERS);
    Files.writeString(script, SCRIPT);
  }

  @AfterEach
  void end() {
    reactor.close();
  }

  @Test
  void a_folder_of_copies_reads_like_the_machine_they_came_from() {
    assertEquals(0, dialtone("config", "import", peers.toString(), "--json"));
    String json = out.toString(StandardCharsets.UTF_8);
    assertTrue(json.contains("\"apn\":\"Internet\""), json);
    assertTrue(json.contains("\"number\":\"*99#\""), json);
    assertTrue(json.contains("\"port\":\"ttyUSB1\""), json);
    assertTrue(json.contains("\"dialDeadline\":35"), json);
    assertTrue(json.contains("\"file\":\"" + script + "\",\"line\":12"), json);
    assertTrue(json.contains("\"mend\":\"OK  ATD*99#\\nCONNECT  \\\"\\\"\""), json);
    assertTrue(json.contains("\"--dial-port\",\"ttyUSB1\""), json);
  }

  @Test
  void another_machines_files_are_read_by_their_whole_paths() {
    assertEquals(
        0, dialtone("--host", "dir:" + folder, "config", "import", "/etc/ppp/peers/megafon-3g"));
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("/etc/chatscripts/megafon-3g:12: ATD*99#CONNECT"), text);
  }

  @Test
  void nothing_is_written_unasked() throws IOException {
    assertEquals(0, dialtone("config", "import", peers.toString()));
    assertEquals(SCRIPT, Files.readString(script));
    try (var files = Files.list(script.resolveSibling(""))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void the_mended_script_stands_beside_or_in_place_with_what_was_there_kept() throws IOException {
    assertEquals(0, dialtone("config", "import", "--write", peers.toString()));
    String mended = SCRIPT.replace("ATD*99#CONNECT", "ATD*99#\nCONNECT");
    assertEquals(mended, Files.readString(beside(".mended")));
    assertEquals(SCRIPT, Files.readString(script));

    assertEquals(0, dialtone("config", "import", "--in-place", peers.toString()));
    assertEquals(mended, Files.readString(script));
    assertEquals(SCRIPT, Files.readString(beside(".before")));
    assertEquals(PEERS, Files.readString(peers));
  }

  @Test
  void debians_chat_reads_CONNECT_with_the_mended_script() throws Exception {
    assertEquals(0, dialtone("config", "import", "--write", peers.toString()));
    Dialogue dialogue = chat(beside(".mended"), "ATD*99#\r", "\r\nCONNECT 3600000\r\n");
    assertEquals(0, dialogue.status(), dialogue.log());
    assertTrue(dialogue.log().contains("CONNECT\n -- got it"), dialogue.log());
  }

  /// The published script ends well whatever the modem says; the mended one gives up on ERROR, its
  /// second ABORT (chat(8): 4 is the first).
  @Test
  void debians_chat_notices_an_error_only_with_the_mended_script() throws Exception {
    assertEquals(0, dialtone("config", "import", "--write", peers.toString()));
    Dialogue published = chat(script, "ATD*99#CONNECT\r", "\r\nERROR\r\n");
    assertEquals(0, published.status(), published.log());
    assertFalse(published.log().contains("ERROR\n -- "), published.log());
    Dialogue mended = chat(beside(".mended"), "ATD*99#\r", "\r\nERROR\r\n");
    assertEquals(5, mended.status(), mended.log());
  }

  @Test
  void a_file_that_does_not_exist_is_a_wrong_word() {
    assertEquals(2, dialtone("config", "import", folder.resolve("nowhere").toString()));
    assertEquals(2, dialtone("config", "import"));
    assertEquals(2, dialtone("config", "imprt", peers.toString()));
    String text = err.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("there is no such file"), text);
    assertTrue(text.contains("import"), text);
  }

  @Test
  void what_cannot_be_read_is_named() throws IOException {
    assertEquals(2, dialtone("config", "import", "/dev/zero"));
    Path large = Files.write(folder.resolve("large"), new byte[10_000_000]);
    assertEquals(1, dialtone("config", "import", large.toString()));
    Files.writeString(script, "OK 'ATD*99#\n");
    assertEquals(1, dialtone("config", "import", peers.toString()));
    assertEquals(2, dialtone("up", "--from", peers.toString()));
    String text = err.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("megafon-3g:1"), text);
  }

  /// `pppd call megafon-3g` in one command, with the script as it was published.
  @Test
  void up_from_the_peers_file_is_online() throws Exception {
    String launcher = SharedFolder.sources().resolve("dialtone").toString();
    String modem = folder.resolve("modem").toString();
    try (Peer stick =
        Peer.start(Map.of(), launcher, "simulate", "huawei-e392", "--dir", modem, "--json")) {
      stick.await("\"ready\"");
      try (Peer up =
          Peer.dialtone(Path.of(modem), "up", "--from", peers.toString(), "--once", "--json")) {
        up.await("\"remark\"", "ATD*99#CONNECT");
        String online = up.await("\"event\":\"online\"");
        assertTrue(online.contains("\"data\":\"ppp\""), online);
        assertTrue(online.contains("\"apn\":\"Internet\""), online);
        assertEquals(0, up.awaitEnd());
      }
      try (Peer down = Peer.dialtone(Path.of(modem), "down")) {
        assertEquals(0, down.awaitEnd(), down.toString());
      }
      assertTrue(stick.await("ATD*99#").contains("CONNECT"));
    }
  }

  private Path beside(String ending) {
    return script.resolveSibling(script.getFileName() + ending);
  }

  private int dialtone(String... words) {
    out.reset();
    Output output =
        new Output(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader("")),
            false,
            false,
            false);
    return new Dispatch(output).run(List.of(words));
  }

  private record Dialogue(int status, String log) {}

  /// Debian's chat with a modem that takes everything up to the call.
  private Dialogue chat(Path file, String call, String answer) throws Exception {
    assumeTrue(Files.isExecutable(CHAT), CHAT + " is not installed");
    List<ChatCase.Act> acts =
        List.of(
            new ChatCase.Hears("AT\r"),
            new ChatCase.Says("\r\nOK\r\n"),
            new ChatCase.Hears("AT+CGDCONT=1,\"IP\",\"Internet\"\r"),
            new ChatCase.Says("\r\nOK\r\n"),
            new ChatCase.Hears(call),
            new ChatCase.Says(answer));
    Path log = folder.resolve("chat.log");
    try (ScriptedModem modem = new ScriptedModem(reactor, acts)) {
      Path line = Path.of(modem.path());
      Process process =
          new ProcessBuilder(CHAT.toString(), "-v", "-s", "-S", "-f", file.toString())
              .redirectInput(line.toFile())
              .redirectOutput(line.toFile())
              .redirectError(log.toFile())
              .start();
      assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS));
      return new Dialogue(process.exitValue(), Files.readString(log, StandardCharsets.ISO_8859_1));
    }
  }
}
