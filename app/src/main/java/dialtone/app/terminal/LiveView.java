package dialtone.app.terminal;

import dialtone.app.json.Json;
import dialtone.host.machine.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Events as a list that lives: steps that are done get a tick and their time, the last line counts
/// towards its deadline. Only that line is ever drawn over, so the list stays readable in a
/// scroll-back. How an attempt failed that is not repeated is not told here: whoever began it says
/// that, on stderr.
public final class LiveView implements Consumer<Json.Fields>, AutoCloseable {
  /// Carriage return and ECMA-48 §8.3.41 EL: the line is written anew.
  private static final String OVER = "\r\u001b[K";

  /// DECAWM off and on: what does not fit is cut off, because a line that wraps cannot be drawn
  /// over.
  private static final String CUT = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private static final Duration TICK = Duration.ofSeconds(1);

  private final Output output;
  private final Clock clock;
  private Optional<Json.Fields> current = Optional.empty();
  private boolean over;
  private long since;
  private Clock.Timer tick;

  public LiveView(Output output, Clock clock) {
    this.output = output;
    this.clock = clock;
    this.since = clock.nanos();
    this.tick = clock.after(TICK, this::count);
  }

  @Override
  public synchronized void accept(Json.Fields event) {
    switch (event.text("event").orElse("")) {
      case "step" -> begin(event);
      case "online" -> online(event);
      case "failed" -> failed(event);
      case "down" -> down(event);
      default -> happened(event);
    }
    output.out().flush();
  }

  private void happened(Json.Fields event) {
    finish("1", "•");
    output.out().println(OVER + output.painted("1", Words.line(event)));
  }

  /// What follows from Ctrl-C or a failure is not told twice.
  private void down(Json.Fields event) {
    if (current.isEmpty() && !over) {
      happened(event);
    }
    finish("32", "✓");
  }

  private void begin(Json.Fields step) {
    finish("32", "✓");
    current = Optional.of(step);
    since = clock.nanos();
    draw(step);
  }

  private void online(Json.Fields event) {
    finish("32", "✓");
    String after = " after " + Words.seconds(event, "elapsedMs");
    String waited =
        ", " + Words.seconds(event, "waitedForModemMs") + " of it waiting for the modem";
    output.out().println(output.painted("1;32", "online") + after + waited);
    List<String> rows = Words.rows(event);
    rows.forEach(output.out()::println);
  }

  private void failed(Json.Fields event) {
    finish("31", "✗");
    over = event.whole("retryInMs").isEmpty();
    event.whole("retryInMs").ifPresent(millis -> failed(event, Words.seconds(millis)));
  }

  private void failed(Json.Fields event, String pause) {
    output.out().println(output.painted("1;31", "failed") + " " + event.text("message").orElse(""));
    event.texts("fix").forEach(fix -> output.out().println("  try: " + fix));
    output.out().println("  next attempt in " + pause);
  }

  /// Hanging up waits for the modem; without a word Ctrl-C would seem not to work.
  synchronized void hangingUp(Duration limit) {
    finish("1", "•");
    begin(
        Json.object()
            .put("step", "down")
            .put("waitingFor", "the modem to hang up")
            .put("deadlineMs", limit.toMillis())
            .end());
  }

  /// Gives the step in progress its mark and its time, and begins a new line.
  private void finish(String rendition, String mark) {
    if (current.isPresent()) {
      Json.Fields step = current.get();
      String what = step.text("waitingFor").orElse("");
      String time = Words.seconds(Duration.ofNanos(clock.nanos() - since).toMillis());
      output
          .out()
          .println(
              OVER
                  + output.painted(rendition, mark)
                  + " %-11s %s, %s".formatted(Words.step(step), time, what));
      current = Optional.empty();
    }
  }

  private synchronized void count() {
    current.ifPresent(this::draw);
    tick = clock.after(TICK, this::count);
  }

  private void draw(Json.Fields step) {
    long seconds = Duration.ofNanos(clock.nanos() - since).toSeconds();
    String limit = step.whole("deadlineMs").map(ms -> " of " + Words.seconds(ms)).orElse(" s");
    String line =
        "… %-11s %d%s, %s"
            .formatted(Words.step(step), seconds, limit, step.text("waitingFor").orElse(""));
    output.out().print(OVER + CUT + line + WRAP);
    output.out().flush();
  }

  @Override
  public synchronized void close() {
    tick.close();
    finish("1", "•");
  }
}
