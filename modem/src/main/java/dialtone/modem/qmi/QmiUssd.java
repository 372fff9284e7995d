package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.modem.Ussd;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.voice.AnswerUssd;
import dialtone.protocol.qmi.voice.CancelUssd;
import dialtone.protocol.qmi.voice.IndicationRegister;
import dialtone.protocol.qmi.voice.OriginateUssd;
import dialtone.protocol.qmi.voice.ReleaseUssd;
import dialtone.protocol.qmi.voice.UserAction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// USSD by service VOICE. What the network says comes as an indication, and on some modems in the
/// reply: whichever is first is the answer.
public final class QmiUssd implements Ussd {
  /// 3GPP TS 22.090 sets none; ModemManager waits as long.
  private static final Duration ANSWER = Duration.ofSeconds(100);

  private static final String NETWORK = "the network's answer";

  private final QmiClient voice;
  private final Clock clock;
  private volatile Consumer<Answer> listener = _ -> {};
  private Optional<CompletableFuture<Answer>> waiting = Optional.empty();
  private Optional<CompletableFuture<IndicationRegister.Reply>> registered = Optional.empty();

  public QmiUssd(QmiSession session, Clock clock) {
    this.clock = clock;
    this.voice = session.client(Service.VOICE);
  }

  @Override
  public Answer ask(String code) {
    listen();
    CompletableFuture<Answer> answer = expect();
    CompletableFuture<OriginateUssd.Reply> reply =
        voice.submit(new OriginateUssd(Optional.of(UssdText.encode(code))), ANSWER, NETWORK);
    Answers.forget(
        reply.whenComplete(
            (said, failed) -> {
              if (failed != null) {
                answer.completeExceptionally(failed);
              } else {
                replied(said, answer);
              }
            }));
    return await(answer);
  }

  private static void replied(OriginateUssd.Reply said, CompletableFuture<Answer> answer) {
    UssdText.decode(said.ussData(), said.ussDataUtf16())
        .ifPresent(text -> answer.complete(new Answer.Told(text)));
  }

  @Override
  public Answer answer(String text) {
    listen();
    CompletableFuture<Answer> answer = expect();
    AnswerUssd.Reply _ =
        voice.ask(new AnswerUssd(Optional.of(UssdText.encode(text))), ANSWER, NETWORK);
    return await(answer);
  }

  private synchronized CompletableFuture<Answer> expect() {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    waiting = Optional.of(answer);
    return answer;
  }

  /// The wait ends by itself, also when a modem has agreed and says nothing more.
  private Answer await(CompletableFuture<Answer> answer) {
    try (Clock.Timer _ = clock.after(ANSWER, () -> answer.complete(new Answer.Ended()))) {
      return Answers.join(answer);
    } finally {
      synchronized (this) {
        waiting = Optional.empty();
      }
    }
  }

  @Override
  public void cancel() {
    try {
      CancelUssd.Reply _ = voice.ask(new CancelUssd());
    } catch (ModemFailure refused) {
      // No session is open.
      if (!Answers.isRefusal(refused.failure())) {
        throw refused;
      }
    }
  }

  @Override
  public void watch(Consumer<Answer> listener) {
    this.listener = listener;
    listen();
  }

  private void listen() {
    CompletableFuture<IndicationRegister.Reply> asked;
    synchronized (this) {
      if (registered.isPresent()) {
        return;
      }
      QmiSession.Subscription _ = voice.on(dialtone.protocol.qmi.voice.Ussd.class, this::told);
      QmiSession.Subscription _ = voice.on(ReleaseUssd.class, _ -> tell(new Answer.Ended()));
      asked = voice.submit(wanted());
      registered = Optional.of(asked);
    }
    // Modems that need no registration refuse it.
    Optional<IndicationRegister.Reply> _ = Answers.ifAny(asked);
  }

  private static IndicationRegister wanted() {
    Optional<Boolean> no = Optional.empty();
    return new IndicationRegister(
        no, no, no, no, no, no, Optional.of(true), no, no, no, no, no, no);
  }

  private void told(dialtone.protocol.qmi.voice.Ussd said) {
    boolean asks = said.userAction().filter(UserAction.REQUIRED::equals).isPresent();
    UssdText.decode(said.ussData(), said.ussDataUtf16())
        .map(text -> asks ? new Answer.Asked(text) : new Answer.Told(text))
        .ifPresentOrElse(this::tell, () -> tell(new Answer.Ended()));
  }

  private void tell(Answer answer) {
    Optional<CompletableFuture<Answer>> to;
    synchronized (this) {
      to = waiting;
    }
    if (to.isEmpty() || !to.get().complete(answer)) {
      listener.accept(answer);
    }
  }
}
