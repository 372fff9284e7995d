package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Our QMI client against a modem that was written without it: alone on the port, and along with
/// others through the real qmi-proxy. The proxy's name belongs to a network namespace, so all of
/// them run in one of their own.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class QmiProxyIT {
  private static final Path PROXY = Path.of("/usr/libexec/qmi-proxy");
  private static final long READY_SECONDS = 20;

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void plugIn() throws Exception {
    SharedFolder.needPrograms("python3", "unshare", "nsenter", "qmicli");
    SharedFolder.needRoot();
    Path harness = SharedFolder.peer("harness/qmipty.py").resolveSibling("");
    for (String script : List.of("fakeqmi.py", "qmipty.py")) {
      Files.copy(harness.resolve(script), folder.resolve(script));
    }
    ProcessBuilder fake = new ProcessBuilder("python3", folder.resolve("qmipty.py").toString());
    fake.environment().put("RUN", folder.toString());
    started.add(fake.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    awaitFilled(folder.resolve("qmi.pty"));
    Files.createDirectories(folder.resolve("dev"));
    Files.createSymbolicLink(
        folder.resolve("dev/cdc-wdm0"), Path.of(Files.readString(folder.resolve("qmi.pty"))));
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Process each : started.reversed()) {
      each.destroyForcibly().waitFor();
    }
  }

  private void awaitFilled(Path file) throws Exception {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      var _ =
          folder.register(
              watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (!Files.exists(file) || Files.size(file) == 0) {
        WatchKey key = watch.poll(READY_SECONDS, TimeUnit.SECONDS);
        assertTrue(key != null && key.reset(), file + " does not appear");
      }
    }
  }

  private Process start(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    started.add(process);
    return process;
  }

  /// A process in a network of its own that others can enter.
  private List<String> network() throws IOException {
    Process holder = start(List.of("unshare", "-n", "sh", "-c", "echo made; exec cat"));
    assertEquals("made", firstLine(holder));
    return List.of("nsenter", "-n", "-t", Long.toString(holder.pid()));
  }

  private static List<String> within(List<String> network, String... command) {
    List<String> all = new ArrayList<>(network);
    all.addAll(List.of(command));
    return all;
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    return String.valueOf(reader.readLine());
  }

  private static String end(Process program) throws Exception {
    program.getOutputStream().close();
    String last = firstLine(program);
    program.waitFor();
    return last;
  }

  private List<String> log(String words) throws IOException {
    return Files.readAllLines(folder.resolve("qmi.log")).stream()
        .filter(line -> line.contains(words))
        .toList();
  }

  /// The fake gives no id twice, also when it was given back: one service alone would not last.
  @Test
  void three_hundred_rounds_on_the_port_itself_give_every_id_back() throws Exception {
    Process program = start(QmiClientProgram.command(List.of(), folder, "found", 300));
    assertEquals("ACME false services=11", firstLine(program));
    assertEquals("closed []", end(program));
    assertEquals(301, log("svc 0 cid 0 msg 0x0022").size());
    assertEquals(301, log("svc 0 cid 0 msg 0x0023").size());
    assertTrue(log("msg 0x0027").isEmpty());
  }

  @Test
  void the_proxy_is_found_by_itself_and_shared_with_others() throws Exception {
    assumeTrue(Files.isExecutable(PROXY), PROXY + " is not installed");
    List<String> network = network();
    Process _ = start(within(network, PROXY.toString(), "--no-exit"));
    Process first = connected(network);
    Process second = start(QmiClientProgram.command(network, folder, "found", 5));
    assertEquals("ACME true services=11", firstLine(second));
    String device = folder.resolve("dev/cdc-wdm0").toString();
    Process qmicli =
        start(
            within(
                network,
                "qmicli",
                "-p",
                "-d",
                device,
                "--device-open-qmi",
                "--dms-get-manufacturer"));
    String told = new String(qmicli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(told.contains("Manufacturer: 'ACME'"), told);
    assertEquals("closed []", end(second));
    assertEquals("closed []", end(first));
    assertEquals(log("svc 0 cid 0 msg 0x0022").size(), log("svc 0 cid 0 msg 0x0023").size());
    assertTrue(log("msg 0x0027").isEmpty());
  }

  /// Until the proxy listens there is nobody to connect to.
  private Process connected(List<String> network) throws IOException {
    String line = "";
    for (int attempt = 0; attempt < 20; attempt++) {
      Process program = start(QmiClientProgram.command(network, folder, "through", 0));
      line = firstLine(program);
      if (line.startsWith("ACME")) {
        break;
      }
    }
    assertEquals("ACME true services=11", line);
    return started.getLast();
  }

  @Test
  void ids_of_a_killed_process_are_given_back_through_the_proxy() throws Exception {
    assumeTrue(Files.isExecutable(PROXY), PROXY + " is not installed");
    List<String> network = network();
    Process _ = start(within(network, PROXY.toString(), "--no-exit"));
    Process killed = connected(network);
    killed.destroyForcibly().waitFor();
    assertTrue(log("svc 0 cid 0 msg 0x0023").isEmpty());
    Process next = start(QmiClientProgram.command(network, folder, "through", 0));
    assertEquals("ACME true services=11", firstLine(next));
    assertEquals(List.of("svc 0 cid 0 msg 0x0023 {1: '0201'}"), log("svc 0 cid 0 msg 0x0023"));
    assertEquals("closed []", end(next));
    assertFalse(Files.exists(folder.resolve("through.journal")));
  }
}
