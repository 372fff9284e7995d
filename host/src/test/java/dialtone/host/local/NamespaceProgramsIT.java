package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Namespace;
import dialtone.host.machine.Programs;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NamespaceProgramsIT {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Programs programs = new NamespacePrograms(Namespace::current);

  @Test
  void the_first_installed_name_is_found() {
    Optional<String> found = programs.find(List.of("no-such-program", "sh", "cat"));
    assertTrue(found.orElseThrow().endsWith("/sh"), found.toString());
    assertEquals(Optional.empty(), programs.find(List.of("no-such-program")));
  }

  @Test
  void status_and_both_outputs_come_back_whole() {
    String script = "head -c 200000 /dev/zero | tr '\\0' x; echo late >&2; exit 7";
    Programs.Outcome outcome = programs.run(List.of("sh", "-c", script), LONG, "the script");
    assertEquals(7, outcome.status());
    assertEquals(200_000, outcome.stdout().length());
    assertEquals("late\n", outcome.stderr());
  }

  @Test
  void a_program_that_does_not_end_is_killed_with_its_children(@TempDir Path folder)
      throws Exception {
    Path child = folder.resolve("child");
    String script = "sleep 1000 & echo $! > " + child + "; wait";
    Duration deadline = Duration.ofSeconds(2);
    ModemFailure failure =
        assertThrows(
            ModemFailure.class,
            () -> programs.run(List.of("sh", "-c", script), deadline, "a DHCP lease"));
    assertEquals(
        new Failure.Timeout("sh -c " + script, "a DHCP lease", deadline), failure.failure());
    long pid = Long.parseLong(Files.readString(child).strip());
    Optional<ProcessHandle> left = ProcessHandle.of(pid);
    if (left.isPresent()) {
      assertEquals(pid, left.get().onExit().get(20, TimeUnit.SECONDS).pid());
    }
  }

  @Test
  void a_program_that_is_not_there_is_named() {
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> programs.run(List.of("/no/such"), LONG, "nothing"));
    assertEquals(
        "/no/such", assertInstanceOf(Failure.ProgramFailed.class, failure.failure()).program());
  }
}
