package dialtone.simulator.model;

import dialtone.protocol.status.RegistrationStatus.State;
import java.time.Duration;
import java.util.Optional;

/// Where the modem stands with the network: it searches when radio and SIM allow it, and what it
/// finds is chosen by the settings, or by a fault that refuses it.
final class Registrar {
  private final VirtualModem modem;
  private final Timers timers;
  private State state = State.IDLE;
  private Optional<Integer> cause = Optional.empty();
  private Optional<Integer> refusal = Optional.empty();
  private boolean wanted = true;
  private int search;

  Registrar(VirtualModem modem, Timers timers) {
    this.modem = modem;
    this.timers = timers;
  }

  State state() {
    return state;
  }

  /// Reject cause of the last refusal, 3GPP TS 24.301 §9.9.3.9.
  Optional<Integer> cause() {
    return cause;
  }

  /// The host asks to register (`+COPS=0`) or to leave (`+COPS=2`).
  void want(boolean registered) {
    wanted = registered;
    evaluate();
  }

  boolean wanted() {
    return wanted;
  }

  /// The network refuses from now on, or stops doing so.
  void refuse(Optional<Integer> cause) {
    refusal = cause;
    restart();
  }

  /// Begins again from nothing, as after the radio was off.
  void restart() {
    enter(State.IDLE, Optional.empty());
    evaluate();
  }

  /// Begins or ends the search as radio and SIM are now.
  void evaluate() {
    boolean possible =
        wanted
            && modem.power() == Power.FULL
            && modem.sim().state() == Sim.State.READY
            && !modem.sim().rejected();
    if (!possible) {
      enter(State.IDLE, Optional.empty());
      return;
    }
    if (state != State.IDLE) {
      return;
    }
    RegistrationPlan plan = RegistrationPlan.of(modem.settings().text(Setting.REGISTRATION));
    if (plan.state() == State.IDLE) {
      return;
    }
    Duration takes = modem.settings().time(Setting.REGISTER_AFTER);
    if (takes.isZero()) {
      found(plan);
      return;
    }
    enter(State.SEARCHING, Optional.empty());
    int mine = search;
    timers.after(
        takes,
        () -> {
          if (mine == search) {
            found(plan);
          }
        });
  }

  private void found(RegistrationPlan plan) {
    if (refusal.isPresent()) {
      enter(State.DENIED, refusal);
    } else if (plan.state() == State.SEARCHING) {
      boolean ends = modem.settings().given(Setting.REGISTER_AFTER);
      enter(ends ? home() : State.SEARCHING, Optional.empty());
    } else if (plan.state() == State.HOME) {
      enter(home(), Optional.empty());
    } else {
      enter(plan.state(), plan.cause());
    }
  }

  private State home() {
    return modem.settings().flag(Setting.ROAMING) ? State.ROAMING : State.HOME;
  }

  private void enter(State next, Optional<Integer> why) {
    search++;
    cause = why;
    if (state != next) {
      state = next;
      modem.tell(new Change.RegistrationChanged(next));
    }
  }
}
