package dialtone.protocol.status;

import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// The SIM at one moment.
///
/// @param asksFor the code that `+CPIN?` names when the state is not READY: `SIM PIN`, `SIM PUK`, `PH-NET PIN`, …
public record SimStatus(
    State state,
    String asksFor,
    Optional<Integer> pinTries,
    Optional<Integer> pukTries,
    Optional<Private> iccid,
    Optional<Private> imsi) {

  public enum State {
    READY,
    PIN,
    PUK,
    /// Another lock, such as the network lock of a subsidised stick.
    LOCKED,
    /// Busy or not initialised yet: to be waited for, not reported.
    INITIALISING,
    ABSENT,
    FAILED
  }
}
