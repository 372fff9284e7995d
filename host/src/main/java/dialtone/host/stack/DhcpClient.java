package dialtone.host.stack;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.DhcpMessage;
import dialtone.protocol.net.DhcpOptions;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.net.UdpDatagram;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The client's side of RFC 2131 from INIT to BOUND (figure 5). A lease is not renewed here: the
/// session asks anew.
final class DhcpClient implements Exchange<DhcpClient.Lease> {
  // RFC 2131 §4.1 begins at 4 s for LANs of many hosts; here is one link with one server.
  private static final Duration FIRST_RESEND = Duration.ofSeconds(1);
  private static final Duration LONGEST_RESEND = Duration.ofSeconds(16);
  private static final int REQUESTS_FOR_AN_OFFER = 4;
  private static final byte[] WANTED = {
    DhcpOptions.SUBNET_MASK,
    DhcpOptions.ROUTER,
    DhcpOptions.DOMAIN_NAME_SERVER,
    DhcpOptions.INTERFACE_MTU,
    DhcpOptions.LEASE_TIME,
  };

  /// What the server gave, and what is needed to give it back.
  record Lease(Inet4Address address, Inet4Address server, Addressing addressing) {}

  private final MacAddress hardware;
  private final Duration deadline;
  private final RandomGenerator random;
  private int xid;
  private Optional<DhcpMessage> offer = Optional.empty();
  private Optional<Lease> lease = Optional.empty();
  private int attempts;
  private Duration nextSend = Duration.ZERO;

  DhcpClient(MacAddress hardware, Duration deadline, RandomGenerator random) {
    this.hardware = hardware;
    this.deadline = deadline;
    this.random = random;
    this.xid = random.nextInt();
  }

  @Override
  public List<IpPacket> due(Duration elapsed) {
    if (elapsed.compareTo(nextSend) < 0 || lease.isPresent()) {
      return List.of();
    }
    if (offer.isPresent() && attempts == REQUESTS_FOR_AN_OFFER) {
      startAnew();
    }
    Duration interval = FIRST_RESEND.multipliedBy(1L << Math.min(attempts, 4));
    nextSend = elapsed.plus(interval.compareTo(LONGEST_RESEND) < 0 ? interval : LONGEST_RESEND);
    attempts++;
    int secs = (int) Math.min(elapsed.toSeconds(), 0xffff);
    DhcpMessage message = offer.map(taken -> request(taken, secs)).orElseGet(() -> discover(secs));
    return List.of(packet(message, DhcpMessage.NO_ADDRESS, LocalAddresses.BROADCAST));
  }

  private void startAnew() {
    offer = Optional.empty();
    attempts = 0;
    xid = random.nextInt();
  }

  private DhcpMessage discover(int secs) {
    return DhcpMessage.client(DhcpMessage.Type.DISCOVER, xid, secs, hardware, identified());
  }

  private DhcpMessage request(DhcpMessage taken, int secs) {
    DhcpOptions options =
        identified()
            .with(DhcpOptions.REQUESTED_ADDRESS, taken.yiaddr())
            .with(DhcpOptions.SERVER_IDENTIFIER, taken.options().serverIdentifier().orElseThrow());
    return DhcpMessage.client(DhcpMessage.Type.REQUEST, xid, secs, hardware, options);
  }

  private DhcpOptions identified() {
    return DhcpOptions.NONE
        .with(DhcpOptions.PARAMETER_LIST, Octets.of(WANTED))
        .with(DhcpOptions.CLIENT_IDENTIFIER, identifier(hardware));
  }

  /// RFC 2132 §9.14: hardware type 1 and the address.
  private static Octets identifier(MacAddress hardware) {
    byte[] identifier = new byte[1 + MacAddress.SIZE];
    identifier[0] = 1;
    System.arraycopy(hardware.octets().toArray(), 0, identifier, 1, MacAddress.SIZE);
    return Octets.of(identifier);
  }

