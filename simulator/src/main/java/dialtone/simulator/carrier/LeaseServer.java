package dialtone.simulator.carrier;

import dialtone.protocol.net.DhcpMessage;
import dialtone.protocol.net.DhcpOptions;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Ipv4Packet;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.net.UdpDatagram;
import dialtone.simulator.model.DataSession;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// The modem's own DHCP server, which gives the one address of the session (RFC 2131 §4.3).
final class LeaseServer {
  private static final long LEASE_SECONDS = 518_400; // seen in a lease of an E3372h: six days

  private LeaseServer() {}

  /// A packet for a DHCP server.
  static boolean concerns(Ipv4Packet packet) {
    return packet.protocol() == IpPacket.UDP
        && UdpDatagram.parse(packet).destinationPort() == DhcpMessage.SERVER_PORT;
  }

  static List<byte[]> answer(Ipv4Packet packet, DataSession session, MacAddress host) {
    Optional<Prefix> prefix = session.address4();
    DhcpMessage message = DhcpMessage.parse(UdpDatagram.parse(packet).payload());
    if (prefix.isEmpty()
        || message.reply()
        || !(prefix.get().address() instanceof Inet4Address address)
        || !(session.gateway4().orElse(address) instanceof Inet4Address server)) {
      return List.of();
    }
    return switch (message.type().orElse(DhcpMessage.Type.DECLINE)) {
      case DISCOVER ->
          List.of(
              sent(
                  message.answer(DhcpMessage.Type.OFFER, address, options(session)), server, host));
      case REQUEST -> request(message, session, address, server, host);
      case INFORM, OFFER, DECLINE, ACK, NAK, RELEASE -> List.of();
    };
  }

  /// A request for another address, or one made to another server, is refused (RFC 2131 §4.3.2).
  private static List<byte[]> request(
      DhcpMessage message,
      DataSession session,
      Inet4Address address,
      Inet4Address server,
      MacAddress host) {
    Inet4Address wanted = message.options().requestedAddress().orElse(message.ciaddr());
    DhcpMessage answer =
        wanted.equals(address)
            ? message.answer(DhcpMessage.Type.ACK, address, options(session))
            : message.answer(
                DhcpMessage.Type.NAK,
                DhcpMessage.NO_ADDRESS,
                DhcpOptions.NONE.with(DhcpOptions.SERVER_IDENTIFIER, server));
    return List.of(sent(answer, server, host));
  }

  private static DhcpOptions options(DataSession session) {
    Prefix prefix = session.address4().orElseThrow();
    InetAddress gateway = session.gateway4().orElse(prefix.address());
    List<InetAddress> dns =
        session.dns().stream().filter(server -> server instanceof Inet4Address).toList();
    DhcpOptions options =
        DhcpOptions.NONE
            .with(DhcpOptions.SERVER_IDENTIFIER, gateway)
            .withU32(DhcpOptions.LEASE_TIME, LEASE_SECONDS)
            .with(DhcpOptions.SUBNET_MASK, prefix.netmask())
            .with(DhcpOptions.ROUTER, gateway);
    return dns.isEmpty() ? options : options.with(DhcpOptions.DOMAIN_NAME_SERVER, dns);
  }

  private static byte[] sent(DhcpMessage message, Inet4Address server, MacAddress host) {
    Inet4Address everybody = (Inet4Address) InetAddress.ofLiteral("255.255.255.255");
    byte[] datagram =
        new UdpDatagram(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT, message.encode())
            .encode(server, everybody);
    return Carrier.wrapped(
        host,
        EthernetFrame.IPV4,
        Ipv4Packet.of(IpPacket.UDP, server, everybody, datagram).encode());
  }
}
