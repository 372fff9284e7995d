package dialtone.modem.discovery;

import dialtone.protocol.at.AtCommand;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of a modem's ports takes commands, as a pure function: all are asked at once, and the best
/// of those that answer is chosen as soon as none that answered is still busy. Mute ports delay
/// nobody.
final class PortProbe {

  /// All of it. A modem answers `AT` within 0.1 s once it has booted; a busy one may take 2 s.
  static final Duration DEADLINE = Duration.ofSeconds(5);

  /// The first question may be lost on a port that still boots, so there is a second.
  private static final Duration ONE_QUESTION = Duration.ofMillis(2500);

  private PortProbe() {}

  /// What happens to a port, or to all of them.
  sealed interface Event {
    record Opened(String port) implements Event {}

    record NotOpened(String port, Failure failure) implements Event {}

    /// Bytes came, of whatever kind.
    record Heard(String port, String text) implements Event {}

    record Replied(String port, boolean ok) implements Event {}

    /// The question on its way got no reply.
    record Unanswered(String port) implements Event {}

    record DeadlinePassed() implements Event {}
  }

  /// What is to be done.
  sealed interface Command {
    record Send(String port, AtCommand command) implements Command {}

    /// `control` takes commands; every other port is to be closed.
    record Choose(String control) implements Command {}

    record Fail(Failure.NoPort failure) implements Command {}
  }

  /// How far one port has come.
  enum Phase {
    OPENING,
    ASKED,
    ASKED_AGAIN,
    SETTING_UP,
    SETTING_UP_PLAINLY,
    FINISHED,
    GIVEN_UP;

    boolean answeredAndBusy() {
      return this == SETTING_UP || this == SETTING_UP_PLAINLY;
    }
  }

  /// One port: its phase, what it said beside answers, and why it cannot be asked.
  record Asked(Phase phase, Overheard heard, Optional<String> trouble) {
    Asked to(Phase next) {
      return new Asked(next, heard, trouble);
    }

    Asked failed(String why) {
      return new Asked(Phase.GIVEN_UP, heard, Optional.of(why));
    }
  }

  /// All ports, best promise first.
  ///
  /// @param decided a port was chosen or the search given up; what comes later changes nothing
  record State(String device, Map<String, Asked> ports, boolean decided) {
    State with(String port, Asked asked) {
      Map<String, Asked> next = new LinkedHashMap<>(ports);
      next.put(port, asked);
      return new State(device, next, decided);
    }
  }

  record Next(State state, List<Command> commands) {}

  static State begin(ModemDevice device) {
    Map<String, Asked> ports = new LinkedHashMap<>();
    for (Candidate each : device.candidates()) {
      ports.put(each.port(), new Asked(Phase.OPENING, Overheard.NOTHING, Optional.empty()));
    }
    return new State(device.id(), ports, false);
  }

  static Next next(State state, Event event) {
    if (state.decided()) {
      return new Next(state, List.of());
    }
    return switch (event) {
      case Event.Opened(var port) -> send(state, port, Phase.ASKED, hello(port));
      case Event.NotOpened(var port, var failure) ->
          decide(state.with(port, of(state, port).failed(inWords(failure))));
      case Event.Heard(var port, var text) -> {
        Asked at = of(state, port);
        Asked wiser = new Asked(at.phase(), at.heard().and(text), at.trouble());
        yield new Next(state.with(port, wiser), List.of());
      }
      case Event.Replied(var port, var ok) -> replied(state, port, ok);
      case Event.Unanswered(var port) -> unanswered(state, port);
      case Event.DeadlinePassed _ -> deadlinePassed(state);
    };
  }

  private static Next replied(State state, String port, boolean ok) {
    return switch (of(state, port).phase()) {
      // An ERROR to `AT` is an answer too: the port understands the language.
      case ASKED, ASKED_AGAIN ->
          send(state, port, Phase.SETTING_UP, AtCommand.action("ATE0Q0V1+CMEE=1"));
      // V.250 §5.2.1 lets an extended command follow basic ones on a line, but not every firmware
      // does.
      case SETTING_UP ->
          ok
              ? finished(state, port)
              : send(state, port, Phase.SETTING_UP_PLAINLY, AtCommand.action("ATE0Q0V1"));
      case SETTING_UP_PLAINLY -> finished(state, port);
      case OPENING, FINISHED, GIVEN_UP -> new Next(state, List.of());
    };
  }

  private static Next finished(State state, String port) {
    return decide(state.with(port, of(state, port).to(Phase.FINISHED)));
  }

  private static Next unanswered(State state, String port) {
    Asked at = of(state, port);
    return switch (at.phase()) {
      case ASKED -> send(state, port, Phase.ASKED_AGAIN, hello(port));
      case ASKED_AGAIN -> decide(state.with(port, at.to(Phase.GIVEN_UP)));
      case SETTING_UP, SETTING_UP_PLAINLY ->
          decide(state.with(port, at.failed("answered AT once and then no more")));
      case OPENING, FINISHED, GIVEN_UP -> new Next(state, List.of());
    };
  }

  private static Next deadlinePassed(State state) {
    State given = state;
    for (Map.Entry<String, Asked> each : state.ports().entrySet()) {
      Phase phase = each.getValue().phase();
      if (phase == Phase.OPENING || phase == Phase.ASKED || phase == Phase.ASKED_AGAIN) {
        given = given.with(each.getKey(), each.getValue().to(Phase.GIVEN_UP));
      }
    }
    return decide(given);
  }

  /// Chooses when a port has finished and no other that answered is busy; fails when all are given
  /// up.
  private static Next decide(State state) {
    if (state.ports().values().stream().anyMatch(a -> a.phase().answeredAndBusy())) {
      return new Next(state, List.of());
    }
    Optional<String> best =
        state.ports().entrySet().stream()
            .filter(e -> e.getValue().phase() == Phase.FINISHED)
            .map(Map.Entry::getKey)
            .findFirst();
    if (best.isPresent()) {
      return decided(state, new Command.Choose(best.get()));
    }
    boolean hopeless = state.ports().values().stream().allMatch(a -> a.phase() == Phase.GIVEN_UP);
    return hopeless
        ? decided(state, new Command.Fail(new Failure.NoPort(state.device(), inWords(state))))
        : new Next(state, List.of());
  }

  private static Next decided(State state, Command command) {
    return new Next(new State(state.device(), state.ports(), true), List.of(command));
  }

  private static Next send(State state, String port, Phase phase, AtCommand command) {
    State next = state.with(port, of(state, port).to(phase));
    return new Next(next, List.of(new Command.Send(port, command.within(ONE_QUESTION))));
  }

  private static AtCommand hello(String port) {
    return AtCommand.action("AT").waitingFor(port + " to answer AT");
  }

  private static Asked of(State state, String port) {
    return Optional.ofNullable(state.ports().get(port)).orElseThrow();
  }

  private static List<String> inWords(State state) {
    List<String> words = new ArrayList<>();
    state
        .ports()
        .forEach((port, at) -> words.add(port + ": " + at.trouble().orElse(at.heard().inWords())));
    return List.copyOf(words);
  }

  /// Without its full stop, as it stands in a list.
  private static String inWords(Failure failure) {
    return Explanation.of(failure).message().replaceFirst("\\.$", "");
  }
}
