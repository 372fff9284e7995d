package dialtone.modem.discovery;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.host.port.Ports;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/// Runs [PortProbe] on real ports: opens all candidates of a modem at once and gives the session of
/// the one to command.
///
/// Two round trips on every answering port: `AT`, then `ATE0Q0V1+CMEE=1`. Who the modem is gets
/// asked later, beside a wait that has to be anyway.
public final class Probing {
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final Clock clock;
  private final Waiting waiting;
  private final Trace trace;
  private final BlockingQueue<PortProbe.Event> events = new LinkedBlockingQueue<>();
  private final Map<String, AtSession> sessions = new LinkedHashMap<>();
  private final Set<String> answered = ConcurrentHashMap.newKeySet();

  private Probing(Clock clock, Waiting waiting, Trace trace) {
    this.clock = clock;
    this.waiting = waiting;
    this.trace = trace;
  }

  /// The session of the port that takes commands; echo is off, results are verbose, errors
  /// numbered. All other ports are closed.
  ///
  /// @throws ModemFailure `NoPort` naming what each port did instead; `Busy` when another program
  ///     holds one that may be for commands; `Denied` or `Gone` when none could be opened
  public static AtSession probe(
      ModemDevice device, Ports ports, Clock clock, Waiting waiting, Trace trace) {
    return new Probing(clock, waiting, trace).run(device, ports);
  }

  private AtSession run(ModemDevice device, Ports ports) {
    if (device.candidates().isEmpty()) {
      throw new ModemFailure(new Failure.NoPort(device.id(), List.of()));
    }
    PortProbe.State state = PortProbe.begin(device);
    List<Ports.Opening> openings = ports.open(device.ports());
    Optional<Failure> stop = reasonToStop(device, openings);
    openings.forEach(each -> take(each, stop.isPresent()));
    if (stop.isPresent()) {
      throw new ModemFailure(stop.get());
    }
    boolean found = false;
    try (Clock.Timer _ =
        clock.after(PortProbe.DEADLINE, () -> tell(new PortProbe.Event.DeadlinePassed()))) {
      while (true) {
        PortProbe.Next next = PortProbe.next(state, events.take());
        state = next.state();
        for (PortProbe.Command each : next.commands()) {
          Optional<AtSession> control = execute(each);
          if (control.isPresent()) {
            found = true;
            return control.get();
          }
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone(device.id(), "probing its ports was interrupted"));
    } finally {
      closeRest(found ? Duration.ZERO : CLOSING);
    }
  }

  /// Another program on a port that may be for commands manages this modem: two masters would
  /// garble each other.
  private static Optional<Failure> reasonToStop(ModemDevice device, List<Ports.Opening> openings) {
    List<Failure> failures = new ArrayList<>();
    for (Ports.Opening each : openings) {
      if (each instanceof Ports.Opening.NotOpened(String name, Failure failure)) {
        failures.add(failure);
        if (failure instanceof Failure.Busy && mayTakeCommands(device, name)) {
          return Optional.of(failure);
        }
      }
    }
    boolean none = failures.size() == openings.size();
    return none ? failures.stream().findFirst() : Optional.empty();
  }

  private static boolean mayTakeCommands(ModemDevice device, String port) {
    return device.candidates().stream()
        .anyMatch(c -> c.port().equals(port) && c.promise() != Candidate.Promise.OTHER);
  }

  private void take(Ports.Opening opening, boolean stopping) {
    switch (opening) {
      case Ports.Opening.Opened(Port port) when stopping -> port.close();
      case Ports.Opening.Opened(Port port) -> {
        String name = port.name();
        Port tapped = new OverheardPort(port, text -> tell(new PortProbe.Event.Heard(name, text)));
        sessions.put(name, new AtSession(tapped, clock, waiting, trace));
        tell(new PortProbe.Event.Opened(name));
      }
      case Ports.Opening.NotOpened(String name, Failure failure) ->
          tell(new PortProbe.Event.NotOpened(name, failure));
    }
  }

  private Optional<AtSession> execute(PortProbe.Command command) {
    return switch (command) {
      case PortProbe.Command.Send(String port, AtCommand question) -> {
        ask(port, question);
        yield Optional.empty();
      }
      case PortProbe.Command.Choose(String control) ->
          Optional.ofNullable(sessions.remove(control));
      case PortProbe.Command.Fail(Failure.NoPort failure) -> throw new ModemFailure(failure);
    };
  }

  private void ask(String port, AtCommand question) {
    AtSession session = Optional.ofNullable(sessions.get(port)).orElseThrow();
    CompletableFuture<Void> _ =
        session
            .submit(question)
            .thenApply(reply -> answer(port, reply))
            .exceptionally(_ -> new PortProbe.Event.Unanswered(port))
            .thenAccept(this::tell);
  }

  private PortProbe.Event answer(String port, AtReply reply) {
    answered.add(port);
    return new PortProbe.Event.Replied(port, reply.ok());
  }

  private void tell(PortProbe.Event event) {
    events.add(event);
  }

  /// Closing may drain for seconds what a mute port never took (tty closing_wait), so nobody who has
  /// found a port waits for it; one that answered took everything, and may be opened again at once,
  /// to dial. Without a port the program may end now, and must not leave lock files.
  private void closeRest(Duration patience) {
    List<AtSession> rest = new ArrayList<>();
    sessions.forEach(
        (port, session) -> {
          if (answered.contains(port)) {
            session.close();
          } else {
            rest.add(session);
          }
        });
    Thread closing =
        Thread.ofVirtual().name("close ports").start(() -> rest.forEach(AtSession::close));
    try {
      if (patience.isPositive()) {
        boolean _ = closing.join(patience);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
