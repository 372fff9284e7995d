package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.app.terminal.Output;
import dialtone.app.wvdial.WvDial;
import dialtone.host.linux.Buffer;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.host.local.Local;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// Our wvdial beside Debian's on the same files and the same modem. All run at once, as some of
/// them wait for seconds; each test then looks at what came of its own.
@Timeout(90)
final class WvdialIT {
  private static final Path THEIRS = Path.of("/usr/bin/wvdial");

  /// It writes name and password into /etc/ppp/pap-secrets and chap-secrets; this machine's stay as
  /// they are. Where it aborts it leaves its lock file, which the next user of that terminal believes
  /// once the process number is somebody else's.
  private static final List<String> WITH_ITS_OWN_FILES =
      List.of(
          "unshare",
          "-m",
          "sh",
          "-c",
          "mount -t tmpfs none /etc/ppp && mount -t tmpfs none /var/lock && exec \"$@\"",
          "sh");

  private static final long DEADLINE_SECONDS = 60;
  private static final String STAMP =
      "[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}";

  private static final String BASE =
      """
      [Dialer Defaults]
      Modem = {modem}
      Phone = *99#
      Username = u
      Password = p
      Stupid Mode = yes
      PPPD Path = {dir}/pppd
      """;

  /// A program in the place of pppd, which says its lines where it is told to.
  private static final String PPPD =
      """
      #!/bin/bash
      out=1
      while [ $# -gt 0 ]; do
        [ "$1" = logfd ] && out=$2
        shift
      done
      cat >&$out <<'END'
      {lines}
      END
      {end}
      """;

  private static final String ONLINE =
      """
      Using interface ppp0
      Connect: ppp0 <--> /dev/ttyUSB0
      PAP authentication succeeded
      local  IP address 10.64.0.2
      remote IP address 10.64.64.64
      primary   DNS address 10.64.0.1
      secondary DNS address 10.64.0.3
      LCP terminated by peer
      Connect time 0.1 minutes.
      Sent 0 bytes, received 0 bytes.\
      """;

  private static final String DEBUG =
      """
      sent [PAP AuthReq id=0x1 user="u" password=<hidden>]
      rcvd [PAP AuthNak id=0x1 "go away"]
      rcvd [CHAP Challenge id=0x1 <00>, name = "x"]
      rcvd [CHAP Success id=0x1 "hello"]
      Script /etc/ppp/ip-up finished (pid 7), status = 0x1
      Script /etc/ppp/ip-down started (pid 8)
      rcvd [LCP TermReq id=0x2 "User request"]\
      """;

  private static final Map<Case, Future<Outcome>> OURS = new LinkedHashMap<>();
  private static final Map<Case, Future<Outcome>> DEBIANS = new LinkedHashMap<>();

  @TempDir private static Path folder;
  private static Reactor reactor = new Reactor();
  private static ExecutorService threads = Executors.newFixedThreadPool(8);

