package dialtone.modem.supervisor;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.SimStatus;
import java.time.Duration;
import java.util.Optional;

/// What the supervisor wants done. Each that asks something is answered by one [Event] of the same round.
public sealed interface Command {

  /// Open the candidate ports and find the one that answers; [Event.Ready] or [Event.Failed].
  record OpenPorts(int round) implements Command {}

  /// Close every port; not answered.
  record ClosePorts() implements Command {}

  /// Read SIM and registration together, after `delay`; [Event.Readiness] or [Event.Failed].
  record ReadReadiness(int round, Duration delay) implements Command {}

  /// Enter the PIN if the guard lets it through; [Event.Unlocked] or [Event.Failed].
  record Unlock(int round, SimStatus sim) implements Command {}

  /// Turn the radio on and have each change of registration reported; [Event.Registration]s, or [Event.Failed].
  record WatchRegistration(int round) implements Command {}

  /// Dial; [Event.Connected] or [Event.Failed].
  record Connect(int round) implements Command {}

  /// Learn the addresses; [Event.Addressed] or [Event.Failed].
  record Address(int round) implements Command {}

  /// Set addresses, routes and resolver; [Event.Routed] or [Event.Failed].
  record Route(int round, Addressing addressing) implements Command {}

  /// Send packets and wait for answers; [Event.Probed] or [Event.Failed].
  record Probe(int round, Addressing addressing) implements Command {}

  /// Hang up and take back addresses and routes, keep the ports; not answered, done before what follows.
  record HangUp() implements Command {}

  /// Hang up, undo everything, close everything; [Event.Released].
  record Release() implements Command {}

  /// Replaces the running timer; [Event.Elapsed] with this round and step. An absent step is a pause before a retry.
  record StartTimer(int round, Optional<Step> step, Duration delay) implements Command {}

  record Report(Progress.Seen seen) implements Command {}

  /// Nothing more will come.
  record Finish() implements Command {}
}
