package dialtone.modem.qmi;

import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Request;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// What comes of one request, read as its record.
///
/// @param <R> of the reply
/// @param <F> of what a refusal says beside its number
final class Reply<R, F> implements InFlight.Answer {
  private final MessageCodec<Request<R>, R, ?> codec;
  private final Function<QmiMessage, Optional<F>> details;
  private final Consumer<R> late;
  private final CompletableFuture<QmiOutcome<R, F>> outcome = new CompletableFuture<>();

  private Reply(
      MessageCodec<Request<R>, R, ?> codec,
      Function<QmiMessage, Optional<F>> details,
      Consumer<R> late) {
    this.codec = codec;
    this.details = details;
    this.late = late;
  }

  /// @param late takes a reply that came after its deadline
  static <R> Reply<R, Void> plain(MessageCodec<Request<R>, R, ?> codec, Consumer<R> late) {
    return new Reply<>(codec, _ -> Optional.empty(), late);
  }

  static <R, F> Reply<R, F> detailed(MessageCodec<Request<R>, R, ?> codec, Class<F> details) {
    return new Reply<>(
        codec,
        refusal ->
            codec.explainsRefusals()
                ? Optional.of(codec.readFailed(refusal.tlvs()))
                    .filter(details::isInstance)
                    .map(details::cast)
                : Optional.empty(),
        _ -> {});
  }

  CompletableFuture<QmiOutcome<R, F>> outcome() {
    return outcome;
  }

  /// The reply; a refusal is a failure.
  CompletableFuture<R> reply() {
    CompletableFuture<R> reply = new CompletableFuture<>();
    CompletableFuture<Boolean> _ =
        outcome.handle(
            (came, failed) ->
                failed == null ? settle(reply, came) : reply.completeExceptionally(failed));
    return reply;
  }

  private static <R, F> boolean settle(CompletableFuture<R> reply, QmiOutcome<R, F> came) {
    return switch (came) {
      case QmiOutcome.Answered<R, F>(R value) -> reply.complete(value);
      case QmiOutcome.Refused<R, F> no ->
          reply.completeExceptionally(new ModemFailure(no.failure()));
    };
  }

  /// Waits for [#reply].
  R join() {
    return Futures.join(reply());
  }

  @Override
  public void answered(QmiMessage response) {
    Optional<QmiResult> result = QmiResult.of(response);
    if (result.isEmpty()) {
      String what = "the answer to " + Patience.nameOf(codec);
      failed(new Failure.Garbled(what, "it does not say whether the modem agrees"));
    } else if (result.get().success()) {
      outcome.complete(new QmiOutcome.Answered<>(codec.readReply(response.tlvs())));
    } else {
      outcome.complete(
          new QmiOutcome.Refused<>(
              Patience.nameOf(codec), result.get().error(), details.apply(response)));
    }
  }

  @Override
  public void failed(Failure failure) {
    outcome.completeExceptionally(new ModemFailure(failure));
  }

  @Override
  public void late(QmiMessage response) {
    if (QmiResult.of(response).filter(QmiResult::success).isPresent()) {
      late.accept(codec.readReply(response.tlvs()));
    }
  }
}
