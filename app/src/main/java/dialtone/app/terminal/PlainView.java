package dialtone.app.terminal;

import dialtone.app.json.Json;
import java.io.PrintStream;
import java.util.function.Consumer;

/// Events in words, one a line, for files and pipes.
public record PlainView(PrintStream out) implements Consumer<Json.Fields> {
  @Override
  public void accept(Json.Fields event) {
    out.println(Words.line(event));
  }
}
