package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.simulator.model.VirtualModem;
import java.util.Optional;

/// Why a request that needs the SIM or the network cannot be served now.
final class Obstacles {
  private Obstacles() {}

  /// What stands in the way of reading the card at all.
  static Optional<QmiError> card(VirtualModem modem) {
    return switch (modem.sim().state()) {
      case ABSENT -> Optional.of(QmiError.NO_SIM);
      case INITIALISING -> Optional.of(QmiError.UIM_UNINITIALIZED);
      case BLOCKED, PIN, PUK, READY -> Optional.empty();
    };
  }

  /// What stands in the way of what needs the PIN.
  static Optional<QmiError> unlocked(VirtualModem modem) {
    return switch (modem.sim().state()) {
      case PIN -> Optional.of(QmiError.PIN_RESTRICTION);
      case PUK -> Optional.of(QmiError.PUK_RESTRICTION);
      case BLOCKED -> Optional.of(QmiError.PIN_ALWAYS_BLOCKED);
      case ABSENT, INITIALISING, READY -> card(modem);
    };
  }
}
