package dialtone.app.owner;

import dialtone.app.json.Json;
import java.time.Duration;

/// The requests that an owner understands, one object a line.
public final class Requests {
  /// TS 27.007 §8.2: `<rst>`=1 restarts the equipment before it sets the functionality.
  public static final String RESET = "AT+CFUN=1,1";

  private Requests() {}

  /// Answered by the status object of the contract.
  public static Json.Fields status() {
    return Json.object().put("op", "status").end();
  }

  /// Answered by `lines`, `result` and `ok`.
  public static Json.Fields at(String command, Duration deadline) {
    return Json.object()
        .put("op", "at")
        .put("command", command)
        .put("deadlineMs", deadline.toMillis())
        .end();
  }

  /// Answered by `iccid`, unmasked, or by nothing when the SIM does not tell it.
  public static Json.Fields iccid() {
    return Json.object().put("op", "iccid").end();
  }

  /// Hangs up, undoes everything and is answered by `{"event":"down"}`.
  public static Json.Fields down() {
    return Json.object().put("op", "down").end();
  }

  /// Restarts the modem; answered like `at`.
  public static Json.Fields reset() {
    return Json.object().put("op", "reset").end();
  }

  /// Followed by the last event and then by each new one.
  public static Json.Fields monitor() {
    return Json.object().put("op", "monitor").end();
  }

  /// Followed by `{"line":…}` for each line that the modem sends by itself.
  public static Json.Fields unsolicited() {
    return Json.object().put("op", "unsolicited").end();
  }
}
