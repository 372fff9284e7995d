package dialtone.protocol.at;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;

/// The complete answer to one command: its information lines and its final result.
public record AtReply(AtCommand command, List<String> lines, FinalResult result) {

  public boolean ok() {
    return switch (result) {
      case FinalResult.Ok _, FinalResult.Connect _ -> true;
      case FinalResult.Refusing _ -> false;
    };
  }

  /// This reply when it is good.
  ///
  /// @throws ModemFailure with [Failure.Refused] when the modem said no
  public AtReply orThrow() {
    return switch (result) {
      case FinalResult.Ok _, FinalResult.Connect _ -> this;
      case FinalResult.Refusing(var refusal) ->
          throw new ModemFailure(new Failure.Refused(command.shown(), refusal));
    };
  }
}
