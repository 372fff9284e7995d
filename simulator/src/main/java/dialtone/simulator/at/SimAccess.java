package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.VirtualModem;
import java.util.Optional;

/// Why a command that needs the SIM cannot be done now.
final class SimAccess {
  private SimAccess() {}

  /// What stands in the way of reading the card at all.
  static Optional<CmeError> card(VirtualModem modem) {
    return switch (modem.sim().state()) {
      case ABSENT -> Optional.of(CmeError.SIM_NOT_INSERTED);
      case INITIALISING -> Optional.of(CmeError.SIM_BUSY);
      case BLOCKED -> Optional.of(CmeError.SIM_FAILURE);
      case PIN, PUK, READY -> Optional.empty();
    };
  }

  /// What stands in the way of what needs the PIN.
  static Optional<CmeError> unlocked(VirtualModem modem) {
    return switch (modem.sim().state()) {
      case PIN -> Optional.of(CmeError.SIM_PIN_REQUIRED);
      case PUK -> Optional.of(CmeError.SIM_PUK_REQUIRED);
      case ABSENT, INITIALISING, BLOCKED, READY -> card(modem);
    };
  }

  /// `handler`, refused while the SIM does not allow it.
  static Handler needed(VirtualModem modem, Handler handler) {
    return (command, dialogue) ->
        unlocked(modem).map(Answer::failed).orElseGet(() -> handler.handle(command, dialogue));
  }
}
