package dialtone.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.JsonText;
import dialtone.host.machine.SystemClock;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LiveViewTest {
  private static final String STEP =
      "{\"event\":\"step\",\"step\":\"registered\",\"waitingFor\":\"LTE registration\","
          + "\"deadlineMs\":60000}";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
  private final Output output =
      new Output(stream, stream, new BufferedReader(Reader.nullReader()), true, false, false);

  private String shown(String... events) {
    try (LiveView view = new LiveView(output, new SystemClock())) {
      for (String event : events) {
        view.accept(JsonText.object("a test", event));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_step_in_progress_shows_its_deadline_and_is_cut_off_at_the_edge() {
    String shown = shown(STEP);
    assertTrue(
        shown.startsWith("\r\u001b[K\u001b[?7l… registered  0 of 60 s, LTE registration\u001b[?7h"),
        shown);
  }

  @Test
  void a_failure_that_is_repeated_says_why_and_when() {
    String shown =
        shown(
            STEP,
            "{\"event\":\"failed\",\"step\":\"registered\",\"message\":\"Too far away.\","
                + "\"fix\":[\"dialtone list\"],\"retryInMs\":2000}");
    assertTrue(shown.contains("✗ registered"), shown);
    assertTrue(shown.contains("Too far away."), shown);
    assertTrue(shown.contains("try: dialtone list"), shown);
    assertTrue(shown.contains("next attempt in 2 s"), shown);
  }

  @Test
  void the_last_failure_is_left_to_who_began_and_its_end_is_no_news() {
    String shown =
        shown(
            STEP,
            "{\"event\":\"failed\",\"step\":\"registered\",\"message\":\"Too far away.\","
                + "\"retryInMs\":null}",
            "{\"event\":\"down\"}");
    assertTrue(shown.contains("✗ registered"), shown);
    assertFalse(shown.contains("Too far away."), shown);
    assertFalse(shown.contains("down"), shown);
  }

  @Test
  void who_presses_ctrl_c_sees_that_it_was_heard() {
    try (LiveView view = new LiveView(output, new SystemClock())) {
      view.hangingUp(Duration.ofSeconds(15));
      view.accept(JsonText.object("a test", "{\"event\":\"down\"}"));
    }
    String shown = out.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains("… down        0 of 15 s, the modem to hang up"), shown);
    assertEquals(1, shown.lines().filter(line -> line.contains("✓ down")).count(), shown);
  }
}
