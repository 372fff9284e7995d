package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.cli.Command;
import dialtone.app.cli.Completion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static List<Command> commands() {
    return Actions.NAMES.stream()
        .map(name -> Actions.named(name).orElseThrow().declaration())
        .toList();
  }

  private static String bash(String script) throws IOException, InterruptedException {
    Process bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said;
  }

  private static String completed(String... words) throws IOException, InterruptedException {
    String line =
        "COMP_WORDS=(dialtone " + String.join(" ", words) + "); COMP_CWORD=" + words.length + "; ";
    return bash(Completion.bash(commands()) + line + "_dialtone; echo \"${COMPREPLY[*]}\"").strip();
  }

  @Test
  void bash_completes_commands_options_and_models() throws IOException, InterruptedException {
    assertEquals("status", completed("sta"));
    assertEquals("--password-file", completed("up", "--pass"));
    assertEquals("ipv4 ipv6 ipv4v6", completed("up", "--family", "ipv"));
    assertEquals("huawei-e3372s huawei-ms2372h huawei-e392", completed("try", "hua"));
  }

  @Test
  void bash_finds_the_command_behind_options_of_every_command()
      throws IOException, InterruptedException {
    assertEquals("status", completed("--json", "sta"));
    assertEquals("--json", completed("--js"));
    assertEquals("--watch", completed("--modem", "any", "status", "--wa"));
  }

  @Test
  void bash_completes_a_value_behind_an_equals_sign() throws IOException, InterruptedException {
    assertEquals("ipv4 ipv6 ipv4v6", completed("up", "--family", "=", "ipv"));
    assertEquals("ipv4 ipv6 ipv4v6", completed("up", "--family", "="));
  }

  @Test
  void bash_completes_a_host_and_its_folder() throws IOException, InterruptedException {
    assertEquals("dir:", completed("--host", ""));
    assertEquals("/proc", completed("--host", "dir", ":", "/pro"));
  }

  @Test
  void every_script_knows_every_command() {
    for (String script :
        List.of(
            Completion.bash(commands()), Completion.zsh(commands()), Completion.fish(commands()))) {
      Actions.NAMES.forEach(name -> assertTrue(script.contains(name), name));
    }
  }
}
