package dialtone.modem;

import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.Technology;
import java.util.Map;

/// Strength and quality of the radio link.
public interface Signal {
  SignalStatus read();

  /// Of each technology in use: LTE and NR side by side in EN-DC. Empty on modems that tell only of
  /// one.
  default Map<Technology, SignalStatus> each() {
    return Map.of();
  }
}
