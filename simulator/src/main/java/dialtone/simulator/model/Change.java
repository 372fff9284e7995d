package dialtone.simulator.model;

import dialtone.protocol.status.RegistrationStatus;

/// Something that happened inside the modem and that its faces may tell the host.
public sealed interface Change {

  record SimChanged(Sim.State state) implements Change {}

  record PowerChanged(Power power) implements Change {}

  record RegistrationChanged(RegistrationStatus.State state) implements Change {}

  record SignalChanged() implements Change {}

  /// The host asks for a session.
  record SessionAsked(int cid) implements Change {}

  record SessionUp(DataSession session) implements Change {}

  /// The network refused the session that was asked for. `cause`: 3GPP TS 24.008 §10.5.6.6.
  record SessionRefused(int cid, DataSession.Way way, int cause) implements Change {}

  /// The session ended; `byNetwork` unless the host asked for it.
  record SessionEnded(int cid, DataSession.Way way, boolean byNetwork, int cause)
      implements Change {}

  /// The session of the network device ended, and only who asked for indications hears of it.
  record SessionLost(int cid, int cause) implements Change {}

  /// The session stands, with other addresses than before.
  record SessionChanged(DataSession session) implements Change {}

  /// The network ends every call by a request of PPP's own, with a text of its own.
  record CallsTerminated(String reason) implements Change {}

  record UssdReply(String text) implements Change {}

  /// A message came in and was stored.
  record MessageArrived(MessageStore.Place place) implements Change {}

  /// The modem restarts: faces forget what they were told.
  record Restarted() implements Change {}
}
