package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Pty;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.Ports;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirTest {
  private final Clock clock = new SystemClock();

  @TempDir Path folder;

  private Failure refusal(String host) {
    return assertThrows(ModemFailure.class, () -> Machines.named(Optional.of(host), clock))
        .failure();
  }

  @Test
  void the_word_of_the_host_option_chooses_the_machine() throws IOException {
    try (Machine local = Machines.named(Optional.empty(), clock);
        Machine dir = Machines.named(Optional.of("dir:" + folder), clock)) {
      assertEquals("this machine", local.name());
      assertEquals("dir:" + folder.toRealPath(), dir.name());
    }
  }

  @Test
  void a_wrong_word_is_named() {
    String missing = folder.resolve("missing").toString();
    assertEquals(
        new Failure.BadInput(missing, "there is no such folder"), refusal("dir:" + missing));
    assertEquals(
        new Failure.Unsupported("ssh://root@192.168.1.1", "it comes with the SSH host"),
        refusal("ssh://root@192.168.1.1"));
    assertInstanceOf(Failure.BadInput.class, refusal("router"));
    assertInstanceOf(Failure.BadInput.class, refusal("dir:"));
  }

  @Test
  void own_files_stay_inside_the_folder() throws IOException {
    try (Machine machine = new Dir(folder, clock)) {
      assertEquals(folder.toRealPath().resolve("run/dialtone"), machine.runDirectory());
      assertEquals(folder.toRealPath().resolve("var/lib/dialtone"), machine.stateDirectory());
      assertTrue(Files.isDirectory(machine.runDirectory()));
    }
  }

  @Test
  void without_a_network_of_its_own_nothing_of_ours_is_touched() {
    try (Machine machine = new Dir(folder, clock)) {
      assertEquals(new Links.Table(List.of(), List.of(), List.of()), machine.links().table());
      Links.Change change = new Links.Change.SetUp("lo", false);
      ModemFailure failure =
          assertThrows(ModemFailure.class, () -> machine.links().apply(List.of(change)));
      assertInstanceOf(Failure.Unsupported.class, failure.failure());
      ModemFailure noPath = assertThrows(ModemFailure.class, () -> machine.dataPath("wwan0"));
      assertInstanceOf(Failure.Unsupported.class, noPath.failure());
    }
  }

  @Test
  void its_ports_are_the_links_in_its_dev() throws IOException {
    Files.createDirectory(folder.resolve("dev"));
    try (Pty pty = Pty.open();
        Machine machine = new Dir(folder, clock)) {
      Files.createSymbolicLink(folder.resolve("dev/ttyUSB2"), Path.of(pty.path()));
      Ports.Opening opening = machine.ports().open(List.of("ttyUSB2")).getFirst();
      assertInstanceOf(Ports.Opening.Opened.class, opening).port().close();
    }
  }
}
