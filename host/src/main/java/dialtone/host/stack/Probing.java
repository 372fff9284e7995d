package dialtone.host.stack;

import dialtone.host.machine.DataPath;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.net.UdpDatagram;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A [ProbePlan] whose questions and answers are packets.
final class Probing implements Exchange<DataPath.Answered> {
  private static final Octets DATA = Octets.of("dialtone".getBytes(StandardCharsets.US_ASCII));

  private final Addressing addressing;
  private final ProbePlan plan;
  private final int port;

  Probing(Addressing addressing, Duration deadline, RandomGenerator random) {
    this.addressing = addressing;
    this.plan = new ProbePlan(addressing, deadline, random);
    // The dynamic ports of RFC 6335 §6.
    this.port = random.nextInt(49152, 65536);
  }

  @Override
  public List<IpPacket> due(Duration elapsed) {
    return plan.due(elapsed).stream().flatMap(question -> packet(question).stream()).toList();
  }

  /// Absent when there is no address of the peer's family to send from.
  private Optional<IpPacket> packet(ProbePlan.Question question) {
    InetAddress peer = question.peer();
    return addressing.addresses().stream()
        .map(Prefix::address)
        .filter(own -> own.getAddress().length == peer.getAddress().length)
        .findFirst()
        .map(
            own ->
                switch (question) {
                  case ProbePlan.Question.Ping ping -> packet(ping, own);
                  case ProbePlan.Question.Dns(_, DnsMessage query) -> {
                    UdpDatagram datagram = new UdpDatagram(port, DnsMessage.PORT, query.encode());
                    yield IpPacket.of(IpPacket.UDP, own, peer, datagram.encode(own, peer));
                  }
                });
  }

  private static IpPacket packet(ProbePlan.Question.Ping ping, InetAddress own) {
    if (own instanceof Inet6Address source && ping.peer() instanceof Inet6Address peer) {
      var request = new Icmpv6Message.EchoRequest(ping.identifier(), ping.sequence(), DATA);
      return Ipv6Packet.of(IpPacket.ICMPV6, source, peer, request.encode(source, peer));
    }
    var request = new IcmpMessage.EchoRequest(ping.identifier(), ping.sequence(), DATA);
    return IpPacket.of(IpPacket.ICMP, own, ping.peer(), request.encode());
  }

  @Override
  public void receive(IpPacket packet, Duration elapsed) {
    if (!LocalAddresses.of(addressing).has(packet.destination())) {
      return;
    }
    InetAddress from = packet.source();
    switch (packet) {
      case Ipv4Packet four when four.protocol() == IpPacket.ICMP -> {
        if (IcmpMessage.parse(four.payload())
                instanceof IcmpMessage.EchoReply(int identifier, int sequence, Octets data)
            && data.equals(DATA)) {
          plan.pong(from, identifier, sequence, elapsed);
        }
      }
      case Ipv6Packet six when six.protocol() == IpPacket.ICMPV6 -> {
        if (Icmpv6Message.parse(six)
                instanceof Icmpv6Message.EchoReply(int identifier, int sequence, Octets data)
            && data.equals(DATA)) {
          plan.pong(from, identifier, sequence, elapsed);
        }
      }
      case IpPacket other when other.protocol() == IpPacket.UDP -> {
        UdpDatagram datagram = UdpDatagram.parse(other);
        if (datagram.sourcePort() == DnsMessage.PORT && datagram.destinationPort() == port) {
          plan.response(from, DnsMessage.parse(datagram.payload()), elapsed);
        }
      }
      case IpPacket _ -> {}
    }
  }

  @Override
  public Duration quiet(Duration elapsed) {
    return plan.quiet(elapsed);
  }

  @Override
  public Optional<DataPath.Answered> outcome(Duration elapsed) {
    return plan.finished(elapsed) ? Optional.of(plan.answer()) : Optional.empty();
  }
}
