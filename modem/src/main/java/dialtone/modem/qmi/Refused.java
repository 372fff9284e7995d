package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.SessionCause;
import java.util.List;
import java.util.Optional;

/// Which of several refusals of one session says the most to a person.
final class Refused {
  private Refused() {}

  /// "Only the other family" says the least when both were asked for.
  static Failure worst(List<Failure> refusals) {
    return refusals.stream()
        .filter(why -> !isOtherFamily(why))
        .filter(Failure.ConnectionRefused.class::isInstance)
        .findFirst()
        .orElse(refusals.getFirst());
  }

  private static boolean isOtherFamily(Failure failure) {
    return failure instanceof Failure.ConnectionRefused(var _, Optional<Integer> cause, var _)
        && cause
            .filter(
                number ->
                    number == SessionCause.PDP_TYPE_IPV4_ONLY_ALLOWED.number()
                        || number == SessionCause.PDP_TYPE_IPV6_ONLY_ALLOWED.number())
            .isPresent();
  }
}
