package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.host.linux.Rights;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  private static final Rights USER = new Rights(1000, 0);
  private static final Path HOME = Path.of("/home/u");

  @TempDir Path folder;

  @Test
  void root_keeps_its_files_where_the_system_does() {
    assertEquals(
        new Folders(Path.of("/run/dialtone"), Path.of("/var/lib/dialtone")),
        Folders.of(new Rights(0, -1), Map.of("XDG_RUNTIME_DIR", "/run/user/0"), Path.of("/root")));
  }

  @Test
  void a_user_keeps_them_where_the_desktop_says() {
    assertEquals(
        new Folders(folder.resolve("dialtone"), Path.of("/data/dialtone")),
        Folders.of(
            USER, Map.of("XDG_RUNTIME_DIR", folder.toString(), "XDG_STATE_HOME", "/data"), HOME));
  }

  @Test
  void without_a_desktop_they_are_in_tmp_and_home() {
    Folders expected =
        new Folders(Path.of("/tmp/dialtone-1000"), HOME.resolve(".local/state/dialtone"));
    assertEquals(expected, Folders.of(USER, Map.of(), HOME));
    assertEquals(expected, Folders.of(USER, Map.of("XDG_RUNTIME_DIR", "not/absolute"), HOME));
    assertEquals(expected, Folders.of(USER, Map.of("XDG_RUNTIME_DIR", "/nowhere"), HOME));
  }

  @Test
  void a_folder_is_made_private_and_one_of_somebody_else_is_refused() throws IOException {
    int me = Rights.effective().user();
    Path made = Folders.secured(folder.resolve("a/dialtone"), me, Folders.PRIVATE);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> Folders.secured(made, me + 1, Folders.PRIVATE));
    assertInstanceOf(Failure.Denied.class, failure.failure());
  }

  @Test
  void several_that_begin_at_the_same_moment_share_it() throws Exception {
    Path shared = folder.resolve("b/dialtone");
    int me = Rights.effective().user();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Path>> all =
          Collections.nCopies(64, () -> Folders.secured(shared, me, Folders.PRIVATE));
      for (Future<Path> each : threads.invokeAll(all)) {
        assertEquals(shared, each.get());
      }
    }
  }

  @Test
  void a_link_in_its_place_is_refused() throws IOException {
    Path link = folder.resolve("dialtone-0");
    Files.createSymbolicLink(link, Files.createDirectory(folder.resolve("elsewhere")));
    int me = Rights.effective().user();
    assertThrows(ModemFailure.class, () -> Folders.secured(link, me, Folders.PRIVATE));
  }
}
