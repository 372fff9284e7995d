package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.status.ModemStatus;
import java.time.Duration;
import java.util.Optional;

/// What the owner of a modem tells those who look on.
public sealed interface Progress {

  /// What the supervisor knows by itself; the others are completed by the owner with status and times.
  sealed interface Seen {}

  record StepBegan(Step step, String waitingFor, Duration deadline) implements Progress, Seen {}

  /// A packet went out and an answer came back.
  ///
  /// @param elapsed since the owner began, or since the drop that this ends
  /// @param waitedForModem the union of the times in which a request to the modem or the network was outstanding
  /// @param roundTrips requests to the modem since the owner began
  record Online(
      ModemStatus status,
      DataPath.Kind dataPath,
      DataPath.Answered checked,
      Duration elapsed,
      Duration waitedForModem,
      int roundTrips)
      implements Progress {}

  /// Still online, with another address or resolver.
  record Changed(ModemStatus status) implements Progress {}

  /// Packets take the way `data` and not the best one; `because` in plain words.
  record WayChosen(String data, String because) implements Progress, Seen {}

  record Dropped(String reason) implements Progress, Seen {}

  /// `retryIn` absent: it will not be tried again by itself.
  record Failed(Step step, Failure failure, Optional<Duration> retryIn) implements Progress, Seen {}

  record Down() implements Progress, Seen {}

  /// The supervisor's word for [Online].
  record WentOnline(DataPath.Answered checked) implements Seen {}

  /// The supervisor's word for [Changed].
  record AddressChanged() implements Seen {}
}
