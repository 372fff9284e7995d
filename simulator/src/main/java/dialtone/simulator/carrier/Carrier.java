package dialtone.simulator.carrier;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.ArpPacket;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.VirtualModem;
import java.util.List;
import java.util.Optional;

/// The other end of the modem's network device, one Ethernet frame at a time. Without a data
/// session no packet passes. Confined to the modem's owner.
public final class Carrier {
  /// Locally administered (IEEE 802 §8.4); the modem's own end of the virtual cable.
  static final MacAddress MAC = MacAddress.of("02:00:00:00:00:01");

  private final VirtualModem modem;
  private final FaultBoard faults;
  private final Gateway gateway;

  public Carrier(VirtualModem modem, FaultBoard faults) {
    this.modem = modem;
    this.faults = faults;
    this.gateway = new Gateway(faults);
  }

  /// What the network sends back for this frame. A frame that is none is lost, as on a wire.
  public List<byte[]> answer(byte[] frame) {
    Optional<DataSession> session = modem.session();
    if (session.isEmpty()) {
      return List.of();
    }
    try {
      return answer(EthernetFrame.parse(Octets.of(frame)), session.get());
    } catch (ModemFailure garbled) {
      return List.of();
    }
  }

  /// What comes back for an IP packet on a link without hardware addresses.
  public List<byte[]> answerPacket(byte[] packet) {
    return modem
        .session()
        .flatMap(session -> gateway.answer(packet, 0, packet.length, session))
        .stream()
        .toList();
  }

  private List<byte[]> answer(EthernetFrame frame, DataSession session) {
    return switch (frame.etherType()) {
      case EthernetFrame.ARP ->
          resolve(ArpPacket.parse(frame.payload()), session)
              .map(reply -> List.of(wrapped(frame.source(), EthernetFrame.ARP, reply.encode())))
              .orElse(List.of());
      case EthernetFrame.IPV4 -> ipv4(frame, session);
      case EthernetFrame.IPV6 -> ipv6(frame, session);
      default -> List.of();
    };
  }

  /// The modem answers for every address but the host's own: there is nobody else on the link.
  private static Optional<ArpPacket> resolve(ArpPacket packet, DataSession session) {
    boolean own =
        session.address4().map(Prefix::address).filter(packet.targetAddress()::equals).isPresent();
    return packet.operation() == ArpPacket.Operation.REQUEST && !own
        ? Optional.of(packet.reply(MAC))
        : Optional.empty();
  }

  private List<byte[]> ipv4(EthernetFrame frame, DataSession session) {
    Ipv4Packet packet = Ipv4Packet.parse(frame.payload());
    if (LeaseServer.concerns(packet)) {
      return faults.has(FaultKind.NO_DHCP)
          ? List.of()
          : LeaseServer.answer(packet, session, frame.source());
    }
    return routed(frame, packet, session);
  }

  private List<byte[]> ipv6(EthernetFrame frame, DataSession session) {
    if (session.address6().isEmpty()) {
      return List.of();
    }
    Ipv6Packet packet = Ipv6Packet.parse(frame.payload());
    Optional<Ipv6Packet> neighbour = Neighbours.answer(packet, session);
    if (neighbour.isPresent()) {
      return List.of(wrapped(frame.source(), EthernetFrame.IPV6, neighbour.get().encode()));
    }
    return routed(frame, packet, session);
  }

  private List<byte[]> routed(EthernetFrame frame, IpPacket packet, DataSession session) {
    return gateway
        .routed(packet, session)
        .map(reply -> List.of(wrapped(frame.source(), frame.etherType(), reply.encode())))
        .orElse(List.of());
  }

  static byte[] wrapped(MacAddress to, int etherType, byte[] packet) {
    return new EthernetFrame(to, MAC, etherType, Octets.of(packet)).encode();
  }
}
