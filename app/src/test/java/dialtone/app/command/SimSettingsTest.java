package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.supervisor.Wish;
import dialtone.protocol.privacy.Private;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimSettingsTest {
  private static final Private ONE = new Private("8949020000001234567");
  private static final Private OTHER = new Private("8949020000007654321");

  @TempDir Path state;

  private static Settings settings(String... words) {
    return Stream.of(words)
        .map(word -> word.split("=", 2))
        .reduce(new Settings(Map.of()), (s, w) -> s.with(w[0], w[1]), (_, last) -> last);
  }

  @Test
  void each_sim_has_its_own_settings() {
    SimSettings sims = new SimSettings(state);
    sims.of(ONE).write(settings("apn=one"));
    sims.of(OTHER).write(settings("apn=other"));
    assertEquals(Optional.of("one"), new SimSettings(state).of(ONE).read().value("apn"));
    assertEquals(Optional.of("other"), new SimSettings(state).of(OTHER).read().value("apn"));
  }

  @Test
  void a_sim_of_which_nothing_was_kept_has_none() {
    SimSettings sims = new SimSettings(state);
    assertFalse(sims.any());
    new KeptSettings(state, "usb-1-1").write(settings("apn=modem"));
    assertFalse(sims.any());
    sims.of(ONE).write(settings("apn=one"));
    assertTrue(sims.any());
    assertEquals(Map.of(), sims.of(OTHER).read().words());
  }

  @Test
  void no_file_tells_the_number() throws IOException {
    new SimSettings(state).of(ONE).write(settings("apn=one", "pin=1234"));
    try (Stream<Path> files = Files.list(state)) {
      for (Path file : files.toList()) {
        assertFalse(file.toString().contains(ONE.reveal()), file.toString());
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(ONE.reveal()), file.toString());
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
  }

  @Test
  void another_machine_calls_the_same_sim_otherwise(@TempDir Path elsewhere) throws IOException {
    new SimSettings(state).of(ONE).write(settings("apn=one"));
    new SimSettings(elsewhere).of(ONE).write(settings("apn=one"));
    assertNotEquals(simFiles(state), simFiles(elsewhere));
  }

  private static List<String> simFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("settings-sim-"))
          .toList();
    }
  }

  @Test
  void what_is_typed_wins_over_the_sims_and_that_over_the_modems() {
    new KeptSettings(state, "usb-1-1").write(settings("apn=modem", "user=modem", "metric=50"));
    new SimSettings(state).of(ONE).write(settings("apn=sim", "user=sim"));
    KeptWishes wishes = KeptWishes.of(settings("apn=typed"), state, "usb-1-1");
    assertTrue(wishes.dependOnSim());
    Wish wish = wishes.forSim(ONE);
    assertEquals(Optional.of("typed"), wish.connection().apn());
    assertEquals(Optional.of("sim"), wish.connection().user());
    assertEquals(50, wish.metric());
    assertEquals(Optional.of("modem"), wishes.forSim(OTHER).connection().user());
    assertEquals(Optional.of("modem"), wishes.general().connection().user());
  }
}
