package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LauncherTest {
  // What `DIALTONE_PRINT_COMMAND=1 ./dialtone bench flood` prints, shortened.
  private static final List<String> WORDS =
      List.of(
          ("/jdk/bin/java -XX:+UseSerialGC --enable-native-access=dialtone.host --module-path"
                  + " /home/app/target/dist/lib -XX:AOTCache=/home/app/target/dist/dialtone.aot -m"
                  + " dialtone.app/dialtone.app.Main bench flood")
              .split(" "));

  private final Launcher launcher = Launcher.of(WORDS).orElseThrow();

  @Test
  void other_words_come_behind_the_same_command_line() {
    List<String> command = launcher.dialtone("at", "AT+CSQ");
    assertEquals(WORDS.subList(0, WORDS.size() - 2), command.subList(0, command.size() - 2));
    assertEquals(List.of("at", "AT+CSQ"), command.subList(command.size() - 2, command.size()));
  }

  @Test
  void a_bare_jvm_keeps_the_flags_and_leaves_modules_and_cache() {
    assertEquals(
        List.of("/jdk/bin/java", "-XX:+UseSerialGC", "-version"), launcher.bare("-version"));
  }

  @Test
  void a_tree_without_the_script_has_none() {
    assertEquals(Optional.empty(), launcher.script());
  }

  @Test
  void another_program_is_no_launcher() {
    assertTrue(Launcher.of(List.of("java", "-jar", "surefire.jar")).isEmpty());
  }
}
