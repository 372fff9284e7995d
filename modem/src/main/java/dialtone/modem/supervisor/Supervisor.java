package dialtone.modem.supervisor;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The way of one modem from plugged in to online and back there after each drop, as a pure function.
///
/// No thread, port or clock stands in here: timers are commands, answers and indications are events. So days of
/// flapping run through it in milliseconds.
public final class Supervisor {
  private static final Duration SIM_POLL = Duration.ofSeconds(1);
  private static final Duration REGISTRATION_POLL = Duration.ofSeconds(5);

  private Supervisor() {}

  /// What follows from an event.
  public record Next(State state, List<Command> commands) {}

  public static Next next(State state, Event event) {
    if (state.phase() == State.Phase.ENDED) {
      return stay(state);
    }
    if (state.phase() == State.Phase.RELEASING) {
      return event instanceof Event.Released ? ended(state) : stay(state);
    }
    return switch (event) {
      case Event.Begin _ -> open(state);
      case Event.Ready e -> current(state, e.round()) ? readReadiness(state) : stay(state);
      case Event.Readiness e ->
          current(state, e.round()) ? ready(state, e.sim(), e.registration()) : stay(state);
      case Event.Unlocked e -> current(state, e.round()) ? readReadiness(state) : stay(state);
      case Event.SimChanged _ -> simChanged(state);
      case Event.Registration e -> registration(state, e.status());
      case Event.Connected e -> current(state, e.round()) ? address(state) : stay(state);
      case Event.Addressed e ->
          current(state, e.round()) ? addressed(state, e.addressing()) : stay(state);
      case Event.Routed e -> current(state, e.round()) ? routed(state) : stay(state);
      case Event.Probed e -> current(state, e.round()) ? probed(state, e) : stay(state);
      case Event.Failed e -> current(state, e.round()) ? failed(state, e.failure()) : stay(state);
      case Event.Dropped e -> dropped(state, e.reason());
      case Event.WayChosen(var data, var because) ->
          ask(state, new Command.Report(new Progress.WayChosen(data, because)));
      case Event.SessionChanged _ -> sessionChanged(state);
      case Event.Lost e -> lost(state, e.failure());
      case Event.Appeared _ -> appeared(state);
      case Event.Elapsed e -> current(state, e.round()) ? elapsed(state, e.step()) : stay(state);
      case Event.DownWanted _ -> release(state, Optional.empty());
      case Event.Released _ -> stay(state);
    };
  }

  private static boolean current(State state, int round) {
    return round == state.round();
  }

  private static Next stay(State state) {
    return new Next(state, List.of());
  }

  private static Next open(State state) {
    State next = state.phase(State.Phase.CLIMBING).nextRound();
    return await(next, Step.READY, new Command.OpenPorts(next.round()));
  }

  private static Next readReadiness(State state) {
    return await(
        state.reopen(false),
        Step.UNLOCKED,
        new Command.ReadReadiness(state.round(), Duration.ZERO));
  }

  /// Begins to wait for `step`: says so, sets its deadline, and asks for what leads there.
  private static Next await(State state, Step step, Command... commands) {
    List<Command> all = new ArrayList<>();
    Duration deadline = Deadlines.of(step);
    if (state.step() != step) {
      all.add(
          new Command.Report(new Progress.StepBegan(step, Deadlines.waitingFor(step), deadline)));
    }
    all.add(new Command.StartTimer(state.round(), Optional.of(step), deadline));
    all.addAll(List.of(commands));
    return new Next(state.step(step), List.copyOf(all));
  }

  private static Next ready(State state, SimStatus sim, RegistrationStatus registration) {
    State known = state.sim(sim).registration(registration);
    if (known.step() != Step.UNLOCKED) {
      return lookedAgain(known);
    }
    return switch (sim.state()) {
      case READY -> unlocked(known);
      case PIN -> unlock(known.nextRound(), sim);
      // No command of 27.007 makes a modem report the end of this by itself, so it is asked again
      // beside what modems of other families tell.
      case INITIALISING -> ask(known, new Command.ReadReadiness(known.round(), SIM_POLL));
      case PUK -> failed(known, new Failure.PinRequired(sim.asksFor(), sim.pukTries()));
      case LOCKED -> failed(known, new Failure.PinRequired(sim.asksFor(), sim.pinTries()));
      case ABSENT -> failed(known, new Failure.NoSim("the modem finds no SIM card"));
      case FAILED -> failed(known, new Failure.NoSim(broken(sim)));
    };
  }

