package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What a connection wants to know before it dials, asked beside other questions.
final class Foresight {
  /// How long an answer that came along says what stands.
  private static final Duration FRESH = Duration.ofSeconds(1);

  /// What stood at one moment.
  ///
  /// @param standing a session of IPv4, whoever began it
  record Look(
      CompletableFuture<Optional<LinkLayerProtocol>> format,
      CompletableFuture<Boolean> standing,
      CompletableFuture<Optional<AutoconnectSetting>> autoconnect) {}

  private final Clock clock;
  private final Supplier<Look> question;
  private Optional<Look> last = Optional.empty();
  private long asked;

  Foresight(Clock clock, Supplier<Look> question) {
    this.clock = clock;
    this.question = question;
  }

  synchronized void ask() {
    asked = clock.nanos();
    last = Optional.of(question.get());
  }

  /// The answers, asked anew when they are old.
  synchronized Look look() {
    if (last.isEmpty() || clock.nanos() - asked >= FRESH.toNanos()) {
      ask();
    }
    return last.orElseThrow();
  }

  /// Something was changed since.
  synchronized void forget() {
    last = Optional.empty();
  }
}
