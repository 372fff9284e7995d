package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that mean nothing: one line that names the word and the nearest right one, exit status 2,
/// and nothing else.
final class BadInputIT {
  private static final int WRONG_WORD = 2;
  private static final int DEADLINE_PASSED = 3;
  private static final int NO_MODEM = 4;

  @TempDir private static Path folder;
  private static Workbench bench;

  @BeforeAll
  static void startModem() throws IOException, InterruptedException {
    bench = Workbench.of(folder.resolve("m"), "huawei-e3372s");
  }

  @AfterAll
  static void endModem() throws IOException {
    bench.close();
  }

  /// The words, and what the line must hold.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tri | \"tri\". Did you mean try?",
        "up --onse | \"--onse\". Did you mean --once?",
        "--hots dir:/x up | \"--hots\". Did you mean --host?",
        "try huawei-e337s | \"huawei-e337s\". Did you mean huawei-e3372s?",
        "simulate huawei-e3372 | Did you mean huawei-e3372s?",
        "simulate | name a model",
        "try --fault mutt | \"mutt\". Did you mean mute?",
        "try --fault slow | it wants a number",
        "try --fault mute@x | \"x\" is no time",
        "try --fault mute,heals-by=reopn | \"reopn\". Did you mean reopen?",
        "try --set operatr=x | \"operatr\". Did you mean operator?",
        "try --set operator | it is not KEY=VALUE",
        "try --set rsrpDbm=strong | no whole number",
        "up --family ipv5 | \"ipv5\". Did you mean ipv4?",
        "up --data qmmi | \"qmmi\". Did you mean qmi?",
        "up --cid | it needs a value",
        "up --once=yes | it takes no value",
        "up now | takes only options",
        "--host dir:/nope up | /nope cannot be used",
        "--host dir:/etc/passwd up | it is no folder",
        "--host dir: up | it names no folder",
        "--host ftp://x up | \"ftp:\"",
        "decode ta | Did you mean at?",
        "simulate huawei-e3372s --for soon | no time such as 30s",
        "simulate huawei-e3372s --dir /etc/passwd | there is a file of that name",
        "help upp | Did you mean up?"
      })
  void a_wrong_word_is_named(String words, String named) throws Exception {
    assertWrongWord(Program.here().run(words.split(" ")), named);
  }

  /// The same on a machine with a modem.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "up --port ttyUSB9 | \"ttyUSB9\". Did you mean ttyUSB",
        "up --modem nosuch | \"nosuch\". Known: usb-1-1",
        "up --modem ttyUSB7 | \"ttyUSB7\". Did you mean ttyUSB",
        "up --modem 7 | \"7\"",
        "up --data qmi | Known: ncm",
        "up --pin-file /nope | --pin-file /nope cannot be used",
        "up --password-file /nope | --password-file /nope cannot be used",
        "up --cid one | no whole number",
        "up --cid 0 | the least is 1",
        "up --metric -5 | the least is 0",
        "up --trace /nope/trace | /nope/trace cannot be used",
        "set apnn=x | \"apnn\". Did you mean apn?",
        "set family=ipv5 | \"ipv5\". Did you mean ipv4?",
        "set apn | it is not KEY=VALUE",
        "status --modem nosuch | \"nosuch\""
      })
  void a_word_that_this_modem_does_not_know_is_named(String words, String named) throws Exception {
    assertWrongWord(bench.run(words.split(" ")), named);
  }

  private static void assertWrongWord(Ended ended, String named) {
    assertEquals(WRONG_WORD, ended.status(), ended.toString());
    assertEquals(List.of(), ended.lines());
    assertTrue(ended.errors().contains(named), ended.errors());
    assertEquals(1, ended.errors().lines().count(), ended.errors());
    assertNoStackTrace(ended);
  }

  private static void assertNoStackTrace(Ended ended) {
    assertFalse(ended.errors().contains("\tat "), ended.errors());
    assertFalse(ended.errors().contains("Exception"), ended.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "up --once --json", "status", "list", "down", "reset", "at AT"})
  void no_modem_at_all_has_its_own_exit_status(String words) throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty/sys")).resolveSibling("");
    Ended ended = Program.here().run(("--host dir:" + empty + " " + words).split(" "));
    assertEquals(NO_MODEM, ended.status(), ended.toString());
    assertTrue(ended.errors().contains("No modem found on dir:"), ended.errors());
    assertNoStackTrace(ended);
  }

  @Test
  void a_deadline_that_passes_has_its_own_exit_status() throws Exception {
    Path machine = folder.resolve("late");
    try (Workbench late = Workbench.of(machine, "huawei-e3372s", "--set", "latencyMs=1100")) {
      Ended ended = late.run("at", "--deadline", "1", "AT+CSQ");
      assertEquals(DEADLINE_PASSED, ended.status(), ended.toString());
      assertNoStackTrace(ended);
    }
  }

  @Test
  void a_folder_that_is_not_a_simulations_is_left_alone() throws Exception {
    Path house = Files.createDirectories(folder.resolve("house"));
    Path file = Files.writeString(Files.createDirectories(house.resolve("dev")).resolve("a"), "a");
    assertWrongWord(
        Program.here().run("simulate", "huawei-e3372s", "--dir", house.toString(), "--for", "1s"),
        "would be lost");
    assertTrue(Files.exists(file));
    try (Stream<Path> left = Files.list(house)) {
      assertEquals(List.of(house.resolve("dev")), left.toList());
    }
  }

  @Test
  void a_folder_has_one_simulation() throws Exception {
    Ended second =
        Program.here().run("simulate", "huawei-ms2372h", "--dir", bench.folder().toString());
    assertEquals(1, second.status(), second.toString());
    String pid = "(pid " + bench.simulator().pid() + ")";
    assertTrue(second.errors().contains(pid), second.errors());
    assertEquals("OK", bench.ask("at", "AT", "--json").text("result").orElseThrow());
  }
}