  private static String broken(SimStatus sim) {
    return "the SIM card does not work" + (sim.why().isEmpty() ? "" : ": " + sim.why());
  }

  /// In a round of its own: a look at the SIM that is still under way must not have it try again.
  private static Next unlock(State state, SimStatus sim) {
    return await(state, Step.UNLOCKED, new Command.Unlock(state.round(), sim));
  }

  /// A SIM that takes or refuses its PIN tells of that too, before the attempt has ended.
  private static Next simChanged(State state) {
    boolean unlocking = state.sim().filter(s -> s.state() == SimStatus.State.PIN).isPresent();
    boolean waiting =
        state.phase() == State.Phase.CLIMBING && state.step() == Step.UNLOCKED && !unlocking;
    return waiting
        ? ask(state, new Command.ReadReadiness(state.round(), Duration.ZERO))
        : stay(state);
  }

  /// A look at the registration beside its unsolicited codes: one that was lost costs a few seconds, not the deadline.
  private static Next lookedAgain(State state) {
    if (state.phase() != State.Phase.CLIMBING || !waitsForNetwork(state)) {
      return stay(state);
    }
    Next next = proceed(state, false);
    return waitsForNetwork(next.state()) && next.state().phase() == State.Phase.CLIMBING
        ? with(next, new Command.ReadReadiness(state.round(), REGISTRATION_POLL))
        : next;
  }

  private static boolean waitsForNetwork(State state) {
    return state.step() == Step.REGISTERED || state.step() == Step.ATTACHED;
  }

  private static Next with(Next next, Command command) {
    List<Command> all = new ArrayList<>(next.commands());
    all.add(command);
    return new Next(next.state(), all);
  }

  private static Next ask(State state, Command command) {
    return new Next(state, List.of(command));
  }

  private static Next unlocked(State state) {
    return proceed(state, true);
  }

  /// Goes on from an unlocked SIM as far as the registration allows.
  ///
  /// @param first the step is new: watching the registration begins with it
  private static Next proceed(State state, boolean first) {
    RegistrationStatus status = state.registration().orElseThrow();
    if (status.state() == RegistrationStatus.State.DENIED) {
      return failed(
          state.step(Step.REGISTERED), new Failure.RegistrationDenied(status.rejectCause()));
    }
    if (status.state().registered() && status.attached()) {
      return await(state, Step.CONNECTED, new Command.Connect(state.round()));
    }
    Step step = status.state().registered() ? Step.ATTACHED : Step.REGISTERED;
    if (!first) {
      return state.step() == step ? stay(state) : await(state, step);
    }
    return await(
        state,
        step,
        new Command.WatchRegistration(state.round()),
        new Command.ReadReadiness(state.round(), REGISTRATION_POLL));
  }

  private static Next registration(State state, RegistrationStatus status) {
    State known = state.registration(status);
    boolean waiting = known.phase() == State.Phase.CLIMBING && waitsForNetwork(known);
    return waiting ? proceed(known, false) : stay(known);
  }

  private static Next address(State state) {
    return await(state, Step.ADDRESSED, new Command.Address(state.round()));
  }

  private static Next addressed(State state, Addressing addressing) {
    if (state.phase() == State.Phase.REFRESHING
        && Objects.equals(state.addressing(), Optional.of(addressing))) {
      return stay(state.phase(State.Phase.ONLINE).step(Step.ONLINE));
    }
    State known = state.addressing(Optional.of(addressing));
    Command route = new Command.Route(known.round(), addressing);
    return known.phase() == State.Phase.REFRESHING
        ? ask(known, route)
        : await(known, Step.ROUTED, route);
  }

  private static Next routed(State state) {
    if (state.phase() == State.Phase.REFRESHING) {
      State online = state.phase(State.Phase.ONLINE).step(Step.ONLINE);
      return ask(online, new Command.Report(new Progress.AddressChanged()));
    }
    Addressing addressing = state.addressing().orElseThrow();
    return await(state, Step.ONLINE, new Command.Probe(state.round(), addressing));
  }

