package dialtone.app.terminal;

import dialtone.app.json.Json;
import dialtone.app.json.JsonText;
import java.io.PrintStream;
import java.util.function.Consumer;

/// Events as they are, one JSON object a line.
public record JsonView(PrintStream out) implements Consumer<Json.Fields> {
  @Override
  public void accept(Json.Fields event) {
    out.println(JsonText.write(event));
  }
}
