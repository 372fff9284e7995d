package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.failure.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waiting for answers that are on their way side by side, and telling a modem that cannot from one
/// that will not.
final class Answers {

  /// How modems of several ages say that they do not know a request (ModemManager, `mm-shared-qmi.c`).
  private static final Set<Integer> UNKNOWN =
      Set.of(
          QmiError.INVALID_QMI_COMMAND.number(),
          QmiError.NOT_SUPPORTED.number(),
          QmiError.DEVICE_UNSUPPORTED.number());

  private Answers() {}

  /// @throws ModemFailure what the request failed with
  static <T> T join(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      throw cause(failed).map(ModemFailure::new).orElseThrow(() -> failed);
    }
  }

  /// The answer, or nothing when the modem refuses or has no such service.
  ///
  /// @throws ModemFailure `Timeout`, `Gone`, `Garbled`
  static <T> Optional<T> ifAny(CompletableFuture<T> answer) {
    return join(orRefused(answer));
  }

  /// [#ifAny] without waiting.
  static <T> CompletableFuture<Optional<T>> orRefused(CompletableFuture<T> answer) {
    return answer
        .thenApply(Optional::of)
        .exceptionallyCompose(
            failed ->
                cause(failed).filter(Answers::isRefusal).isPresent()
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : CompletableFuture.failedFuture(failed));
  }

  /// Nothing comes of a request that nobody waits for: that the port is gone is told elsewhere.
  static void forget(CompletableFuture<?> answer) {
    CompletableFuture<?> _ = answer.handle((_, _) -> true);
  }

  static Optional<Failure> cause(Throwable failed) {
    Throwable inner = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
    return inner instanceof ModemFailure failure
        ? Optional.of(failure.failure())
        : Optional.empty();
  }

  /// Whether the modem said no to this request. That it has no client id left is no answer to it.
  static boolean isRefusal(Failure failure) {
    return failure instanceof Failure.Unsupported
        || failure instanceof Failure.Refused && !is(failure, QmiError.CLIENT_IDS_EXHAUSTED);
  }

  /// Whether the modem does not know the request or the service, and so never will.
  static boolean isUnknown(Failure failure) {
    return failure instanceof Failure.Unsupported
        || failure instanceof Failure.Refused(var _, Refusal.Qmi(int error))
            && UNKNOWN.contains(error);
  }

  static boolean is(Failure failure, QmiError error) {
    return failure instanceof Failure.Refused(var _, Refusal.Qmi(int number))
        && number == error.number();
  }
}
