package dialtone.app.owner;

import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.FinalResult;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.Refusal;

/// The answer to an AT command as JSON: `command`, `lines`, `result`, `ok`, and for a refusal what
/// it means.
public final class AtAnswer {
  private AtAnswer() {}

  public static Json.Fields of(AtReply reply) {
    Json.Builder json =
        Json.object()
            .put("command", reply.command().shown())
            .put("lines", reply.lines())
            .put("result", reply.result().line())
            .put("ok", reply.ok());
    if (reply.result() instanceof FinalResult.Refusing(Refusal refusal)) {
      json.putAll(ProgressJson.failure(new Failure.Refused(reply.command().shown(), refusal)));
    }
    return json.end();
  }
}
