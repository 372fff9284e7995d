package dialtone.modem;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.SimStatus;

/// The SIM card. Whether a PIN may be tried at all is decided by [PinGuard], not here.
public interface Sim {
  SimStatus read();

  /// Gives the SIM its PIN, once.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `PinRejected` when the SIM says it is wrong
  void enterPin(Secret pin);
}
