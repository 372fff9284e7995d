package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Our client opens data sessions with QMI modems that were written without it: on a pty, and on a
/// socket by the name of qmi-proxy's, which belongs to a network namespace.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HarnessQmiFakesIT {
  private static final String CONNECTED =
      "connected addresses [10.0.0.2/30] gateway 10.0.0.1 dns [8.8.8.8, 8.8.4.4] mtu 1430";

  /// Keeps a network namespace for others to enter.
  private static final String HOLD = "echo made $$; exec tail -f /dev/null";

  @TempDir private Path folder;
  private Path machine = Path.of("machine");

  @BeforeEach
  void needs_python() {
    SharedFolder.needPrograms("python3");
    machine = folder.resolve("machine");
  }

  /// One of the harness's fakes behind the words of `before`, with `name` as its folder for all that
  /// it writes.
  private Peer fake(String script, String name, List<String> before) throws Exception {
    Path run = Files.createDirectories(folder.resolve(name));
    for (String each : List.of("fakeqmi.py", "qmipty.py", "fakeqmi-uqmi.py")) {
      String source = Files.readString(SharedFolder.peer("harness").resolve(each));
      Files.writeString(run.resolve(each), source.replace("@RUN@", run.toString()));
    }
    String port = run.resolve("qmi.pty").toString();
    List<String> command = List.of("python3", run.resolve(script).toString(), port);
    return Peer.start(
        Map.of("RUN", run.toString()), together(before, command).toArray(String[]::new));
  }

  /// Lays the machine out with the pty that a fake has named.
  private void plugIn(String name) throws Exception {
    Path file = folder.resolve(name).resolve("qmi.pty");
    try (Peer named = until("[ -s " + file + " ]", List.of())) {
      assertEquals(0, named.awaitEnd(), named::toString);
    }
    QmiFolder.layOut(machine, Path.of(Files.readString(file)));
  }

  private static Peer until(String condition, List<String> network) throws IOException {
    List<String> loop = List.of("sh", "-c", "until " + condition + "; do sleep 0.05; done");
    return Peer.start(Map.of(), together(network, loop).toArray(String[]::new));
  }

  private static List<String> together(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private List<String> log(String name, String words) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("qmi.log")).stream()
        .filter(line -> line.contains(words))
        .toList();
  }

  private List<String> connecting(List<String> network) throws Exception {
    try (Peer program = Peer.start(Map.of(), QmiConnectingProgram.command(network, machine))) {
      assertEquals(0, program.awaitEnd(), program::toString);
      return program.said();
    }
  }

  private static void reached(List<String> said) {
    assertEquals("found cdc-wdm0 wwan0", said.getFirst());
    assertTrue(said.get(1).startsWith("sim SimStatus[state=READY,"), said::toString);
    assertTrue(said.get(2).contains("state=HOME"), said::toString);
    assertTrue(said.get(2).contains("operator=Optional[TEST]"), said::toString);
    assertEquals(CONNECTED, said.get(3), said::toString);
    assertTrue(said.getLast().startsWith("closed ["), said::toString);
    // An id that was not given back would stand there.
    assertFalse(said.getLast().contains("Client"), said::toString);
  }

  private void gaveBackWhatItTook(String name) throws IOException {
    int taken = log(name, "svc 0 cid 0 msg 0x0022").size();
    assertTrue(taken > 0);
    assertEquals(taken, log(name, "svc 0 cid 0 msg 0x0023").size());
  }

  @Test
  void a_fake_on_a_pty_gives_a_session_and_its_addresses() throws Exception {
    try (Peer _ = fake("qmipty.py", "pty", List.of())) {
      plugIn("pty");
      reached(connecting(List.of()));
    }
    assertEquals(1, log("pty", "svc 1 cid 1 msg 0x0020 {20: '696e7465726e6574'}").size());
    assertEquals(1, log("pty", "svc 1 cid 1 msg 0x0021 {1: 'efbeadde'}").size());
    gaveBackWhatItTook("pty");
  }

  /// It has neither a card service nor the service of packet formats, and tells no addresses.
  @Test
  void a_fake_without_most_services_gives_a_session_whose_addresses_come_by_dhcp()
      throws Exception {
    try (Peer _ = fake("fakeqmi-uqmi.py", "small", List.of())) {
      plugIn("small");
      List<String> said = connecting(List.of());
      assertEquals("connected by DHCP", said.get(3), said::toString);
      assertEquals("closed []", said.getLast(), said::toString);
    }
  }

  /// The fake's socket is taken because a process by the name of qmi-proxy has the port open, as the
  /// proxy would; on the port itself there answers another fake, which hears nothing.
  @Test
  void a_fake_on_the_proxys_socket_gives_a_session_and_its_addresses() throws Exception {
    SharedFolder.needRoot();
    SharedFolder.needPrograms("unshare", "nsenter");
    try (Peer _ = fake("qmipty.py", "pty", List.of());
        Peer holder = Peer.start(Map.of(), "unshare", "-n", "sh", "-c", HOLD)) {
      List<String> network = List.of("nsenter", "-n", "-t", holder.await("made ").substring(5));
      plugIn("pty");
      try (Peer _ = fake("fakeqmi.py", "proxy", together(network, holdingThePort()))) {
        try (Peer listens = until("grep -q @qmi-proxy$ /proc/net/unix", network)) {
          assertEquals(0, listens.awaitEnd(), listens::toString);
        }
        reached(connecting(network));
        threeHundredRounds(network);
      }
    }
    assertTrue(log("proxy", "proxy open").size() > 1);
    gaveBackWhatItTook("proxy");
    assertFalse(Files.exists(folder.resolve("pty/qmi.log")) && !log("pty", "svc").isEmpty());
  }

  /// Words before `python3` that start it under the proxy's name with the port open.
  private List<String> holdingThePort() throws IOException {
    Path proxy = folder.resolve("qmi-proxy");
    Files.createSymbolicLink(proxy, Path.of("/usr/bin/python3"));
    String start = "shift; exec " + proxy + " \"$@\" 9<>" + machine.resolve("dev/cdc-wdm0");
    return List.of("sh", "-c", start, "sh");
  }

  private void threeHundredRounds(List<String> network) throws Exception {
    List<String> command = QmiClientProgram.command(network, machine, "through", 300);
    try (Peer program = Peer.start(Map.of(), command.toArray(String[]::new))) {
      assertEquals(0, program.awaitEnd(), program::toString);
      assertEquals(List.of("ACME true services=11", "closed []"), program.said());
    }
  }
}
