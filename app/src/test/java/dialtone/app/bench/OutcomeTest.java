package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static Outcome outcome() {
    Outcome.Builder builder = Outcome.named("sample").warmUp("one round");
    Summary ours = builder.add("ours", "ms", List.of(12.0, 12.3456), 10);
    Summary peer = builder.add("peer", "ms", List.of(5.0));
    builder.ratio("ours/peer", ours, peer, 3);
    builder.fact("path", List.of("AT", "AT^DHCP?"));
    return builder.skip("other: it is not installed").end();
  }

  @Test
  void json_holds_every_finding_and_reads_back() {
    String text = JsonText.write(OutcomeJson.of(outcome()));
    String expected =
        """
        {"event":"benchmark","name":"sample","warmUp":"one round","measurements":[
        {"name":"ours","unit":"ms","runs":2,"median":12.173,"min":12.0,
        "max":12.346,"spread":0.173,"atMost":10.0},
        {"name":"peer","unit":"ms","runs":1,"median":5.0,"min":5.0,"max":5.0,"spread":0.0}],
        "ratios":[{"name":"ours/peer","value":2.435,"atMost":3.0}],
        "facts":{"path":["AT","AT^DHCP?"]},"skipped":["other: it is not installed"]}
        """;
    assertEquals(expected.replace("\n", ""), text);
    assertEquals("sample", JsonText.object("the finding", text).text("name").orElse(""));
  }

  @Test
  void the_machine_is_described() {
    Json.Fields machine = OutcomeJson.of(MeasuredOn.here());
    assertTrue(machine.whole("cores").orElse(0L) > 0);
    assertTrue(machine.text("kernel").isPresent());
  }

  @Test
  void the_table_says_what_was_missed_and_what_was_not() {
    List<String> lines = OutcomeTable.of(outcome());
    assertTrue(
        lines.stream().anyMatch(line -> line.endsWith("MISSED: at most 10")), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("within 3")), lines::toString);
    assertTrue(lines.contains("  skipped: other: it is not installed"), lines::toString);
  }
}
