package dialtone.modem;

import dialtone.protocol.status.SignalStatus;

/// Strength and quality of the radio link.
public interface Signal {
  SignalStatus read();
}
