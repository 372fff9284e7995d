package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Namespace;
import dialtone.host.machine.Programs;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
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

  @Test
  void lines_of_both_outputs_come_in_order_and_the_status_after_them() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    String script = "echo one; echo two >&2; printf 'three\\r\\nfour'; exit 19";
    try (Programs.Running program = programs.start(List.of("sh", "-c", script), lines::add)) {
      assertEquals(19, program.ended().get(20, TimeUnit.SECONDS));
    }
    assertEquals(List.of("one", "two", "three", "four"), lines);
  }

  @Test
  void a_line_without_end_comes_in_pieces() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    String script = "head -c 10000 /dev/zero | tr '\\0' x";
    try (Programs.Running program = programs.start(List.of("sh", "-c", script), lines::add)) {
      assertEquals(0, program.ended().get(20, TimeUnit.SECONDS));
    }
    assertEquals(List.of(4096, 4096, 1808), lines.stream().map(String::length).toList());
  }

  @Test
  void a_program_is_asked_to_end_and_then_killed() throws Exception {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    String polite = "trap 'echo farewell; exit 5' TERM; echo up; while :; do sleep 0.1; done";
    Programs.Running program = programs.start(List.of("sh", "-c", polite), lines::add);
    assertEquals("up", lines.take());
    program.end(LONG);
    assertEquals(5, program.ended().get(20, TimeUnit.SECONDS));
    assertEquals("farewell", lines.take());
    String deaf = "trap '' TERM; echo up; while :; do sleep 0.1; done";
    Programs.Running other = programs.start(List.of("sh", "-c", deaf), lines::add);
    assertEquals("up", lines.take());
    other.end(Duration.ofMillis(100));
    assertEquals(137, other.ended().get(20, TimeUnit.SECONDS));
  }

  @Test
  void a_program_ends_with_us_even_when_we_are_killed() throws Exception {
    Process us =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ProgramStartingProgram.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long pid = Long.parseLong(us.inputReader(StandardCharsets.US_ASCII).readLine());
    ProcessHandle program = ProcessHandle.of(pid).orElseThrow();
    us.destroyForcibly();
    assertEquals(pid, program.onExit().get(20, TimeUnit.SECONDS).pid());
  }

  @Test
  void a_program_that_cannot_start_is_named() {
    ModemFailure failure =
        assertThrows(
            ModemFailure.class, () -> programs.start(List.of("/no/such/program"), _ -> {}));
    assertInstanceOf(Failure.ProgramFailed.class, failure.failure());
  }
}
