package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The driver rig: an unmodified Debian kernel in an emulator, in which the program meets real
/// `option`, `huawei_cdc_ncm`, ttys and a real network, and a Python stick over USB/IP.
final class RigGuest {
  private static final String GUEST =
      Optional.ofNullable(System.getenv("RIG_DIR")).orElse("/tmp/rig/guest");

  private RigGuest() {}

  /// Builds the guest where that was not done yet; skips the test where it cannot be.
  static void build() throws Exception {
    SharedFolder.needRoot();
    SharedFolder.needPrograms("qemu-system-x86_64", "mmdebstrap", "python3");
    String build = SharedFolder.peer("rig/build-guest").toString();
    try (Peer building = Peer.start(Map.of(), build, "--dir", GUEST)) {
      int status = building.awaitEnd();
      assumeTrue(status == 0, () -> "the guest cannot be built: " + building);
    }
  }

  /// A stick of the Python emulator that the guest can plug in, at a port of this machine.
  record Stick(int port, Peer emulator) implements AutoCloseable {
    static Stick of(String... options) throws Exception {
      int port = freePort();
      return new Stick(port, vmodem(port, Map.of(), options));
    }

    /// One that says what it is asked.
    static Stick talking(String... options) throws Exception {
      int port = freePort();
      return new Stick(port, vmodem(port, Map.of("VMODEM_LOG", "1"), options));
    }

    /// Ends it: all that it said.
    List<String> ended() throws InterruptedException {
      emulator.close();
      int _ = emulator.awaitEnd();
      return emulator.said();
    }

    @Override
    public void close() {
      emulator.close();
    }
  }

  /// Runs `script` with `words` in the guest, where our program and its JDK stand as they do here.
  ///
  /// @return what it printed, by section
  static Map<String, List<String>> run(String script, String... words) throws Exception {
    return run(List.of(), script, words);
  }

  /// @param folders stand in the guest, too
  static Map<String, List<String>> run(List<Path> folders, String script, String... words)
      throws Exception {
    List<String> dialtone = dialtone();
    Path java = Path.of(dialtone.getFirst()).resolve("../..").normalize();
    Path dist =
        Path.of(dialtone.get(dialtone.indexOf("--module-path") + 1)).resolveSibling("").normalize();
    Path folder = Path.of(SharedFolder.script(script).toString()).getParent();
    List<String> command = new ArrayList<>();
    command.addAll(List.of(SharedFolder.peer("rig/run-guest").toString(), "--dir", GUEST));
    command.addAll(List.of("--timeout", "400", "--share", java + ":" + java + ":ro"));
    command.addAll(List.of("--share", dist + ":" + dist + ":ro"));
    folders.forEach(each -> command.addAll(List.of("--share", each + ":" + each + ":ro")));
    command.addAll(List.of("--share", folder + ":/host:ro", "--"));
    command.addAll(List.of("bash", "/host/" + script));
    command.addAll(List.of(words));
    command.addAll(dialtone);
    // The emulator has to translate compiled code once more, so not compiling is twice as fast.
    command.add(command.indexOf("-m"), "-Xint");
    try (Peer guest = Peer.start(Map.of(), command.toArray(String[]::new))) {
      assertEquals(0, guest.awaitEnd(), guest::toString);
      return sections(guest.said());
    }
  }

  private static Peer vmodem(int port, Map<String, String> settings, String... options)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("python3", SharedFolder.peer("rig/vmodem/vmodem.py").toString()));
    command.addAll(List.of("--port", "" + port));
    command.addAll(List.of(options));
    Peer vmodem = Peer.start(settings, command.toArray(String[]::new));
    vmodem.await("ready");
    return vmodem;
  }

  /// The words by which the launcher starts the JVM.
  private static List<String> dialtone() throws Exception {
    String launcher = SharedFolder.sources().resolve("dialtone").toString();
    try (Peer printing = Peer.start(Map.of("DIALTONE_PRINT_COMMAND", "1"), launcher)) {
      assertEquals(0, printing.awaitEnd(), printing::toString);
      return List.of(printing.said().getLast().strip().split(" "));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ")) {
        current = new ArrayList<>();
        sections.put(line.substring(3), current);
      } else if (!line.startsWith("vusb-attach:")) {
        current.add(line);
      }
    }
    return sections;
  }
}
