package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.FinalResult;
import dialtone.protocol.at.response.Ceer;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.failure.SessionCause;
import java.util.Optional;

/// Makes a refused connection out of a refused dial command.
final class Refusals {
  static final AtCommand CEER = AtCommand.query("AT+CEER", "+CEER:");

  private static final int NOT_SUPPORTED = 4;

  private Refusals() {}

  /// A refused dial command itself carries no cause; where the modem can tell it, `question` asks.
  static ModemFailure of(AtReply reply, AtSession session, Optional<AtCommand> question) {
    if (unknown(reply)) {
      return new ModemFailure(
          new Failure.Unsupported(
              "dialling by " + reply.command().shown(), "the modem does not know this command"));
    }
    Optional<Ceer> why = question.flatMap(q -> report(session.send(q)));
    String words = why.filter(Ceer::tells).map(Refusals::words).orElseGet(() -> plainly(reply));
    return new ModemFailure(new Failure.ConnectionRefused(words, why.flatMap(Ceer::cause)));
  }

  /// A session that did not come up; where the modem did not say why, `question` asks.
  static ModemFailure of(SessionState end, AtSession session, Optional<AtCommand> question) {
    Optional<Ceer> why =
        end.refused() ? Optional.empty() : question.flatMap(q -> report(session.send(q)));
    return new ModemFailure(
        why.filter(Ceer::tells)
            .map(w -> new Failure.ConnectionRefused(words(w), w.cause()))
            .orElseGet(end::refusal));
  }

  /// 3GPP TS 27.007 §9.2.1: 4 is "operation not supported"; Huawei says it in words of its own. A
  /// bare `ERROR` says nothing.
  private static boolean unknown(AtReply reply) {
    return switch (reply.result()) {
      case FinalResult.Refusing(Refusal.Cme(int code)) -> code == NOT_SUPPORTED;
      case FinalResult.Refusing(Refusal.Words(String words)) -> words.equals("COMMAND NOT SUPPORT");
      case FinalResult.Refusing(Refusal.Cms _), FinalResult.Ok _, FinalResult.Connect _ -> false;
    };
  }

  private static String words(Ceer why) {
    return why.cause().flatMap(SessionCause::of).map(SessionCause::words).orElse(why.report());
  }

  private static Optional<Ceer> report(AtReply reply) {
    return reply.ok() ? reply.lines().stream().findFirst().map(Ceer::parse) : Optional.empty();
  }

  private static String plainly(AtReply reply) {
    try {
      reply.orThrow();
      throw new IllegalStateException("a good reply is no refusal");
    } catch (ModemFailure refusal) {
      return String.valueOf(refusal.getMessage()).replaceFirst("\\.$", "");
    }
  }
}
