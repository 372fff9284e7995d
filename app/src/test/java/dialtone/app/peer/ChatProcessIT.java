package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Reactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Our chat as a process of its own, started through a link with its name, as pppd would start it.
@Timeout(60)
final class ChatProcessIT {
  private static final long DEADLINE_SECONDS = 40;

  private final Reactor reactor = new Reactor();

  @TempDir private Path folder;

  @AfterEach
  void end() {
    reactor.close();
  }

  private Process start(ScriptedModem modem, String... words) throws IOException {
    Path link = folder.resolve("chat");
    Files.createSymbolicLink(link, SharedFolder.sources().resolve("dialtone"));
    List<String> command =
        new ArrayList<>(
            List.of("sh", "-c", "exec \"$@\" <>\"$0\" >&0", modem.path(), link.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).start();
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_link_named_chat_is_chat() throws Exception {
    List<ChatCase.Act> acts =
        List.of(new ChatCase.Hears("ATD*99#\r"), new ChatCase.Says("\r\nCONNECT\r\n"));
    try (ScriptedModem modem = new ScriptedModem(reactor, acts)) {
      Process chat = start(modem, "-s", "SAY", "dialling\\n\\c", "", "ATD*99#", "CONNECT", "\\c");
      assertEquals("dialling\n", errors(chat));
      assertEquals(0, chat.waitFor());
      assertEquals("ATD*99#\r", modem.heard());
      assertTrue(modem.leftAsFound());
    }
  }

  @Test
  void a_wrong_option_is_answered_as_chat_does() throws Exception {
    try (ScriptedModem modem = new ScriptedModem(reactor, List.of())) {
      Process chat = start(modem, "--help");
      assertTrue(errors(chat).startsWith("Usage: chat [-e] [-E] [-v]"));
      assertEquals(1, chat.waitFor());
    }
  }

  @Test
  void a_signal_ends_it_with_2_and_leaves_the_line_as_it_was() throws Exception {
    for (String signal : List.of("HUP", "INT", "TERM")) {
      try (ScriptedModem modem = new ScriptedModem(reactor, List.of())) {
        // It listens to signals from before the first word that it says.
        Process chat = start(modem, "-s", "SAY", "begun\\n\\c", "OK");
        assertEquals('b', chat.getErrorStream().read());
        kill(signal, chat.pid());
        assertEquals("egun\nSIG" + signal + "\n", errors(chat));
        assertEquals(2, chat.waitFor());
        assertTrue(modem.leftAsFound());
      }
      Files.delete(folder.resolve("chat"));
    }
  }

  @Test
  void a_hang_up_is_passed_over_when_the_script_says_so() throws Exception {
    try (ScriptedModem modem = new ScriptedModem(reactor, List.of())) {
      Process chat = start(modem, "-s", "HANGUP", "OFF", "SAY", "begun\\n\\c", "OK");
      assertEquals('b', chat.getErrorStream().read());
      kill("HUP", chat.pid());
      kill("TERM", chat.pid());
      assertEquals("egun\nSIGTERM\n", errors(chat));
      assertEquals(2, chat.waitFor());
    }
  }

  private static void kill(String signal, long pid) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(pid)).start();
    assertTrue(kill.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) && kill.exitValue() == 0);
  }
}
