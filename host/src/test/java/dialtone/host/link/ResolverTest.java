package dialtone.host.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dialtone.host.journal.FileJournal;
import dialtone.host.journal.UndoReplay;
import dialtone.host.local.Dir;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.Programs;
import dialtone.host.machine.SystemClock;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolverTest {
  private static final InetAddress FIRST = InetAddress.ofLiteral("10.64.0.1");
  private static final InetAddress SECOND = InetAddress.ofLiteral("2001:db8::1");
  private static final String HEADER =
      "# The name servers of wwan0 come first, by dialtone, until the connection ends.\n";

  @TempDir Path folder;
  private Path file;
  private Dir machine;
  private FileJournal journal;
  private final List<String> commands = new ArrayList<>();

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("etc"));
    file = folder.resolve("etc/resolv.conf");
    machine = new Dir(folder, new SystemClock());
    journal = new FileJournal(folder.resolve("journal"));
  }

  @AfterEach
  void close() {
    journal.close();
    machine.close();
  }

  private Resolver resolver(FileTree files) {
    Programs programs =
        new Programs() {
          @Override
          public Optional<String> find(List<String> names) {
            return Optional.of("/usr/bin/" + names.getFirst());
          }

          @Override
          public Outcome run(List<String> command, Duration deadline, String waitingFor) {
            commands.add(String.join(" ", command));
            return new Outcome(0, "", "");
          }

          @Override
          public Running start(List<String> command, Consumer<String> line) {
            throw new AssertionError("resolvectl ends: " + command);
          }
        };
    UndoReplay replay = new UndoReplay(machine.links(), files, _ -> {});
    return new Resolver("wwan0", files, Optional.of(programs), replay);
  }

  private Resolver resolver() {
    return resolver(machine.files());
  }

  @Test
  void our_servers_come_before_the_old_ones_and_go_again() throws IOException {
    Files.writeString(file, "search lan\nnameserver 192.168.1.1\n");
    Resolver resolver = resolver();
    resolver.use(List.of(FIRST), journal);
    assertEquals(
        HEADER + "nameserver 10.64.0.1\nsearch lan\nnameserver 192.168.1.1\n",
        Files.readString(file));
    assertEquals(List.of(), resolver.release(journal));
    assertEquals("search lan\nnameserver 192.168.1.1\n", Files.readString(file));
    assertEquals(List.of(), journal.standing());
  }

  @Test
  void changed_servers_replace_ours_and_not_the_old_ones() throws IOException {
    Files.writeString(file, "nameserver 192.168.1.1\n");
    Resolver resolver = resolver();
    resolver.use(List.of(FIRST), journal);
    resolver.use(List.of(SECOND), journal);
    assertEquals(
        HEADER + "nameserver 2001:db8::1\nnameserver 192.168.1.1\n", Files.readString(file));
    assertEquals(1, journal.standing().size());
    assertEquals(List.of(), resolver.release(journal));
    assertEquals("nameserver 192.168.1.1\n", Files.readString(file));
  }

  @Test
  void what_another_program_wrote_since_is_the_new_old_text() throws IOException {
    Files.writeString(file, "nameserver 192.168.1.1\n");
    Resolver resolver = resolver();
    resolver.use(List.of(FIRST), journal);
    Files.writeString(file, "nameserver 172.16.0.1\n");
    resolver.use(List.of(FIRST), journal);
    assertEquals(HEADER + "nameserver 10.64.0.1\nnameserver 172.16.0.1\n", Files.readString(file));
    assertEquals(List.of(), resolver.release(journal));
    assertEquals("nameserver 172.16.0.1\n", Files.readString(file));
  }

  @Test
  void a_missing_file_is_made() throws IOException {
    resolver().use(List.of(FIRST), journal);
    assertEquals(HEADER + "nameserver 10.64.0.1\n", Files.readString(file));
  }

  @Test
  void a_link_that_leads_nowhere_is_left_alone() throws IOException {
    Files.createSymbolicLink(file, Path.of("../run/nobody/resolv.conf"));
    resolver().use(List.of(FIRST), journal);
    assertFalse(Files.exists(file));
    assertEquals(List.of(), journal.standing());
  }

  @Test
  void a_link_into_another_programs_folder_is_left_alone() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("run/resolvconf")).resolve("resolv.conf");
    Files.writeString(theirs, "nameserver 192.168.1.1\n");
    Files.createSymbolicLink(file, Path.of("../run/resolvconf/resolv.conf"));
    resolver().use(List.of(FIRST), journal);
    assertEquals("nameserver 192.168.1.1\n", Files.readString(theirs));
    assertEquals(List.of(), commands);
  }

  @Test
  void systemd_resolved_is_told_and_its_file_left_alone() throws IOException {
    Path stub =
        Files.createDirectories(folder.resolve("run/systemd/resolve")).resolve("stub-resolv.conf");
    Files.writeString(stub, "nameserver 127.0.0.53\n");
    Files.createSymbolicLink(file, Path.of("../run/systemd/resolve/stub-resolv.conf"));
    Resolver resolver = resolver();
    resolver.use(List.of(FIRST, SECOND), journal);
    resolver.release(journal);
    assertEquals("nameserver 127.0.0.53\n", Files.readString(stub));
    assertEquals(
        List.of(
            "/usr/bin/resolvectl dns wwan0 10.64.0.1 2001:db8::1",
            "/usr/bin/resolvectl default-route wwan0 true",
            "/usr/bin/resolvectl revert wwan0"),
        commands);
  }
}