  /// @param text of the file, in which `{modem}` is the device
  /// @param words behind `--config=FILE`
  /// @param replies by the begin of a command; every other one is answered with OK
  /// @param pppd what is run in the place of pppd
  private record Case(
      String name, String text, List<String> words, Map<String, String> replies, String pppd) {
    Case(String name, String text, List<String> words, Map<String, String> replies) {
      this(name, text, words, replies, "#!/bin/false\n");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// What can be seen of a run, without times.
  private record Outcome(int status, String messages, List<String> sent) {
    /// WvStreams, wvtask.cc, on Debian 12: by chance, where a call has failed for good.
    boolean aborted() {
      return messages.contains("WVTASK_MAGIC");
    }

    String beforeAbort() {
      return messages.substring(0, messages.indexOf("wvdial: utils/wvtask.cc"));
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    refusals(cases);
    sections(cases);
    endings(cases);
    return cases;
  }

  private static void refusals(List<Case> cases) {
    refused(cases, "busy, given up", "Abort on Busy = 1", "BUSY");
    refused(cases, "no carrier", "Dial Attempts = 1", "NO CARRIER");
    refused(cases, "no dial tone", "", "NO DIALTONE");
    refused(
        cases,
        "no dial tone, tried again",
        "Abort on No Dialtone = no\nDial Attempts = 1",
        "NO DIAL TONE");
    refused(cases, "error", "", "ERROR");
    refused(cases, "a person answers", "Dial Attempts = 1", "VOICE");
    refused(cases, "a fax answers", "Dial Attempts = 1", "+FCLASS");
    refused(cases, "no answer", "Dial Attempts = 1\nDial Prefix = 9\nArea Code = 07", "NO ANSWER");
    refused(cases, "what providers say", "Provider = P\nProduct = Q\nHomepage = http://h", "ERROR");
    refused(cases, "idle", "Idle Seconds = 3", "ERROR");
    refused(cases, "rubbish", "rubbish\n= x\n# remark\n; Phone = 1", "ERROR");
    refused(cases, "quotes", "Init2 = \"AT Q\"\nInit3 = {AT B}\nInit4 = AT\\\\X\\n", "ERROR");
    refused(cases, "command", "Dial Command = ATDP", "ERROR");
    refused(cases, "no number", "Phone =", "ERROR");
    refused(cases, "no such port", "Modem = /dev/nosuch", "ERROR");
    refused(cases, "no port", "Modem =", "ERROR");
  }

  private static void sections(List<Case> cases) {
    Map<String, String> error = Map.of("ATDT", "\r\nERROR\r\n");
    Map<String, String> badInit = Map.of("AT+X", "\r\nERROR\r\n");
    Map<String, String> talkative =
        Map.of(
            "ATI", "\r\n^RSSI:3\r\n\tE\u0001392\r\nOK\r\n",
            "ATDT", "\r\n^BOOT:1\r\nERROR\r\n");
    cases.add(new Case("a bad init string", BASE + "Init2 = AT+X\n", List.of(), badInit));
    cases.add(new Case("talkative", BASE + "Init2 = ATI\n", List.of(), talkative));
    cases.add(new Case("no such section", BASE, List.of("zz"), error));
    cases.add(new Case("a quote", "\"" + BASE, List.of("Modem=/dev/nosuch"), Map.of()));
    cases.add(
        new Case(
            "sections",
            BASE
                + "[Dialer a]\n"
                + "Init8 = AT8a\n"
                + "Inherits = Dialer c\n"
                + "[Dialer b]\n"
                + "Init8 = AT8b\n"
                + "Phone = 7\n"
                + "[Dialer c]\n"
                + "Init9 = ATc\n"
                + "Inherits = Dialer zz\n",
            List.of("a", "b", "Init1=AT&F"),
            error));
  }

  private static void endings(List<Case> cases) {
    for (int status = 0; status <= 20; status++) {
      pppd(cases, "pppd ends with " + status, "", "", "exit " + status);
    }
    pppd(cases, "pppd is killed", "", "", "kill -9 $$");
    pppd(cases, "online", "", ONLINE, "exit 16");
    pppd(cases, "pppd says much", "", DEBUG, "exit 19");
    pppd(cases, "messages", "DialMessage1 = a\nDialMessage2 = b\nHomepage = h", "", "exit 5");
  }

  private static void pppd(List<Case> cases, String name, String lines, String said, String end) {
    String text = BASE + "Auto Reconnect = off\n" + lines + "\n";
    Map<String, String> connect = Map.of("ATD", "\r\nCONNECT\r\n");
    String program = PPPD.replace("{lines}", said).replace("{end}", end);
    cases.add(new Case(name, text, List.of(), connect, program));
  }

  private static void refused(List<Case> cases, String name, String lines, String answer) {
    String text = BASE + lines + "\n";
    cases.add(new Case(name, text, List.of(), Map.of("ATD", "\r\n" + answer + "\r\n")));
  }

  @BeforeAll
  static void run() {
    for (Case each : cases()) {
      OURS.put(each, threads.submit(() -> run(each, WvdialIT::ours)));
      if (theirsCanRun()) {
        DEBIANS.put(each, threads.submit(() -> run(each, WvdialIT::theirs)));
      }
    }
  }

  private static boolean theirsCanRun() {
    return Files.isExecutable(THEIRS) && "root".equals(System.getProperty("user.name"));
  }

  @AfterAll
  static void end() {
    threads.shutdownNow();
    reactor.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_and_sends_what_the_original_says_and_sends(Case each) throws Exception {
    assumeTrue(theirsCanRun(), "wvdial is not installed, or this is not root");
    Outcome original = DEBIANS.get(each).get();
    Outcome ours = OURS.get(each).get();
    if (original.aborted()) {
      assertTrue(ours.messages().startsWith(original.beforeAbort()), ours.messages());
      assertEquals(original.sent(), ours.sent());
    } else {
      assertEquals(original, ours);
    }
  }

  private interface Program {
    Outcome run(List<String> words, Path home) throws IOException, InterruptedException;
  }

  private static Outcome run(Case each, Program program) throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(folder, "wvdial");
    try (AnsweringModem modem = new AnsweringModem(each.replies())) {
      Path file = own.resolve("wvdial.conf");
      String text = each.text().replace("{modem}", modem.path());
      Files.writeString(file, text.replace("{dir}", own.toString()));
      Path pppd = Files.writeString(own.resolve("pppd"), each.pppd());
      Files.setPosixFilePermissions(pppd, PosixFilePermissions.fromString("rwxr-xr-x"));
      List<String> words = new ArrayList<>(List.of("--config=" + file));
      words.addAll(each.words());
      Outcome outcome = program.run(words, own);
      String messages =
          outcome
              .messages()
              .replace(modem.path(), "{modem}")
              .replace(own.toString(), "{dir}")
              .replaceAll(STAMP, "{time}")
              .replaceAll("Pid of pppd: \\d+", "Pid of pppd: {pid}");
      return new Outcome(outcome.status(), messages, modem.heard());
    }
  }

  private static Outcome ours(List<String> words, Path home) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.ISO_8859_1);
    BufferedReader nothing = new BufferedReader(new StringReader(""));
    Output output = new Output(errors, errors, nothing, false, false, false);
    SystemClock clock = new SystemClock();
    try (Machine machine = new Local(clock)) {
      int status = new WvDial(machine, clock, output).run(words);
      return new Outcome(status, err.toString(StandardCharsets.ISO_8859_1), List.of());
    }
  }

  private static Outcome theirs(List<String> words, Path home)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(WITH_ITS_OWN_FILES);
    command.add(THEIRS.toString());
    command.addAll(words);
    Path err = home.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(err.toFile());
    builder.environment().put("HOME", home.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      boolean ended = process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
      int status = ended ? process.exitValue() : -1;
      return new Outcome(status, Files.readString(err, StandardCharsets.ISO_8859_1), List.of());
    } finally {
      process.destroyForcibly();
    }
  }

