package dialtone.host.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockFilesTest {
  /// Larger than any pid_max (2^22, proc_sys_kernel(5)).
  private static final long NOBODY = 99_999_999;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'       812\n', 812", // FHS 3.0: ten characters and a line end
    "'812', 812", // gammu without padding
    "'      1234 minicom root\n', 1234", // minicom
    "'\n', ",
    "'LCK', ",
    "'123456789012', "
  })
  void the_process_id_is_read_as_others_write_it(String content, Long pid) {
    assertEquals(
        Optional.ofNullable(pid), LockFiles.pid(content.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void a_binary_process_id_is_read_too() {
    byte[] kermit = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(70_000).array();
    assertEquals(Optional.of(70_000L), LockFiles.pid(kermit));
  }

  @Test
  void the_lock_of_a_dead_process_is_taken_over() throws IOException {
    Path lock = folder.resolve("LCK..ttyUSB0");
    Files.writeString(lock, "%10d\n".formatted(NOBODY));
    LockFiles files = LockFiles.take(folder, List.of("ttyUSB0"));
    assertEquals("%10d\n".formatted(ProcessHandle.current().pid()), Files.readString(lock));
    files.release();
    assertFalse(Files.exists(lock));
  }

  @Test
  void the_lock_of_a_living_process_is_respected_and_no_other_name_stays_locked()
      throws IOException {
    Files.writeString(folder.resolve("LCK..ttyUSB0"), "%10d\n".formatted(1));
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> LockFiles.take(folder, List.of("modem", "ttyUSB0")));
    Failure.Busy busy = assertInstanceOf(Failure.Busy.class, failure.failure());
    assertTrue(busy.holder().endsWith(" (1)"), busy.holder());
    assertFalse(Files.exists(folder.resolve("LCK..modem")));
    assertTrue(Files.exists(folder.resolve("LCK..ttyUSB0")));
  }

  @Test
  void without_a_folder_there_is_no_lock_file_and_no_failure() {
    LockFiles.take(folder.resolve("missing"), List.of("ttyUSB0")).release();
    assertFalse(Files.exists(folder.resolve("missing")));
  }

  @ParameterizedTest
  @CsvSource({
    "java, 'java -p lib -m dialtone.app/dialtone.app.Main up --once', dialtone up",
    "java, 'java dialtone.app.Main daemon', dialtone daemon",
    "java, 'java dialtone.app.Main --json --host dir:sim at', dialtone at",
    "java, 'java dialtone.app.Main', dialtone",
    "java, 'java -jar other.jar', java",
    "ModemManager, '/usr/sbin/ModemManager', ModemManager",
    "'', '', process"
  })
  void a_holder_is_called_by_what_it_does(String program, String command, String name) {
    assertEquals(name, Holders.name(program, List.of(command.split(" ", -1))));
  }
}