  @Override
  public void receive(IpPacket packet, Duration elapsed) {
    if (packet.protocol() != IpPacket.UDP || lease.isPresent()) {
      return;
    }
    UdpDatagram datagram = UdpDatagram.parse(packet);
    if (datagram.destinationPort() == DhcpMessage.CLIENT_PORT
        && datagram.sourcePort() == DhcpMessage.SERVER_PORT) {
      DhcpMessage message = DhcpMessage.parse(datagram.payload());
      if (message.reply() && message.xid() == xid && message.chaddr().equals(hardware)) {
        message.type().ifPresent(type -> receive(type, message, elapsed));
      }
    }
  }

  private void receive(DhcpMessage.Type type, DhcpMessage message, Duration elapsed) {
    switch (type) {
      case OFFER -> {
        if (offer.isEmpty() && isUsable(message)) {
          offer = Optional.of(message);
          attempts = 0;
          nextSend = elapsed;
        }
      }
      case ACK -> {
        if (isFromChosen(message) && isUsable(message)) {
          lease = Optional.of(lease(message));
        }
      }
      case NAK -> {
        // The running wait goes on, so that a server that always says no is not asked without end.
        if (isFromChosen(message)) {
          offer = Optional.empty();
        }
      }
      case DISCOVER, REQUEST, DECLINE, RELEASE, INFORM -> {}
    }
  }

  private static boolean isUsable(DhcpMessage message) {
    return !message.yiaddr().equals(DhcpMessage.NO_ADDRESS)
        && message.options().serverIdentifier().isPresent();
  }

  private boolean isFromChosen(DhcpMessage message) {
    return offer.isPresent()
        && message.options().serverIdentifier().equals(offer.get().options().serverIdentifier());
  }

  private static Lease lease(DhcpMessage ack) {
    DhcpOptions options = ack.options();
    // Without a mask nothing is known to be on the link but the router.
    Prefix address =
        options
            .subnetMask()
            .map(mask -> Prefix.of(ack.yiaddr(), mask))
            .orElseGet(() -> new Prefix(ack.yiaddr(), 32));
    Addressing addressing =
        new Addressing(
            List.of(address),
            options.router().map(router -> router),
            Optional.empty(),
            List.copyOf(options.dns()),
            options.mtu());
    return new Lease(ack.yiaddr(), options.serverIdentifier().orElseThrow(), addressing);
  }

  @Override
  public Duration quiet(Duration elapsed) {
    Duration next = nextSend.compareTo(deadline) < 0 ? nextSend : deadline;
    Duration wait = next.minus(elapsed);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  @Override
  public Optional<Lease> outcome(Duration elapsed) {
    if (lease.isEmpty() && elapsed.compareTo(deadline) >= 0) {
      String waitingFor =
          offer.isEmpty() ? "an offer of any DHCP server" : "the DHCP server's consent";
      throw new ModemFailure(new Failure.Timeout("DHCP", waitingFor, deadline));
    }
    return lease;
  }

  /// Gives an address back (RFC 2131 §4.4.6); there is no answer to this.
  static IpPacket release(Lease lease, MacAddress hardware, int xid) {
    DhcpOptions options =
        DhcpOptions.NONE
            .with(DhcpOptions.SERVER_IDENTIFIER, lease.server())
            .with(DhcpOptions.CLIENT_IDENTIFIER, identifier(hardware));
    DhcpMessage message =
        DhcpMessage.client(DhcpMessage.Type.RELEASE, xid, 0, hardware, options)
            .withCiaddr(lease.address());
    return packet(message, lease.address(), lease.server());
  }

  private static IpPacket packet(
      DhcpMessage message, Inet4Address source, Inet4Address destination) {
    UdpDatagram datagram =
        new UdpDatagram(DhcpMessage.CLIENT_PORT, DhcpMessage.SERVER_PORT, message.encode());
    return IpPacket.of(IpPacket.UDP, source, destination, datagram.encode(source, destination));
  }
}
