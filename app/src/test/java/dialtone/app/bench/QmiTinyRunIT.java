package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.JsonText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it measures")
class QmiTinyRunIT {
  private static final Effort TINY = new Effort(0, 1, Duration.ofMillis(50));

  private final Deque<Runnable> ending = new ArrayDeque<>();

  @AfterEach
  void undo() {
    while (!ending.isEmpty()) {
      ending.pop().run();
    }
  }

  private static Outcome.Measurement measured(Outcome outcome, String name) {
    return outcome.measurements().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fact(Outcome outcome, String name) {
    return outcome.facts().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .words();
  }

  @Test
  void the_path_to_an_address_ends_with_the_call_and_its_settings() {
    Outcome outcome = new QmiBenchmark().run(TINY, ending::push);
    for (String packets : List.of("Ethernet", "RawIp", "Switched")) {
      List<String> path = fact(outcome, "criticalPath" + packets);
      assertTrue(path.getFirst().startsWith("ctl AllocateCid"), path::toString);
      assertEquals(
          List.of("wds StartNetwork", "wds GetCurrentSettings"),
          path.subList(path.size() - 2, path.size()));
      assertEquals(path.size(), measured(outcome, "pathRoundTrips" + packets).summary().max());
    }
    assertTrue(fact(outcome, "criticalPathEthernet").contains("wda SetDataFormat"));
    assertFalse(JsonText.write(OutcomeJson.of(outcome)).isEmpty());
  }

  @Test
  void a_message_is_read_and_built_with_or_without_a_peer() {
    Outcome outcome = new QmiCodecBenchmark(1000, 1).run(TINY, ending::push);
    for (String name : List.of("readLte", "buildLte", "readSix", "buildSix")) {
      assertTrue(measured(outcome, name).summary().min() > 0, name);
    }
    boolean peer =
        outcome.measurements().stream().anyMatch(each -> each.name().equals("readLteByLibqmi"));
    assertEquals(peer ? 0 : 1, outcome.skipped().size());
  }

  @Test
  void reading_one_technology_allocates_the_record_and_nothing_else() {
    List<String> loop = new ArrayList<>(QmiCodecBenchmark.java());
    loop.addAll(List.of("1000000", "10", "lte"));
    double least =
        QmiCodecBenchmark.values(WholeProcess.lines(loop), "allocated")
            .mapToDouble(Double::doubleValue)
            .min()
            .orElseThrow();
    assertEquals(SignalFrame.LTE.record, Math.round(least));
  }

  @Test
  void whole_processes_are_left_out_where_the_launcher_did_not_start_us() {
    Outcome outcome = new UqmiBenchmark().run(TINY, ending::push);
    assertEquals(1, outcome.skipped().size());
  }
}
