package dialtone.app.terminal;

import dialtone.app.json.Json;
import dialtone.host.machine.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/// The form of events that fits who reads them.
public final class Views implements AutoCloseable {
  private final Consumer<Json.Fields> view;
  private final Consumer<Duration> hangingUp;
  private final Runnable end;

  private Views(Consumer<Json.Fields> view, Consumer<Duration> hangingUp, Runnable end) {
    this.view = view;
    this.hangingUp = hangingUp;
    this.end = end;
  }

  /// JSON when it was asked for, a live list on a terminal, else plain lines.
  public static Views of(Output output, boolean json, Clock clock) {
    if (json) {
      return new Views(new JsonView(output.out()), _ -> {}, () -> {});
    }
    if (output.terminal()) {
      LiveView live = new LiveView(output, clock);
      return new Views(live, live::hangingUp, live::close);
    }
    return new Views(new PlainView(output.out()), _ -> {}, () -> {});
  }

  public void show(Json.Fields event) {
    view.accept(event);
  }

  /// Shows a person who has pressed Ctrl-C that it was heard; hanging up may take until `limit`.
  public void hangingUp(Duration limit) {
    hangingUp.accept(limit);
  }

  @Override
  public void close() {
    end.run();
  }
}
