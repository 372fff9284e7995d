package dialtone.host.stack;

import dialtone.protocol.net.IpPacket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something that asks the network and waits for its answer, as a state machine: time comes in as
/// what has elapsed since it began, packets go in and out. Its [Conversation] gives it a clock and
/// a link.
interface Exchange<T> {

  /// What is to be sent now; each sending is handed out once.
  List<IpPacket> due(Duration elapsed);

  /// Takes a packet; whatever does not belong here is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`, and then nothing has changed
  void receive(IpPacket packet, Duration elapsed);

  /// How long nothing needs to be done unless a packet comes.
  Duration quiet(Duration elapsed);

  /// Present when it is over.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` when it is over without a result
  Optional<T> outcome(Duration elapsed);
}
