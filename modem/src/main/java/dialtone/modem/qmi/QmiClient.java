package dialtone.modem.qmi;

import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.known.KnownCodecs;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// One user of one service of the modem. What it asks before the modem has given it an id goes out
/// in order once it has; when the modem gives none, all of that fails, and what is asked afterwards
/// tries again.
///
/// Each request has a deadline of its own, from when it goes out. An answer that comes later is
/// dropped, though what it says has happened: who starts a thing with a deadline must be ready to
/// find it started.
public final class QmiClient implements AutoCloseable {
  /// So long [#close] waits for a modem that is mute.
  static final Duration MOMENT = Duration.ofSeconds(2);

  private static final int ALL = 0xff;

  private final Service service;
  private final Exchange exchange;
  private final Indications indications;
  private final ClientNumber number;

  QmiClient(Service service, Exchange exchange, Indications indications, ClientNumber number) {
    this.service = service;
    this.exchange = exchange;
    this.indications = indications;
    this.number = number;
  }

  public Service service() {
    return service;
  }

  /// Its id, asked for when it is not known yet; 0 for CTL.
  ///
  /// @throws ModemFailure `Unsupported` when the modem has no such service, `Refused` when it has
  ///     no id left, `Timeout`, `Gone`
  public int id() {
    exchange.refuseToWaitHere();
    CompletableFuture<Integer> id = new CompletableFuture<>();
    number.whenKnown(id::complete, why -> id.completeExceptionally(new ModemFailure(why)));
    return Futures.join(id);
  }

  /// Asks and waits for the answer, as long as is usual for such a request.
  ///
  /// @throws ModemFailure `Refused` with the error number, `Timeout` that names the request and
  ///     what was waited for, `Gone`, `Garbled`, and those of [#id]
  public <R> R ask(Request<R> request) {
    exchange.refuseToWaitHere();
    return Futures.join(submit(request));
  }

  /// [#ask] with another deadline.
  ///
  /// @param waitingFor what should come, in plain words: `the network's answer`
  public <R> R ask(Request<R> request, Duration deadline, String waitingFor) {
    exchange.refuseToWaitHere();
    return Futures.join(submit(request, deadline, waitingFor));
  }

  /// [#ask] without waiting; a failure completes the future exceptionally with a [ModemFailure].
  public <R> CompletableFuture<R> submit(Request<R> request) {
    MessageCodec<Request<R>, R, ?> codec = KnownCodecs.of(request);
    return send(codec, request, Patience.usual(codec));
  }

  /// [#submit] with another deadline.
  public <R> CompletableFuture<R> submit(Request<R> request, Duration deadline, String waitingFor) {
    return send(KnownCodecs.of(request), request, new Patience(deadline, waitingFor));
  }

  private <R> CompletableFuture<R> send(
      MessageCodec<Request<R>, R, ?> codec, Request<R> request, Patience patience) {
    Reply<R, Void> reply = Reply.plain(codec, _ -> {});
    send(codec, request, patience, reply);
    return reply.reply();
  }

  /// [#submit] for whom a refusal is no failure, with what it says beside its number.
  ///
  /// @param details the record `Failed` of the request
  public <R, F> CompletableFuture<QmiOutcome<R, F>> submit(Request<R> request, Class<F> details) {
    MessageCodec<Request<R>, R, ?> codec = KnownCodecs.of(request);
    Patience usual = Patience.usual(codec);
    return submit(request, details, usual.deadline(), usual.waitingFor());
  }

  /// [#submit] with another deadline.
  public <R, F> CompletableFuture<QmiOutcome<R, F>> submit(
      Request<R> request, Class<F> details, Duration deadline, String waitingFor) {
    MessageCodec<Request<R>, R, ?> codec = KnownCodecs.of(request);
    Reply<R, F> reply = Reply.detailed(codec, details);
    send(codec, request, new Patience(deadline, waitingFor), reply);
    return reply.outcome();
  }

  <R> void send(
      MessageCodec<Request<R>, R, ?> codec,
      Request<R> request,
      Patience patience,
      InFlight.Answer to) {
    if (codec.service() != service) {
      throw new IllegalArgumentException(
          Patience.nameOf(codec) + " was asked of a client of " + service.word());
    }
    number.whenKnown(id -> exchange.ask(codec, request, id, patience, to), to::failed);
  }

  /// Calls `listener` with each indication of that type for this client or for all, in order. Most
  /// must be asked for first, by a request of the service.
  public <I extends Indication> QmiSession.Subscription on(Class<I> type, Consumer<I> listener) {
    return indications.listen(
        KnownCodecs.of(type), to -> number.is(to) || to == ALL && !number.over(), listener);
  }

  /// Neither [#close] nor a later start gives the id back: another program will use it. The id is
  /// asked for when it is not known yet.
  ///
  /// @throws ModemFailure as [#id]
  public void keep() {
    number.leave(id());
  }

  /// Gives the id back, also one that is kept or was adopted, and waits for the answer.
  ///
  /// @throws ModemFailure `Timeout`, `Gone`, `Refused`
  public void release() {
    exchange.refuseToWaitHere();
    Futures.join(number.release());
  }

  /// Gives the id back unless it is kept or was adopted. Waits at most a moment; what a mute modem
  /// did not take back is told to the next start by the ledger.
  @Override
  public void close() {
    exchange.refuseToWaitHere();
    exchange.await(end(), MOMENT);
  }

  /// Does what must be done before it can be used, if anything.
  void prepare() {
    number.whenKnown(_ -> {}, _ -> {});
  }

  /// [#close] without waiting.
  CompletableFuture<Void> end() {
    return number.end();
  }

  /// The modem does not know the id any more, if it is this one.
  void revoked(int id, Failure why) {
    if (number.revoked(id, why)) {
      exchange.forget(service.number(), id, why);
    }
  }

  /// Nobody may use it any more.
  boolean over() {
    return number.over();
  }

  OptionalInt knownId() {
    return number.known();
  }
}
