package dialtone.app.json;

import dialtone.modem.supervisor.Progress;
import dialtone.modem.supervisor.Step;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import java.util.Optional;

/// The events of `up` and `try`, one object each, with names and order of the contract.
public final class ProgressJson {
  private ProgressJson() {}

  public static Json.Fields of(Progress progress) {
    return switch (progress) {
      case Progress.StepBegan began -> step(began);
      case Progress.Online online -> online(online);
      case Progress.Changed(var status) ->
          event("changed")
              .putAll(StatusJson.modem(status))
              .putAll(StatusJson.connection(status))
              .end();
      case Progress.WayChosen(String data, String because) ->
          event("way").put("data", data).put("because", because).end();
      case Progress.Dropped(String reason) -> event("dropped").put("reason", reason).end();
      case Progress.Failed failed -> failed(failed);
      case Progress.Down() -> event("down").end();
    };
  }

  private static Json.Fields step(Progress.StepBegan began) {
    return event("step")
        .put("step", began.step().word())
        .put("waitingFor", began.waitingFor())
        .put("deadlineMs", began.deadline().toMillis())
        .end();
  }

  private static Json.Fields online(Progress.Online online) {
    Json.Fields checked =
        Json.object().put("ping", online.checked().ping()).put("dns", online.checked().dns()).end();
    return event("online")
        .putAll(StatusJson.modem(online.status()))
        .putAll(StatusJson.connection(online.status()))
        .put("elapsedMs", online.elapsed().toMillis())
        .put("waitedForModemMs", online.waitedForModem().toMillis())
        .put("checked", checked)
        .put("dataPath", online.dataPath().word())
        .put("roundTrips", online.roundTrips())
        .end();
  }

  private static Json.Fields failed(Progress.Failed failed) {
    return event("failed")
        .put("step", failed.step().word())
        .putAll(failure(failed.failure()))
        .put(
            "retryInMs",
            failed
                .retryIn()
                .<Json>map(d -> new Json.Whole(d.toMillis()))
                .orElse(new Json.Nothing()))
        .end();
  }

  /// `failure`, `message` and `fix`.
  public static Json.Fields failure(Failure failure) {
    Explanation explanation = Explanation.of(failure);
    return Json.object()
        .put("failure", failure.getClass().getSimpleName())
        .put("message", explanation.message())
        .put("fix", explanation.fix())
        .end();
  }

  /// The failed event of an attempt that ended before its first step.
  public static Json.Fields refused(Failure failure) {
    return endedBy(new Progress.Failed(Step.FOUND, failure, Optional.empty()));
  }

  /// A failed event that ends the attempt: it is not tried again, whatever was planned.
  public static Json.Fields endedBy(Progress.Failed failed) {
    return failed(new Progress.Failed(failed.step(), failed.failure(), Optional.empty()));
  }

  private static Json.Builder event(String name) {
    return Json.object().put("event", name);
  }
}
