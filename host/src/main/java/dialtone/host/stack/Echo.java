package dialtone.host.stack;

import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.Ipv6Packet;
import java.util.Optional;

/// Every host answers when it is pinged, RFC 1122 §3.2.2.6 and RFC 4443 §4.2.
final class Echo {
  private Echo() {}

  /// The reply to an echo request for one of our own addresses.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  static Optional<IpPacket> answer(IpPacket packet) {
    return switch (packet) {
      case Ipv4Packet four
          when four.protocol() == IpPacket.ICMP
              && IcmpMessage.parse(four.payload()) instanceof IcmpMessage.EchoRequest request ->
          Optional.of(
              Ipv4Packet.of(
                  IpPacket.ICMP, four.destination(), four.source(), request.reply().encode()));
      case Ipv6Packet six
          when six.protocol() == IpPacket.ICMPV6
              && Icmpv6Message.parse(six) instanceof Icmpv6Message.EchoRequest request -> {
        byte[] reply = request.reply().encode(six.destination(), six.source());
        yield Optional.of(Ipv6Packet.of(IpPacket.ICMPV6, six.destination(), six.source(), reply));
      }
      case IpPacket _ -> Optional.empty();
    };
  }
}
