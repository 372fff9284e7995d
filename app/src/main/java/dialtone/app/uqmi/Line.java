package dialtone.app.uqmi;

import java.time.Duration;
import java.util.Optional;

/// A way to the modem that carries frames of QMUX in both directions.
interface Line extends AutoCloseable {

  /// What a wait ended with.
  enum Heard {
    OCTETS,
    TIME_OVER,
    /// Somebody called [#stop].
    STOPPED,
    GONE
  }

  /// Who takes what comes.
  interface Sink {
    /// `bytes` are used again after the call.
    void octets(byte[] bytes, int offset, int count);
  }

  /// The device, where a proxy carries the frames and has to be told first.
  default Optional<String> proxied() {
    return Optional.empty();
  }

  /// Sends one frame; false when the modem is gone or takes nothing.
  boolean send(byte[] frame);

  /// Waits for octets and gives them to `into`; each wait ends with what came first.
  ///
  /// @param limit as long as it takes without one
  Heard hear(Optional<Duration> limit, Sink into);

  /// Ends the wait of another thread, or its next one.
  void stop();

  @Override
  void close();
}
