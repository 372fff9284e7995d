package dialtone.modem;

import dialtone.protocol.privacy.Private;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Where the modem is, by satellites.
public interface Location {

  /// What the receiver says. It is the place of a person.
  sealed interface Report {
    /// @param altitudeMetres above the sea
    /// @param uncertaintyMetres the radius within which it is
    record Position(
        Private latitude,
        Private longitude,
        OptionalDouble altitudeMetres,
        OptionalDouble uncertaintyMetres)
        implements Report {}

    /// A sentence of NMEA 0183.
    record Nmea(Private sentence) implements Report {}

    /// The receiver gave up; in plain words.
    record Failed(String why) implements Report {}
  }

  /// Calls `listener` with what the receiver says, a position at least each `interval`, until
  /// [#stop].
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Unsupported` when the modem has no receiver
  void start(Duration interval, Consumer<Report> listener);

  void stop();

  /// The last position since [#start].
  Optional<Report.Position> position();
}
