package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.host.linux.Namespace;
import dialtone.host.linux.Rights;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Programs;
import dialtone.host.machine.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A machine in a folder whose network is a namespace.
@Timeout(60)
class DirNetworkIT {
  @TempDir Path folder;

  @BeforeEach
  void askForRights() {
    assumeTrue(
        Rights.effective().changesNetwork(),
        "a network namespace needs CAP_SYS_ADMIN: run as root");
  }

  @Test
  void links_and_programs_are_those_of_the_namespace() throws IOException {
    try (Namespace namespace = Namespace.create();
        Machine machine = new Dir(folder, new SystemClock())) {
      assertEquals(List.of(), machine.links().table().links());
      Files.createSymbolicLink(folder.resolve("netns"), namespace.file());
      assertEquals(
          List.of("lo"), machine.links().table().links().stream().map(Links.Link::name).toList());
      Programs.Outcome outcome =
          machine
              .programs()
              .run(
                  List.of("cat", "/proc/thread-self/net/dev"),
                  Duration.ofSeconds(20),
                  "its devices");
      assertEquals(
          List.of("lo"),
          outcome.stdout().lines().skip(2).map(line -> line.strip().split(":", 2)[0]).toList());
      try (DataPath path = machine.dataPath("lo")) {
        assertEquals(DataPath.Kind.KERNEL, path.kind());
      }
    }
  }

  @Test
  void a_namespace_that_has_ended_is_left_for_none() throws IOException {
    try (Machine machine = new Dir(folder, new SystemClock())) {
      Files.createSymbolicLink(folder.resolve("netns"), Path.of("/proc/self/nothing"));
      assertEquals(List.of(), machine.links().table().links());
      assertFalse(Files.exists(folder.resolve("netns")));
    }
  }
}
