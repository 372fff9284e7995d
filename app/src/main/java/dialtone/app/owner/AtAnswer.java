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
            .put("result", words(reply.result()))
            .put("ok", reply.ok());
    if (reply.result() instanceof FinalResult.Refusing(Refusal refusal)) {
      json.putAll(ProgressJson.failure(new Failure.Refused(reply.command().shown(), refusal)));
    }
    return json.end();
  }

  /// As the modem would have written it.
  private static String words(FinalResult result) {
    return switch (result) {
      case FinalResult.Ok() -> "OK";
      case FinalResult.Connect(String rate) -> rate.isEmpty() ? "CONNECT" : "CONNECT " + rate;
      case FinalResult.Refusing(Refusal.Cme(int code)) -> "+CME ERROR: " + code;
      case FinalResult.Refusing(Refusal.Cms(int code)) -> "+CMS ERROR: " + code;
      case FinalResult.Refusing(Refusal.Words(String text)) -> text;
    };
  }
}
