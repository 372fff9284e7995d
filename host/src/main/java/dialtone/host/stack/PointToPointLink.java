package dialtone.host.stack;

import dialtone.protocol.net.IpPacket;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;

/// IP packets without anything in front of them, to the one other end.
final class PointToPointLink implements Link {

  @Override
  public void use(LocalAddresses addresses) {
    // There is nobody else to tell the way to.
  }

  @Override
  public List<byte[]> send(IpPacket packet) {
    return List.of(packet.encode());
  }

  @Override
  public Received receive(Octets frame) {
    return new Received(Optional.of(IpPacket.parse(frame)), List.of());
  }
}
