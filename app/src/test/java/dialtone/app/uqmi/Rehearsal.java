package dialtone.app.uqmi;

import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs a call against a script.
final class Rehearsal {
  private static final String PORT = "PORT";

  private Rehearsal() {}

  /// What our program does with `words` when the modem answers as in `script`.
  static UqmiCase.Outcome of(List<String> words, List<String> script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ScriptedLine line = new ScriptedLine(script);
    int status =
        new UqmiProgram(
                (device, mbim) -> open(device, mbim, line),
                new SystemClock(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .runWithin(words);
    return new UqmiCase.Outcome(
        new ArrayList<>(line.sent),
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replace(Usage.TEXT, "<usage>\n"),
        status);
  }

  private static Line open(String device, boolean mbim, ScriptedLine line) {
    if (!device.equals(PORT)) {
      throw new ModemFailure(new Failure.Gone(device, "there is no such device node"));
    }
    return mbim ? new MbimLine(line) : line;
  }
}
