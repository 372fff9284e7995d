package dialtone.protocol.status;

import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// The SIM at one moment.
///
/// @param asksFor the code that `+CPIN?` names when the state is not READY: `SIM PIN`, `SIM PUK`, `PH-NET PIN`, …
/// @param why in plain words what is wrong with it; empty where there is nothing to say
public record SimStatus(
    State state,
    String asksFor,
    Optional<Integer> pinTries,
    Optional<Integer> pukTries,
    Optional<Private> iccid,
    Optional<Private> imsi,
    String why) {

  /// With nothing to say beside its state.
  public SimStatus(
      State state,
      String asksFor,
      Optional<Integer> pinTries,
      Optional<Integer> pukTries,
      Optional<Private> iccid,
      Optional<Private> imsi) {
    this(state, asksFor, pinTries, pukTries, iccid, imsi, "");
  }

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
