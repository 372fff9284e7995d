package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.terminal.Output;
import dialtone.protocol.failure.Failure;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) {
    Output output =
        new Output(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader("")),
            false,
            false,
            false);
    return new Dispatch(output).run(List.of(words));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  static List<String> names() {
    return Actions.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_help_of_each_command_teaches_by_an_example_of_it(String name) {
    assertEquals(0, run("help", name));
    assertTrue(out().contains(name), out());
    assertFalse(Actions.named(name).orElseThrow().declaration().examples().isEmpty());
  }

  @Test
  void the_first_screen_shows_the_three_commands_one_needs() {
    assertEquals(0, run("--help"));
    List<String> first = out().lines().limit(9).toList();
    assertTrue(first.stream().anyMatch(line -> line.contains("dialtone try")));
    assertTrue(first.stream().anyMatch(line -> line.contains("dialtone up")));
    assertTrue(first.stream().anyMatch(line -> line.contains("dialtone status")));
    assertFalse(out().contains("__own"));
  }

  @Test
  void without_a_command_the_help_goes_to_stderr_and_the_status_is_2() {
    assertEquals(2, run());
    assertEquals("", out());
    assertTrue(err().contains("dialtone try"));
  }

  @ParameterizedTest
  @CsvSource({
    "statsu, status",
    "up --josn, --json",
    "up --family ip4, ipv4",
    "try huawei-e3372, huawei-e3372s",
    "try --fault dorp-call, drop-call",
    "simulate huawei-e3372, huawei-e3372s",
    "completion bas, bash",
    "--host dri:/tmp list, dir:"
  })
  void a_wrong_word_gives_one_line_with_the_right_one_and_status_2(String line, String right) {
    assertEquals(2, run(line.split(" ")));
    assertEquals("", out());
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("Did you mean " + right + "?"), err());
  }

  @Test
  void a_folder_that_does_not_exist_is_named_with_status_2() {
    assertEquals(2, run("--host", "dir:/no/such/folder", "list"));
    assertTrue(err().contains("/no/such/folder"));
  }

  @Test
  void a_machine_without_a_modem_gives_status_4(@TempDir Path empty) {
    assertEquals(4, run("--host", "dir:" + empty, "up"));
    assertEquals(4, run("--host", "dir:" + empty, "list", "--json"));
    assertEquals("{\"modems\":[]}\n", out());
  }

  @Test
  void a_modem_that_was_named_and_is_not_there_gives_status_2(@TempDir Path empty) {
    assertEquals(2, run("--host", "dir:" + empty, "--modem", "wwan7", "status"));
  }

  @Test
  void options_of_every_command_may_stand_before_its_name() {
    assertEquals(0, run("--json", "version"));
    assertTrue(out().startsWith("{\"version\":"), out());
  }

  @Test
  void a_line_of_a_reply_is_decoded_with_names() {
    assertEquals(0, run("decode", "at", "+CSQ: 20,99", "--json"));
    assertTrue(out().contains("\"rssiDbm\":-73"), out());
  }

  @Test
  void exit_statuses_follow_the_contract() {
    assertEquals(3, ExitStatus.of(new Failure.Timeout("AT", "an answer", Duration.ofSeconds(1))));
    assertEquals(4, ExitStatus.of(new Failure.NoModem("this machine")));
    assertEquals(1, ExitStatus.of(new Failure.Busy("modem usb-1-1", "dialtone up (pid 1)")));
    assertEquals(2, ExitStatus.of(new Failure.BadInput("x", "y")));
  }
}
