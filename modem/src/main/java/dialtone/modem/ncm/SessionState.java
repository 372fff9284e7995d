package dialtone.modem.ncm;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.SessionCause;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a modem says of a session, asked or by itself.
///
/// @param families of which it is said; both where the modem does not tell them apart
/// @param cause the number of 3GPP TS 24.008 §10.5.6.6, where the modem tells it
/// @param reason the modem's own words, empty for none
public record SessionState(Phase phase, Set<Ip> families, Optional<Integer> cause, String reason) {

  public enum Phase {
    UP,
    /// The network is asked and has not answered.
    UNDERWAY,
    DOWN
  }

  public enum Ip {
    V4,
    V6
  }

  private static final Set<Ip> BOTH = Set.of(Ip.V4, Ip.V6);

  public static SessionState up() {
    return of(Phase.UP);
  }

  public static SessionState underway() {
    return of(Phase.UNDERWAY);
  }

  /// Over, or not begun: nobody says why.
  public static SessionState down() {
    return of(Phase.DOWN);
  }

  public static SessionState down(int cause) {
    return new SessionState(Phase.DOWN, BOTH, Optional.of(cause), "");
  }

  /// @param reason in plain words
  public static SessionState down(String reason) {
    return new SessionState(Phase.DOWN, BOTH, Optional.empty(), reason);
  }

  private static SessionState of(Phase phase) {
    return new SessionState(phase, BOTH, Optional.empty(), "");
  }

  /// Up where `active`, else down.
  public static SessionState active(boolean active) {
    return active ? up() : down();
  }

  boolean isUp() {
    return phase == Phase.UP;
  }

  boolean isDown() {
    return phase == Phase.DOWN;
  }

  /// Whether it says why it is down: the network's answer, not the end of a session before.
  boolean refused() {
    return isDown() && (cause.isPresent() || !reason.isEmpty());
  }

  Failure.ConnectionRefused refusal() {
    return new Failure.ConnectionRefused(because("the network refused it"), cause);
  }

  String because(String otherwise) {
    Optional<String> words =
        cause.map(
            n ->
                SessionCause.of(n)
                    .map(SessionCause::words)
                    .orElse(String.format(Locale.ROOT, "cause %d", n)));
    return words.orElse(reason.isEmpty() ? otherwise : reason);
  }
}
