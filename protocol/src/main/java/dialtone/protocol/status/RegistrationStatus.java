package dialtone.protocol.status;

import java.util.Optional;

/// Where the modem stands with the network, taken together over all domains (CS, PS, EPS, 5GS).
///
/// @param attached packet service is attached: a data session can be asked for
/// @param rejectCause 3GPP TS 24.008 §10.5.3.6 or TS 24.301 §9.9.3.9
public record RegistrationStatus(
    State state,
    boolean attached,
    Optional<Technology> technology,
    Optional<String> operator,
    Optional<Integer> rejectCause) {

  public enum State {
    IDLE,
    HOME,
    SEARCHING,
    DENIED,
    UNKNOWN,
    ROAMING;

    public boolean registered() {
      return this == HOME || this == ROAMING;
    }
  }
}