  /// A modem that echoes each command and answers it by its begin.
  private static final class AnsweringModem implements Reactor.Handler, AutoCloseable {
    private final Pty pty = Pty.open();
    private final Fd line = Fd.open(pty.path(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC);
    private final Map<String, String> replies;
    private final List<String> heard = new ArrayList<>();
    private final StringBuilder unfinished = new StringBuilder();
    private final Reactor.Registration registration;

    AnsweringModem(Map<String, String> replies) {
      this.replies = replies;
      Terminal terminal = Terminal.of(line).orElseThrow();
      terminal.apply(terminal.settings().raw());
      registration = reactor.register(pty.master(), this);
    }

    String path() {
      return pty.path();
    }

    synchronized List<String> heard() {
      return List.copyOf(heard);
    }

    @Override
    public synchronized boolean readable(Buffer room) {
      int count = pty.master().read(room);
      if (count <= 0) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        char c = (char) (room.bytes()[i] & 0xff);
        if (c != '\r') {
          unfinished.append(c);
        } else if (!unfinished.isEmpty()) {
          answer(unfinished.toString());
          unfinished.setLength(0);
        }
      }
      return true;
    }

    private void answer(String command) {
      heard.add(command);
      String reply =
          replies.entrySet().stream()
              .filter(each -> command.startsWith(each.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("\r\nOK\r\n");
      byte[] bytes = (command + "\r" + reply).getBytes(StandardCharsets.ISO_8859_1);
      int written = pty.master().write(bytes, 0, bytes.length);
      assertEquals(bytes.length, written);
    }

    @Override
    public void hungUp() {
      // This test holds the other side open itself.
    }

    @Override
    public void close() {
      registration.close();
      line.close();
      pty.close();
    }
  }
}
