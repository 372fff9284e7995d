package dialtone.host.stack;

import dialtone.protocol.net.ArpPacket;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// IP over Ethernet: finds neighbours by ARP and neighbour discovery, and is found by them. Packets
/// for a neighbour not found yet wait; whoever sends again asks again.
final class EthernetLink implements Link {
  private static final int MOST_NEIGHBORS = 64;
  private static final int MOST_WAITING = 16;

  private final MacAddress own;
  private final Map<InetAddress, MacAddress> known = new HashMap<>();
  private final Map<InetAddress, SequencedSet<IpPacket>> waiting = new HashMap<>();
  private LocalAddresses local = LocalAddresses.NONE;

  EthernetLink(MacAddress own) {
    this.own = own;
  }

  @Override
  public void use(LocalAddresses addresses) {
    local = addresses;
    known.clear();
  }

  @Override
  public List<byte[]> send(IpPacket packet) {
    InetAddress next = local.nextHop(packet.destination());
    Optional<MacAddress> hardware =
        groupAddress(next).or(() -> Optional.ofNullable(known.get(next))).or(this::nobody);
    if (hardware.isPresent()) {
      return List.of(frame(hardware.get(), packet));
    }
    if (waiting.size() >= MOST_NEIGHBORS) {
      waiting.clear();
    }
    SequencedSet<IpPacket> queue = waiting.computeIfAbsent(next, _ -> new LinkedHashSet<>());
    if (queue.size() >= MOST_WAITING) {
      queue.removeFirst();
    }
    queue.add(packet);
    return ask(next, packet.source());
  }

  /// Where nobody can be found, all goes to our own hardware address, as Linux sends it without ARP
  /// (net/ipv4/arp.c, arp_constructor()).
  private Optional<MacAddress> nobody() {
    return local.alone() ? Optional.of(own) : Optional.empty();
  }

  private List<byte[]> ask(InetAddress target, InetAddress source) {
    if (target instanceof Inet4Address wanted && source instanceof Inet4Address sender) {
      return List.of(arp(MacAddress.BROADCAST, ArpPacket.request(own, sender, wanted)));
    }
    if (target instanceof Inet6Address wanted && source instanceof Inet6Address sender) {
      Ipv6Packet question = NeighborDiscovery.solicitation(own, sender, wanted);
      return groupAddress(question.destination()).map(group -> frame(group, question)).stream()
          .toList();
    }
    return List.of();
  }

  /// Where broadcasts and multicasts go: RFC 1112 §6.4, RFC 2464 §7.
  private static Optional<MacAddress> groupAddress(InetAddress address) {
    Octets octets = Octets.of(address.getAddress());
    if (address.equals(LocalAddresses.BROADCAST)) {
      return Optional.of(MacAddress.BROADCAST);
    }
    if (!address.isMulticastAddress()) {
      return Optional.empty();
    }
    long low = Long.parseLong(octets.slice(octets.size() - 4, octets.size()).toString(), 16);
    return Optional.of(
        address instanceof Inet4Address
            ? new MacAddress(0x0100_5e00_0000L | (low & 0x7f_ffff))
            : new MacAddress(0x3333_0000_0000L | low));
  }

  @Override
  public Received receive(Octets octets) {
    EthernetFrame frame = EthernetFrame.parse(octets);
    boolean ours = frame.destination().equals(own) || frame.destination().isMulticast();
    if (!ours || frame.source().isMulticast()) {
      return Received.NOTHING;
    }
    return switch (frame.etherType()) {
      case EthernetFrame.ARP -> arp(ArpPacket.parse(frame.payload()));
      case EthernetFrame.IPV4, EthernetFrame.IPV6 -> ip(IpPacket.parse(frame.payload()));
      default -> Received.NOTHING;
    };
  }

  private Received arp(ArpPacket packet) {
    boolean asked = local.has(packet.targetAddress());
    List<byte[]> frames =
        new ArrayList<>(learn(packet.senderAddress(), packet.senderHardware(), asked));
    if (asked && packet.operation() == ArpPacket.Operation.REQUEST) {
      frames.add(arp(packet.senderHardware(), packet.reply(own)));
    }
    return new Received(Optional.empty(), frames);
  }

  private Received ip(IpPacket packet) {
    if (packet instanceof Ipv6Packet six && NeighborDiscovery.isPartOf(six)) {
      List<byte[]> frames = new ArrayList<>();
      for (NeighborDiscovery.Sighting sighting : NeighborDiscovery.sightings(six)) {
        frames.addAll(learn(sighting.address(), sighting.hardware(), local.has(sighting.target())));
      }
      NeighborDiscovery.answer(six, own, local).ifPresent(answer -> frames.addAll(send(answer)));
      return new Received(Optional.empty(), frames);
    }
    return new Received(Optional.of(packet), List.of());
  }

  /// Believes who was asked for or is known already, and who asks for us (RFC 826, "packet
  /// reception"), and lets go what waited for them.
  private List<byte[]> learn(InetAddress address, MacAddress hardware, boolean asksForUs) {
    boolean wanted = waiting.containsKey(address) || known.containsKey(address) || asksForUs;
    if (!wanted || hardware.isMulticast() || address.isAnyLocalAddress()) {
      return List.of();
    }
    if (known.size() >= MOST_NEIGHBORS) {
      known.clear();
    }
    known.put(address, hardware);
    SequencedSet<IpPacket> queue = waiting.remove(address);
    return queue == null
        ? List.of()
        : queue.stream().map(packet -> frame(hardware, packet)).toList();
  }

  private byte[] arp(MacAddress destination, ArpPacket packet) {
    return new EthernetFrame(destination, own, EthernetFrame.ARP, Octets.of(packet.encode()))
        .encode();
  }

  private byte[] frame(MacAddress destination, IpPacket packet) {
    return new EthernetFrame(destination, own, packet.etherType(), Octets.of(packet.encode()))
        .encode();
  }
}
