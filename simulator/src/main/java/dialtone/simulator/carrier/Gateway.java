package dialtone.simulator.carrier;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.DataSession;
import java.util.Optional;

/// The network's first router, one IP packet at a time: what comes from the host of a session goes
/// to the Internet and its answer back, whichever way carries the packets.
public final class Gateway {
  private final FaultBoard faults;

  public Gateway(FaultBoard faults) {
    this.faults = faults;
  }

  /// What comes back for a packet on a link without hardware addresses, such as PPP. A packet that
  /// is none is lost, as on a wire.
  public Optional<byte[]> answer(byte[] buffer, int offset, int length, DataSession session) {
    try {
      IpPacket packet = IpPacket.parse(Octets.of(buffer, offset, length));
      return switch (packet) {
        case Ipv4Packet four -> routed(four, session).map(IpPacket::encode);
        case Ipv6Packet six ->
            Neighbours.advertised(six, session)
                .<IpPacket>map(reply -> reply)
                .or(() -> routed(six, session))
                .map(IpPacket::encode);
      };
    } catch (ModemFailure garbled) {
      return Optional.empty();
    }
  }

  /// The Internet's answer. Networks drop what does not come from the address that they gave.
  Optional<IpPacket> routed(IpPacket packet, DataSession session) {
    boolean lost = faults.has(FaultKind.NO_CARRIER_ON_DATA) || !ours(packet, session);
    return lost ? Optional.empty() : Internet.answer(packet, session);
  }

  private static boolean ours(IpPacket packet, DataSession session) {
    return switch (packet) {
      case Ipv4Packet four ->
          session.address4().map(Prefix::address).filter(four.source()::equals).isPresent();
      case Ipv6Packet six -> {
        Optional<Prefix> prefix = session.address6();
        yield prefix.isPresent()
            && (six.source().isLinkLocalAddress() || prefix.get().contains(six.source()));
      }
    };
  }
}
