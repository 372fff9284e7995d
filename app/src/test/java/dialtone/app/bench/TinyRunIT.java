package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it counts the processes that this JVM starts")
class TinyRunIT {
  private static final Effort TINY = new Effort(0, 1, Duration.ofMillis(50));

  private final Deque<Runnable> ending = new ArrayDeque<>();

  @AfterEach
  void undo() {
    while (!ending.isEmpty()) {
      ending.pop().run();
    }
  }

  @Test
  void a_flood_loses_no_line() {
    Outcome outcome = new FloodBenchmark().run(TINY, ending::push);
    Outcome.Measurement lost =
        outcome.measurements().stream()
            .filter(each -> each.name().equals("linesLost"))
            .findFirst()
            .orElseThrow();
    assertEquals(0, lost.summary().max());
    assertFalse(JsonText.write(OutcomeJson.of(outcome)).isEmpty());
  }

  @Test
  void the_path_to_an_address_begins_with_a_probe_and_ends_with_the_address() {
    Workplace place = Workplace.open(ending::push);
    List<String> path = Climb.on(place, Optional.empty(), () -> {}).path();
    assertEquals("AT", path.getFirst());
    assertEquals("AT^DHCP?", path.getLast());
  }

  @Test
  void a_call_gets_its_addresses_and_each_wait_is_seen() {
    Outcome outcome = new PppBenchmark().run(TINY, ending::push);
    Outcome.Measurement waits =
        outcome.measurements().stream()
            .filter(each -> each.name().equals("waits"))
            .findFirst()
            .orElseThrow();
    assertTrue(waits.summary().min() >= 2, "LCP and IPCP take a round trip each");
  }

  @Test
  void a_relay_refuses_one_command_and_passes_the_others() {
    Workplace place = Workplace.open(ending::push);
    Path node = place.folder().resolve("dev/ttyUSB0");
    RefusingRelay.before(node, "AT^CSNR", ending::push);
    List<String> path = Climb.on(place, Optional.of("ttyUSB0"), () -> {}).path();
    assertEquals("AT^DHCP?", path.getLast());
  }

  @Test
  void whole_processes_are_left_out_where_the_launcher_did_not_start_us() {
    Outcome outcome = new CommandBenchmark().run(TINY, ending::push);
    assertEquals(1, outcome.skipped().size());
  }

  @Test
  void nothing_is_left_behind() {
    List<Path> folders = new ArrayList<>();
    folders.add(Workplace.open(ending::push).folder());
    assertTrue(folders.stream().allMatch(Files::exists));
    undo();
    assertTrue(folders.stream().noneMatch(Files::exists));
  }

  @Test
  void a_process_that_is_started_is_seen() {
    List<String> none = Spawned.during(() -> {});
    List<String> one =
        Spawned.during(
            () -> {
              double _ = WholeProcess.milliseconds(List.of("/bin/true"));
            });
    assertEquals(List.of(), none);
    assertEquals(1, one.size());
  }
}
