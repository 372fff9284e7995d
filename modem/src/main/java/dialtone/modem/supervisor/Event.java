package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.util.Optional;

/// What happened, as the supervisor sees it.
///
/// Answers carry the round of the command that asked for them, so that a late answer of an abandoned attempt is known.
public sealed interface Event {

  /// The owner begins.
  record Begin() implements Event {}

  /// A port answered `AT`.
  record Ready(int round) implements Event {}

  /// What the SIM and the network say, asked together.
  record Readiness(int round, SimStatus sim, RegistrationStatus registration) implements Event {}

  record Unlocked(int round) implements Event {}

  /// The SIM card may have changed its state.
  record SimChanged() implements Event {}

  /// The modem told a new registration by itself, at any time.
  record Registration(RegistrationStatus status) implements Event {}

  record Connected(int round) implements Event {}

  /// The addresses to use, from the modem or by DHCP.
  record Addressed(int round, Addressing addressing) implements Event {}

  record Routed(int round) implements Event {}

  record Probed(int round, DataPath.Answered answered) implements Event {}

  /// A command did not succeed.
  record Failed(int round, Failure failure) implements Event {}

  /// The session was ended by the network or the modem.
  record Dropped(String reason) implements Event {}

  /// The session goes on, perhaps with another address.
  record SessionChanged() implements Event {}

  /// The control port or the whole device went away.
  record Lost(Failure failure) implements Event {}

  /// A port or network device appeared on the machine, perhaps one of this modem.
  record Appeared() implements Event {}

  /// Packets take this way and not the best one; `because` in plain words.
  record WayChosen(String data, String because) implements Event {}

  /// The timer of this step or pause ran out.
  record Elapsed(int round, Optional<Step> step) implements Event {}

  /// Somebody wants the connection to end.
  record DownWanted() implements Event {}

  /// Everything is hung up, undone and closed.
  record Released() implements Event {}
}
