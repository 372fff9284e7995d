package dialtone.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.simulator.Simulation;
import dialtone.simulator.SimulationEvent;
import dialtone.simulator.SimulationPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees and types, on a real terminal.
class TerminalIT {
  private static final String PIN = "47114711";
  private static final int SIGINT_STATUS = 130;

  @Test
  void the_pin_is_asked_for_and_not_echoed() throws IOException, InterruptedException {
    try (Terminal terminal = Terminal.run("dialtone try --once --fault pin=" + PIN)) {
      terminal.await("PIN of the SIM: ");
      terminal.type(PIN + "\n");
      assertEquals(0, terminal.awaitEnd(), terminal.screen());
      assertTrue(terminal.screen().contains("online"), terminal.screen());
      assertFalse(terminal.screen().contains(PIN), terminal.screen());
    }
  }

  @Test
  void ctrl_c_at_the_question_for_the_pin_gives_the_echo_back()
      throws IOException, InterruptedException {
    try (Terminal terminal =
        Terminal.run("trap : INT; dialtone try --once --fault pin=" + PIN + "; stty -a; exit 7")) {
      terminal.await("PIN of the SIM: ");
      terminal.type(Terminal.CTRL_C);
      assertEquals(7, terminal.awaitEnd(), terminal.screen());
      assertTrue(terminal.screen().contains(" echo "), terminal.screen());
    }
  }

  @Test
  void ctrl_c_hangs_up_and_removes_the_simulated_machine()
      throws IOException, InterruptedException {
    try (Terminal terminal = Terminal.run("dialtone try")) {
      terminal.await("names by");
      Matcher folder = Pattern.compile("--host dir:(\\S+)").matcher(terminal.screen());
      assertTrue(folder.find(), terminal.screen());
      assertTrue(Files.exists(Path.of(folder.group(1))));
      terminal.type(Terminal.CTRL_C);
      assertEquals(SIGINT_STATUS, terminal.awaitEnd(), terminal.screen());
      assertFalse(Files.exists(Path.of(folder.group(1))), terminal.screen());
      assertTrue(terminal.screen().contains("the modem to hang up"), terminal.screen());
    }
  }

  @Test
  void ctrl_c_on_up_ends_the_modems_session_and_leaves_nothing(@TempDir Path folder)
      throws IOException, InterruptedException {
    Queue<String> commands = new ConcurrentLinkedQueue<>();
    SimulationPlan plan = SimulationPlan.of("huawei-e3372s", folder).withKernelNetwork(false);
    try (Simulation _ = Simulation.start(plan, event -> note(event, commands));
        Terminal terminal = Terminal.run("dialtone --host dir:" + folder + " up")) {
      terminal.await("names by");
      terminal.type(Terminal.CTRL_C);
      assertEquals(SIGINT_STATUS, terminal.awaitEnd(), terminal.screen());
      assertTrue(commands.contains("AT^NDISDUP=1,0"), commands.toString());
      try (Stream<Path> files = Files.list(folder.resolve("run/dialtone"))) {
        assertEquals(0, files.filter(file -> file.toString().endsWith(".sock")).count());
      }
      assertEquals(0, Files.size(folder.resolve("run/dialtone/usb-1-1.lock")));
    }
  }

  private static void note(SimulationEvent event, Queue<String> commands) {
    if (event instanceof SimulationEvent.AtExchange(var _, String command, var _)) {
      commands.add(command);
    }
  }

  @Test
  void no_color_keeps_the_list_and_takes_its_colours() throws IOException, InterruptedException {
    try (Terminal terminal = Terminal.run("export NO_COLOR=1; dialtone try --once")) {
      assertEquals(0, terminal.awaitEnd(), terminal.screen());
      assertTrue(terminal.screen().contains("✓ ready"), terminal.screen());
      assertFalse(terminal.screen().contains("\u001b[32m"), terminal.screen());
    }
  }
}
