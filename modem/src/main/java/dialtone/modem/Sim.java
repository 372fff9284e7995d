package dialtone.modem;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.SimStatus;
import java.util.Optional;

/// The SIM card. Whether a PIN may be tried at all is decided by [PinGuard], not here.
public interface Sim {
  SimStatus read();

  /// The card's number, when the modem tells it by now.
  Optional<Private> iccid();

  /// Calls `changed` when the card's state may have changed, on modems that tell by themselves.
  default void watch(Runnable changed) {
    // A modem that tells nothing is asked again.
  }

  /// Gives the SIM its PIN, once.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `PinRejected` when the SIM says it is wrong
  void enterPin(Secret pin);
}
