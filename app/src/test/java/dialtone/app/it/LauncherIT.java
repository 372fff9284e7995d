package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the program, on copies of what was built here, so that nothing is built
/// anew.
final class LauncherIT {
  private static final String VERSION = "dialtone \\d+\\.\\d+\\.\\d+.*";

  @TempDir private Path folder;

  /// The launcher and what it starts, without sources: as a package would install it.
  private Program copy() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Path launcher =
        Files.copy(
            Program.root().resolve("dialtone"),
            home.resolve("dialtone"),
            StandardCopyOption.COPY_ATTRIBUTES);
    Path from = Program.root().resolve("app/target/dist");
    Path to = Files.createDirectories(home.resolve("app/target/dist"));
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(each)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
    return new Program(launcher, List.of(), Program.here().environment());
  }

  private static Path dist(Program program) {
    return program.launcher().resolveSibling("app/target/dist");
  }

  private static void assertVersion(Ended ended) {
    assertEquals(0, ended.status(), ended.toString());
    assertEquals(1, ended.lines().size(), ended.toString());
    assertTrue(ended.lines().getFirst().matches(VERSION), ended.toString());
    assertFalse(ended.errors().contains("[warning]"), ended.errors());
  }

  /// The JVM refuses such a cache and goes on without; it must not say so on stdout.
  @Test
  void a_stale_or_broken_cache_leaves_stdout_clean() throws Exception {
    Program copy = copy();
    Path cache = dist(copy).resolve("dialtone.aot");
    Path prepared = dist(copy).resolve("prepared");
    // As if the cache had been made here: it was made for other paths, so it is stale already.
    List<String> lines = new ArrayList<>(Files.readAllLines(prepared));
    lines.set(2, dist(copy).toRealPath().toString());
    Files.write(prepared, lines);
    assertVersion(copy.run("--version"));
    FileTime before = Files.getLastModifiedTime(prepared);

    Path jar = dist(copy).resolve("lib/dialtone-protocol.jar");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(before.toMillis() - 86_400_000L));
    assertVersion(copy.run("--version"));

    Files.writeString(cache, "no cache at all");
    assertVersion(copy.run("--version"));
    Files.write(cache, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
    assertVersion(copy.run("--version"));
    Files.delete(cache);
    assertVersion(copy.run("--version"));
  }

  @Test
  void two_first_starts_at_once_both_work() throws Exception {
    Program copy = copy();
    Files.deleteIfExists(dist(copy).resolve("prepared"));
    try (Started one = copy.start("--version");
        Started other = copy.start("--version")) {
      assertVersion(one.awaitEnd());
      assertVersion(other.awaitEnd());
    }
    assertTrue(Files.exists(dist(copy).resolve("prepared")));
  }

  @Test
  void a_missing_jdk_is_one_plain_sentence() throws Exception {
    Ended ended = Program.here().with("DIALTONE_JAVA_HOME", "/nope").run("--version");
    assertEquals(1, ended.status());
    assertEquals(List.of(), ended.lines());
    assertEquals(1, ended.errors().lines().count(), ended.errors());
    assertTrue(ended.errors().contains("JDK 25"), ended.errors());
    assertTrue(ended.errors().contains("/nope"), ended.errors());
  }

  @Test
  void it_starts_through_links_and_from_any_folder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("with space/bin"));
    Path first = Files.createSymbolicLink(bin.resolve("one"), Program.root().resolve("dialtone"));
    Path second = Files.createSymbolicLink(bin.resolve("two"), Path.of("one"));
    for (Path link : List.of(first, second)) {
      assertVersion(new Program(link, List.of(), Program.here().environment()).run("--version"));
    }
  }

  @Test
  void words_reach_the_program_as_they_were_typed() throws Exception {
    Ended ended = Program.here().run("a b$HOME'\"*");
    assertEquals(2, ended.status());
    assertTrue(ended.errors().contains("\"a b$HOME'\"*\""), ended.errors());
  }

  @Test
  void stdout_is_utf_8_and_a_closed_pipe_is_no_stack_trace() throws Exception {
    Process pipe =
        new ProcessBuilder("sh", "-c", Program.root().resolve("dialtone") + " --help | true")
            .redirectErrorStream(true)
            .start();
    String said = new String(pipe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertFalse(said.contains("Exception"), said);
    Ended help = Program.here().with("LC_ALL", "C").run("set", "--help");
    assertTrue(String.join("\n", help.lines()).contains("…"), help.toString());
  }
}
