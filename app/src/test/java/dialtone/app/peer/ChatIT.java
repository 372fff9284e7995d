package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.app.chat.ChatProgram;
import dialtone.host.linux.Fd;
import dialtone.host.linux.LentLine;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our chat beside Debian's on the same scripts and the same modem: `chat-cases.txt`.
///
/// All run at once, as some of them wait for a second; each test then looks at what came of its
/// own.
@Timeout(60)
final class ChatIT {
  private static final Path THEIRS = Path.of("/usr/sbin/chat");
  private static final long DEADLINE_SECONDS = 40;
  private static final String STAMP = "[A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d:\\d\\d";

  private static final Map<ChatCase, Future<Outcome>> OURS = new ConcurrentHashMap<>();
  private static final Map<ChatCase, Future<Outcome>> DEBIANS = new ConcurrentHashMap<>();

  @TempDir private static Path folder;
  private static Reactor reactor = new Reactor();
  private static ExecutorService threads = Executors.newFixedThreadPool(16);

  /// What can be seen of a run.
  ///
  /// @param sent to the modem
  /// @param errors stderr, the time of reports taken out
  /// @param files of the folder by name
  /// @param tidy the line was left as it was found
  private record Outcome(
      int status, String sent, String errors, Map<String, String> files, boolean tidy) {}

  @BeforeAll
  static void run() throws IOException {
    for (ChatCase each : ChatCase.all()) {
      OURS.put(each, threads.submit(() -> ours(each)));
      if (Files.isExecutable(THEIRS)) {
        DEBIANS.put(each, threads.submit(() -> theirs(each)));
      }
    }
  }

  @AfterAll
  static void end() {
    threads.shutdownNow();
    reactor.close();
  }

  static List<ChatCase> cases() throws IOException {
    return ChatCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_ends_as_the_table_says(ChatCase each) throws Exception {
    Outcome ours = OURS.get(each).get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    assertEquals(each.status(), ours.status(), ours.toString());
    assertTrue(ours.tidy(), ours.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_does_what_debians_chat_does(ChatCase each) throws Exception {
    assumeTrue(Files.isExecutable(THEIRS), "needs " + THEIRS + ", package ppp");
    Outcome theirs = DEBIANS.get(each).get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    Outcome ours = OURS.get(each).get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    assertEquals(theirs, ours);
  }

  private static Outcome ours(ChatCase each) throws IOException, InterruptedException {
    Path dir = lay(each, "ours");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    try (ScriptedModem modem = new ScriptedModem(reactor, each.acts());
        Fd fd = Fd.open(modem.path(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC);
        LentLine line = new LentLine(fd, fd)) {
      int status =
          new ChatProgram(
                  line, new SystemClock(), new PrintStream(errors, true, StandardCharsets.UTF_8))
              .runWithin(words(each, dir), name -> each.variables().getOrDefault(name, ""));
      boolean tidy = modem.leftAsFound();
      String said = errors.toString(StandardCharsets.ISO_8859_1);
      return outcome(status, modem.heard(), said, dir, tidy);
    }
  }

  private static Outcome theirs(ChatCase each) throws IOException, InterruptedException {
    Path dir = lay(each, "theirs");
    Path errors = dir.resolveSibling("theirs.err");
    try (ScriptedModem modem = new ScriptedModem(reactor, each.acts())) {
      List<String> command =
          new ArrayList<>(List.of("sh", "-c", "exec chat \"$@\" <>\"$0\" >&0", modem.path()));
      command.addAll(words(each, dir));
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().putAll(each.variables());
      builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> more + ":" + path);
      Process process = builder.start();
      try {
        assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "it does not end");
      } finally {
        process.destroyForcibly();
      }
      boolean tidy = modem.leftAsFound();
      String said = Files.readString(errors, StandardCharsets.ISO_8859_1);
      return outcome(process.exitValue(), modem.heard(), said, dir, tidy);
    }
  }

  private static Path lay(ChatCase each, String whose) throws IOException {
    Path dir =
        Files.createDirectories(folder.resolve(each.name().replaceAll("\\W+", "-")).resolve(whose));
    for (Map.Entry<String, String> file : each.files().entrySet()) {
      Files.writeString(
          dir.resolve(file.getKey()),
          file.getValue().replace("{dir}", dir.toString()),
          StandardCharsets.ISO_8859_1);
    }
    return dir;
  }

  private static List<String> words(ChatCase each, Path dir) {
    return each.words().stream().map(word -> word.replace("{dir}", dir.toString())).toList();
  }

  private static Outcome outcome(int status, String sent, String errors, Path dir, boolean tidy)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.list(dir)) {
      for (Path file : all.toList()) {
        files.put(
            String.valueOf(file.getFileName()),
            normal(Files.readString(file, StandardCharsets.ISO_8859_1), dir));
      }
    }
    return new Outcome(status, normal(sent, dir), normal(errors, dir), files, tidy);
  }

  private static String normal(String text, Path dir) {
    return text.replaceAll(STAMP, "TIME").replace(dir.toString(), "{dir}");
  }
}
