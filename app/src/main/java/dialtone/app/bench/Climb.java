package dialtone.app.bench;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.ppp.Dialling;
import dialtone.modem.supervisor.Owner;
import dialtone.modem.supervisor.Progress;
import dialtone.modem.supervisor.Step;
import dialtone.modem.supervisor.Wish;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// One way from ports to a configured address, and down again.
///
/// @param elapsedNanos from before the look for devices until the address stands on the link
/// @param waitedNanos the part of it in which a request was not answered yet
/// @param path the requests on the critical path
record Climb(long elapsedNanos, long waitedNanos, List<String> path) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int METRIC = 700;

  /// Climbs on `place`.
  ///
  /// @param port the control port to use, instead of the one that probing finds
  /// @param whileOnline done before it goes down
  /// @throws ModemFailure what kept it from going online
  static Climb on(Workplace place, Optional<String> port, Runnable whileOnline) {
    return on(place, port, new Exchanges(place.clock()), (_, _) -> whileOnline.run());
  }

  /// What is done while it is online.
  interface Online {
    /// @param since when it began
    /// @param addressed when the address stood on the link
    void seen(long since, long addressed);
  }

  /// As above, with other eyes for the dialogue.
  static Climb on(Workplace place, Optional<String> port, Waits waits, Online online) {
    BlockingQueue<Progress> decided = new ArrayBlockingQueue<>(64);
    long[] addressed = new long[1];
    long start = place.clock().nanos();
    ModemDevice device = Discovery.devices(place.machine()).getFirst();
    Owner owner =
        Owner.start(
            place.machine(),
            device,
            wish(port),
            place.clock(),
            waits,
            progress -> note(progress, place, addressed, decided));
    try {
      throwIfFailed(decided.poll(LONGEST.toSeconds(), TimeUnit.SECONDS));
      online.seen(start, addressed[0]);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      end(owner);
    }
    long moment = addressed[0];
    return new Climb(moment - start, waits.waited(moment), waits.path(moment));
  }

  private static Wish wish(Optional<String> port) {
    ConnectionSettings settings =
        new ConnectionSettings(
            Optional.of("internet"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ConnectionSettings.Family.IPV4,
            1);
    return new Wish(
        settings,
        Optional.empty(),
        port,
        Optional.empty(),
        Dialling.USUAL,
        Optional.empty(),
        Optional.empty(),
        METRIC,
        false);
  }

  /// The address stands when the next step, the packet that proves it, begins.
  private static void note(
      Progress progress, Workplace place, long[] addressed, BlockingQueue<Progress> decided) {
    if (progress instanceof Progress.StepBegan began && began.step() == Step.ONLINE) {
      addressed[0] = place.clock().nanos();
    }
    if (progress instanceof Progress.Online || progress instanceof Progress.Failed) {
      decided.add(progress);
    }
  }

  private static void throwIfFailed(@org.jspecify.annotations.Nullable Progress decided) {
    if (decided == null) {
      throw new ModemFailure(new Failure.Timeout("dialtone bench", "a packet's answer", LONGEST));
    }
    if (decided instanceof Progress.Failed failed) {
      throw new ModemFailure(failed.failure());
    }
  }

  private static void end(Owner owner) {
    owner.down();
    try {
      if (!owner.awaitEnd(LONGEST)) {
        throw new ModemFailure(
            new Failure.Timeout("dialtone bench", "the modem to hang up", LONGEST));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
