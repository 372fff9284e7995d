package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import java.util.Optional;

/// What a service made of a request.
///
/// @param <R> the record of the reply
/// @param <F> the record of what a refusal says beside its number
public sealed interface QmiOutcome<R, F> {

  /// It agreed.
  record Answered<R, F>(R reply) implements QmiOutcome<R, F> {}

  /// It said no.
  ///
  /// @param request by name
  /// @param error a number of [dialtone.protocol.failure.QmiError]
  record Refused<R, F>(String request, int error, Optional<F> details) implements QmiOutcome<R, F> {

    /// The same for a person.
    public Failure failure() {
      return new Failure.Refused(request, new Refusal.Qmi(error));
    }
  }

  /// The reply.
  ///
  /// @throws ModemFailure `Refused`
  default R orThrow() {
    return switch (this) {
      case Answered<R, F>(R reply) -> reply;
      case Refused<R, F> refused -> throw new ModemFailure(refused.failure());
    };
  }
}
