package dialtone.host.stack;

import dialtone.protocol.net.IpPacket;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;

/// How IP packets become frames and frames packets, as a state machine without time.
sealed interface Link permits EthernetLink, PointToPointLink {

  /// What came out of a frame.
  ///
  /// @param packet for the layer above
  /// @param frames to be sent because of what came
  record Received(Optional<IpPacket> packet, List<byte[]> frames) {
    static final Received NOTHING = new Received(Optional.empty(), List.of());
  }

  /// From now on these are our addresses.
  void use(LocalAddresses addresses);

  /// The frames to be sent now so that `packet` gets to its destination.
  List<byte[]> send(IpPacket packet);

  /// Takes a frame from the other end.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  Received receive(Octets frame);
}
