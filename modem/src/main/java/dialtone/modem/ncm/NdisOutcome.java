package dialtone.modem.ncm;

import dialtone.host.machine.Clock;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.response.NdisStat;
import dialtone.protocol.at.response.NdisStatQry;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// How one `^NDISDUP` ended: told by `^NDISSTAT`, or found out by `^NDISSTATQRY?`, because some
/// firmwares never tell.
///
/// A modem that tells does so within milliseconds of the network's answer, and a question then only
/// delays what follows; so the first is asked 0.1 s after the `OK`, the next 0.25, 0.5, 1, 2, 2 … s
/// later.
final class NdisOutcome {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofMillis(100);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final AtSession session;
  private final Clock clock;
  private final CompletableFuture<NdisStat> end = new CompletableFuture<>();

  NdisOutcome(AtSession session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /// A session that ends without a cause is the last word of the session before; the question will
  /// tell.
  void told(NdisStat state) {
    boolean refused = state.state() == NdisStat.State.DISCONNECTED && state.cause().isPresent();
    if (state.connected() || refused) {
      end.complete(state);
    }
  }

  /// @throws ModemFailure `Timeout`, or what made the question fail
  NdisStat await() {
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
            new Failure.Timeout("^NDISDUP", "the network to open the data session", DEADLINE)));
  }

  private void ask(Duration pause) {
    if (end.isDone()) {
      return;
    }
    CompletableFuture<Void> _ =
        session
            .submit(HuaweiNdis.STATE)
            .thenApply(reply -> NdisStatQry.parse(reply.lines()).sessions())
            .exceptionally(this::unanswered)
            .thenAccept(sessions -> asked(sessions, pause));
  }

  /// A question that failed is asked again, unless the port is gone.
  private List<NdisStat> unanswered(Throwable failed) {
    if (failed.getCause() instanceof ModemFailure why && why.failure() instanceof Failure.Gone) {
      end.completeExceptionally(why);
    }
    return List.of();
  }

  private void asked(List<NdisStat> sessions, Duration pause) {
    sessions.stream().filter(NdisStat::connected).findFirst().ifPresent(end::complete);
    sessions.forEach(this::told);
    if (!end.isDone()) {
      Duration twice = pause.multipliedBy(2);
      Duration next = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
      Clock.Timer _ = clock.after(pause, () -> ask(next));
    }
  }
}
