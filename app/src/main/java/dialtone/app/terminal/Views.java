package dialtone.app.terminal;

import dialtone.app.json.Json;
import dialtone.host.machine.Clock;
import java.util.function.Consumer;

/// The form of events that fits who reads them.
public final class Views implements AutoCloseable {
  private final Consumer<Json.Fields> view;
  private final Runnable end;

  private Views(Consumer<Json.Fields> view, Runnable end) {
    this.view = view;
    this.end = end;
  }

  /// JSON when it was asked for, a live list on a terminal, else plain lines.
  public static Views of(Output output, boolean json, Clock clock) {
    if (json) {
      return new Views(new JsonView(output.out()), () -> {});
    }
    if (output.terminal() && output.colours()) {
      LiveView live = new LiveView(output, clock);
      return new Views(live, live::close);
    }
    return new Views(new PlainView(output.out()), () -> {});
  }

  public void show(Json.Fields event) {
    view.accept(event);
  }

  @Override
  public void close() {
    end.run();
  }
}
