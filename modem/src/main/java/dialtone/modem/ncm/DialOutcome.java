package dialtone.modem.ncm;

import dialtone.host.machine.Clock;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// How one dial command ended: told by the modem, or found out by asking, because some firmwares
/// never tell.
///
/// A modem that tells does so within milliseconds of the network's answer, and a question then only
/// delays what follows; so the first is asked 0.1 s after the `OK`, the next 0.25, 0.5, 1, 2, 2 … s
/// later.
final class DialOutcome {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofMillis(100);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final AtSession session;
  private final Clock clock;
  private final AtCommand dial;
  private final AtCommand question;
  private final Function<List<String>, List<SessionState>> answered;
  private final CompletableFuture<SessionState> end = new CompletableFuture<>();
  private final Set<SessionState.Ip> underway = EnumSet.noneOf(SessionState.Ip.class);

  /// @param answered what the lines of the answer to `question` say
  DialOutcome(
      AtSession session,
      Clock clock,
      AtCommand dial,
      AtCommand question,
      Function<List<String>, List<SessionState>> answered) {
    this.session = session;
    this.clock = clock;
    this.dial = dial;
    this.question = question;
    this.answered = answered;
  }

  /// A session that ends without a cause, before the network was seen to be asked, is the last word
  /// of the session before; the question will tell.
  synchronized void told(SessionState state) {
    boolean refused = state.isDown() && !Collections.disjoint(underway, state.families());
    if (state.isUp() || state.refused() || refused) {
      end.complete(state);
    }
    if (state.phase() == SessionState.Phase.UNDERWAY) {
      underway.addAll(state.families());
    }
  }

  /// @throws ModemFailure `Timeout`, or what made the question fail
  SessionState await() {
    try (Clock.Timer _ = clock.after(GRACE, () -> ask(FIRST_PAUSE));
        Clock.Timer _ = clock.after(DEADLINE, this::tooLate)) {
      return end.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ModemFailure cause) {
        throw new ModemFailure(cause.failure());
      }
      throw failed;
    }
  }

  private void tooLate() {
    end.completeExceptionally(
        new ModemFailure(
            new Failure.Timeout(dial.shown(), "the network to open the data session", DEADLINE)));
  }

  private void ask(Duration pause) {
    if (end.isDone()) {
      return;
    }
    CompletableFuture<Void> _ =
        session
            .submit(question)
            .thenApply(AtReply::lines)
            .thenApply(answered)
            .exceptionally(this::unanswered)
            .thenAccept(states -> asked(states, pause));
  }

  /// A question that failed is asked again, unless the port is gone.
  private List<SessionState> unanswered(Throwable failed) {
    if (failed.getCause() instanceof ModemFailure why && why.failure() instanceof Failure.Gone) {
      end.completeExceptionally(why);
    }
    return List.of();
  }

  private void asked(List<SessionState> states, Duration pause) {
    Optional<SessionState> up = states.stream().filter(SessionState::isUp).findFirst();
    up.ifPresent(end::complete);
    states.forEach(this::told);
    if (!end.isDone()) {
      Duration twice = pause.multipliedBy(2);
      Duration next = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
      Clock.Timer _ = clock.after(pause, () -> ask(next));
    }
  }
}
