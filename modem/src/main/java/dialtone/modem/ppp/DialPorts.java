package dialtone.modem.ppp;

import dialtone.host.machine.Clock;
import dialtone.host.port.Ports;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.Candidate;
import dialtone.modem.discovery.Candidate.Promise;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.Probing;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The port that a call is dialled on: another than the one for commands where the modem has one
/// that answers, so that status and signal can be asked while the call stands; else that one.
public final class DialPorts {
  /// The maker's word first, then the order of the interfaces.
  private static final Comparator<Candidate> FOR_CALLS =
      Comparator.comparing((Candidate each) -> each.promise() != Promise.DIAL)
          .thenComparing(Candidate::promise)
          .thenComparing(each -> each.port().length())
          .thenComparing(Candidate::port);

  private final Supplier<ModemDevice> device;
  private final Ports ports;
  private final Clock clock;
  private final Waiting waiting;
  private final Trace trace;
  private volatile Optional<String> known = Optional.empty();

  /// @param device as it is plugged in now
  public DialPorts(
      Supplier<ModemDevice> device, Ports ports, Clock clock, Waiting waiting, Trace trace) {
    this.device = device;
    this.ports = ports;
    this.clock = clock;
    this.waiting = waiting;
    this.trace = trace;
  }

  /// A session to dial on; the caller closes it unless it is `control`.
  ///
  /// @param forced the port that a person named
  /// @throws ModemFailure `NoPort` or `Busy` when the forced port does not answer
  AtSession open(AtSession control, Optional<String> forced) {
    Optional<String> named = forced.map(DialPorts::withoutFolder).or(() -> known);
    if (named.isPresent()) {
      return named.get().equals(control.port()) ? control : probe(only(named.get()));
    }
    ModemDevice now = device.get();
    List<Candidate> others =
        now.candidates().stream()
            .filter(each -> !each.port().equals(control.port()))
            .filter(each -> mayDial(each.promise()))
            .sorted(FOR_CALLS)
            .toList();
    AtSession found = others.isEmpty() ? control : firstToAnswer(now.asking(others), control);
    known = Optional.of(found.port());
    return found;
  }

  /// Whether the modem means this port for calls; then it is worth trying when another takes none.
  boolean meantForCalls(AtSession session) {
    return device.get().candidates().stream()
        .anyMatch(c -> c.port().equals(session.port()) && c.promise() == Promise.DIAL);
  }

  /// What was found holds until the modem is plugged in again.
  public void forget() {
    known = Optional.empty();
  }

  private static String withoutFolder(String port) {
    return port.startsWith("/dev/") ? port.substring("/dev/".length()) : port;
  }

  /// The management channel of a network interface takes no calls.
  private static boolean mayDial(Promise promise) {
    return switch (promise) {
      case COMMANDS, DIAL, UNKNOWN -> true;
      case MANAGEMENT, OTHER -> false;
    };
  }

  private ModemDevice only(String port) {
    return Discovery.onlyPort(device.get(), port);
  }

  private AtSession firstToAnswer(ModemDevice asked, AtSession control) {
    try {
      return probe(asked);
    } catch (ModemFailure none) {
      if (none.failure() instanceof Failure.NoPort) {
        return control;
      }
      throw none;
    }
  }

  private AtSession probe(ModemDevice asked) {
    return Probing.probe(asked, ports, clock, waiting, trace);
  }
}
