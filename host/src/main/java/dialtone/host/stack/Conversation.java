package dialtone.host.stack;

import dialtone.host.machine.Clock;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.IpPacket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One [Exchange] on its way: it knows when to look again, and completes a future at the end. Its
/// owner keeps calls apart.
final class Conversation<T> {
  private final Exchange<T> exchange;
  private final Clock clock;
  private final Runnable wake;
  private final long start;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private Optional<Clock.Timer> timer = Optional.empty();
  private Duration wakeAt = Duration.ofNanos(-1);

  /// @param wake called when [#advance] is to be called although nothing came
  Conversation(Exchange<T> exchange, Clock clock, Runnable wake) {
    this.exchange = exchange;
    this.clock = clock;
    this.wake = wake;
    this.start = clock.nanos();
  }

  CompletableFuture<T> result() {
    return result;
  }

  boolean isOver() {
    return result.isDone();
  }

  /// @throws ModemFailure `Garbled`
  void receive(IpPacket packet) {
    exchange.receive(packet, elapsed());
  }

  /// Gives what is to be sent now, and sets the timer or completes the result.
  List<IpPacket> advance() {
    if (isOver()) {
      return List.of();
    }
    Duration elapsed = elapsed();
    try {
      Optional<T> outcome = exchange.outcome(elapsed);
      if (outcome.isEmpty()) {
        List<IpPacket> packets = exchange.due(elapsed);
        waitUntil(elapsed, elapsed.plus(exchange.quiet(elapsed)));
        return packets;
      }
      timer.ifPresent(Clock.Timer::close);
      result.complete(outcome.get());
    } catch (ModemFailure failure) {
      fail(failure);
    }
    return List.of();
  }

  void fail(ModemFailure failure) {
    timer.ifPresent(Clock.Timer::close);
    result.completeExceptionally(failure);
  }

  private void waitUntil(Duration now, Duration moment) {
    // A flood of packets must not make a new timer each.
    if (!moment.equals(wakeAt)) {
      timer.ifPresent(Clock.Timer::close);
      wakeAt = moment;
      timer = Optional.of(clock.after(moment.minus(now), wake));
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(clock.nanos() - start);
  }
}