  private static Next probed(State state, Event.Probed event) {
    if (!event.answered().any()) {
      return failed(state, new Failure.NoTraffic("", event.answered().tried()));
    }
    State online = state.phase(State.Phase.ONLINE).failures(0);
    return new Next(
        online,
        List.of(
            new Command.Report(new Progress.WentOnline(event.answered())),
            new Command.WatchRegistration(online.round())));
  }

  private static Next dropped(State state, String reason) {
    boolean up =
        switch (state.phase()) {
          case ONLINE, REFRESHING -> true;
          case CLIMBING -> state.step().compareTo(Step.CONNECTED) > 0;
          case PAUSING, RELEASING, ENDED -> false;
        };
    if (!up) {
      return stay(state);
    }
    // Redial in place: the link keeps its address, which is only changed when the network gives
    // another.
    State next = state.phase(State.Phase.CLIMBING).nextRound();
    Next dial = await(next, Step.CONNECTED, new Command.Connect(next.round()));
    List<Command> all = new ArrayList<>();
    all.add(new Command.Report(new Progress.Dropped(reason)));
    all.addAll(dial.commands());
    return new Next(dial.state(), all);
  }

  private static Next sessionChanged(State state) {
    if (state.phase() != State.Phase.ONLINE) {
      return stay(state);
    }
    State next = state.phase(State.Phase.REFRESHING).nextRound();
    return ask(next, new Command.Address(next.round()));
  }

  private static Next lost(State state, Failure failure) {
    return state.phase() == State.Phase.PAUSING
        ? stay(state.reopen(true))
        : failed(state.reopen(true), failure);
  }

  /// A modem that is plugged in again need not wait for the end of the pause. Its parts come one by
  /// one: an attempt that was too early must not make the next pause longer.
  private static Next appeared(State state) {
    return state.phase() == State.Phase.PAUSING && state.reopen()
        ? withClosedPorts(open(state.failures(0)))
        : stay(state);
  }

  private static Next elapsed(State state, Optional<Step> step) {
    if (step.isEmpty() && state.phase() == State.Phase.PAUSING) {
      State next = state.phase(State.Phase.CLIMBING).nextRound();
      return state.reopen() ? withClosedPorts(open(next)) : readReadiness(next);
    }
    boolean late =
        state.phase() == State.Phase.CLIMBING && step.filter(s -> s == state.step()).isPresent();
    if (!late) {
      return stay(state);
    }
    String waited = Deadlines.waitingFor(state.step());
    return failed(state, new Failure.Timeout("", waited, Deadlines.of(state.step())));
  }

  private static Next withClosedPorts(Next next) {
    List<Command> all = new ArrayList<>();
    all.add(new Command.ClosePorts());
    all.addAll(next.commands());
    return new Next(next.state(), all);
  }

  private static Next failed(State state, Failure failure) {
    int failures = state.failures() + 1;
    long random = state.random() * 6364136223846793005L + 1442695040888963407L;
    double jitter = (random >>> 11) * 0x1.0p-53;
    Optional<Duration> retry = Deadlines.retryAfter(failure, failures, jitter);
    if (retry.isEmpty()) {
      return release(state, Optional.of(failure));
    }
    // The second failure in a row, a silent port or a device that went away: the next rung is to
    // open the ports anew.
    boolean reopen = state.reopen() || failures % 2 == 0 || portFailed(failure);
    State next =
        state
            .phase(State.Phase.PAUSING)
            .nextRound()
            .failures(failures)
            .reopen(reopen)
            .step(Step.FOUND)
            .addressing(Optional.empty())
            .random(random);
    return new Next(
        next,
        List.of(
            new Command.Report(new Progress.Failed(state.step(), failure, retry)),
            new Command.HangUp(),
            new Command.StartTimer(next.round(), Optional.empty(), retry.get())));
  }

  private static boolean portFailed(Failure failure) {
    return failure instanceof Failure.Gone
        || failure instanceof Failure.NoPort
        || failure instanceof Failure.Timeout;
  }

  private static Next release(State state, Optional<Failure> failure) {
    List<Command> all = new ArrayList<>();
    failure.ifPresent(
        f -> all.add(new Command.Report(new Progress.Failed(state.step(), f, Optional.empty()))));
    all.add(new Command.Release());
    return new Next(state.phase(State.Phase.RELEASING).nextRound(), all);
  }

  private static Next ended(State state) {
    return new Next(
        state.phase(State.Phase.ENDED),
        List.of(new Command.Report(new Progress.Down()), new Command.Finish()));
  }
}
