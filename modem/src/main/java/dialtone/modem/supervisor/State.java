package dialtone.modem.supervisor;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.util.Optional;

/// Where one modem stands between plugged in and online.
///
/// @param phase what is going on
/// @param step the step that is waited for, or [Step#ONLINE] once it is reached
/// @param round counts attempts: answers of an older round are ignored
/// @param failures attempts that failed in a row
/// @param reopen the next attempt opens the ports anew
/// @param sim as last read
/// @param registration as last read or reported
/// @param addressing as last given by the modem or by DHCP
/// @param random the state of the jitter generator, so that the function stays pure
public record State(
    Phase phase,
    Step step,
    int round,
    int failures,
    boolean reopen,
    Optional<SimStatus> sim,
    Optional<RegistrationStatus> registration,
    Optional<Addressing> addressing,
    long random) {

  /// What is going on.
  public enum Phase {
    /// On the way to online.
    CLIMBING,
    ONLINE,
    /// Online, and the new address of a changed session is being fetched or set.
    REFRESHING,
    /// Waiting before the next attempt.
    PAUSING,
    /// Hanging up and undoing.
    RELEASING,
    ENDED
  }

  public static State initial(long seed) {
    return new State(
        Phase.CLIMBING,
        Step.PORTED,
        0,
        0,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        seed);
  }

  State phase(Phase next) {
    return new State(next, step, round, failures, reopen, sim, registration, addressing, random);
  }

  State step(Step next) {
    return new State(phase, next, round, failures, reopen, sim, registration, addressing, random);
  }

  State nextRound() {
    return new State(
        phase, step, round + 1, failures, reopen, sim, registration, addressing, random);
  }

  State failures(int count) {
    return new State(phase, step, round, count, reopen, sim, registration, addressing, random);
  }

  State reopen(boolean next) {
    return new State(phase, step, round, failures, next, sim, registration, addressing, random);
  }

  State sim(SimStatus status) {
    return new State(
        phase,
        step,
        round,
        failures,
        reopen,
        Optional.of(status),
        registration,
        addressing,
        random);
  }

  State registration(RegistrationStatus status) {
    return new State(
        phase, step, round, failures, reopen, sim, Optional.of(status), addressing, random);
  }

  State addressing(Optional<Addressing> next) {
    return new State(phase, step, round, failures, reopen, sim, registration, next, random);
  }

  State random(long next) {
    return new State(phase, step, round, failures, reopen, sim, registration, addressing, next);
  }
}
