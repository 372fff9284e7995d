package dialtone.host.link;

import dialtone.host.linux.Fd;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.Icmpv6Message;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Sends echo requests of one IP version through one network device and reads the replies. raw(7),
/// or the ping socket of icmp(7) for a user without CAP_NET_RAW.
final class EchoSocket implements AutoCloseable {
  private static final int IPPROTO_ICMP = 1;
  private static final int IPPROTO_ICMPV6 = 58;
  private static final int ECHO_REPLY_4 = 0;
  private static final int ECHO_REPLY_6 = 129;
  private static final int ECHO_HEADER = 8;
  private static final int ROOM = 2048;
  private static final Octets DATA = Octets.of("dialtone".getBytes(StandardCharsets.US_ASCII));

  private final Socket socket;
  private final boolean six;
  private final boolean raw;

  /// An echo reply. `identifier` is empty where the kernel chose it and has checked it.
  record Reply(InetAddress from, OptionalInt identifier, int sequence) {}

  private EchoSocket(Socket socket, boolean six, boolean raw) {
    this.socket = socket;
    this.six = six;
    this.raw = raw;
  }

  /// Opens it in the network namespace of the calling thread.
  ///
  /// @throws ModemFailure `Denied` when neither kind of socket is allowed
  static EchoSocket open(boolean six, String interfaceName) {
    EchoSocket socket;
    try {
      socket = new EchoSocket(open(six, Socket.SOCK_RAW), six, true);
    } catch (ModemFailure refused) {
      if (!(refused.failure() instanceof Failure.Denied)) {
        throw refused;
      }
      socket = new EchoSocket(open(six, Socket.SOCK_DGRAM), six, false);
    }
    socket.socket.bindToDevice(interfaceName);
    return socket;
  }

  private static Socket open(boolean six, int type) {
    return six
        ? Socket.open(Socket.AF_INET6, type, IPPROTO_ICMPV6, "an ICMPv6 socket")
        : Socket.open(Socket.AF_INET, type, IPPROTO_ICMP, "an ICMP socket");
  }

  Fd fd() {
    return socket.fd();
  }

  /// Sends one request.
  ///
  /// @return a count, or a negated error number
  long send(InetAddress peer, int identifier, int sequence, int interfaceIndex) {
    byte[] request =
        peer instanceof Inet6Address to
            // The kernel knows the source address and writes the checksum, RFC 3542 §3.1.
            ? new Icmpv6Message.EchoRequest(identifier, sequence, DATA).encode(to, to)
            : new IcmpMessage.EchoRequest(identifier, sequence, DATA).encode();
    SocketAddress to = SocketAddress.internet(peer, 0, interfaceIndex);
    return socket.sendTo(to, request, 0, request.length);
  }

  /// Takes the next packet and hands it over if it is an echo reply; what else comes is dropped.
  ///
  /// @return whether there was a packet
  boolean receive(Consumer<Reply> replies) {
    Optional<Socket.Received> received = socket.receive(ROOM);
    received
        .flatMap(packet -> packet.host().flatMap(from -> reply(from, packet.bytes())))
        .ifPresent(replies);
    return received.isPresent();
  }

  private Optional<Reply> reply(InetAddress from, byte[] packet) {
    // raw(7): IPv4 packets come with their header, whose length in words is in its first octet.
    int start = raw && !six && packet.length > 0 ? (packet[0] & 0xf) * 4 : 0;
    if (packet.length < start + ECHO_HEADER) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(packet);
    int identifier = Short.toUnsignedInt(in.getShort(start + 4));
    int sequence = Short.toUnsignedInt(in.getShort(start + 6));
    boolean isReply = Byte.toUnsignedInt(in.get(start)) == (six ? ECHO_REPLY_6 : ECHO_REPLY_4);
    return isReply
        ? Optional.of(
            new Reply(from, raw ? OptionalInt.of(identifier) : OptionalInt.empty(), sequence))
        : Optional.empty();
  }

  @Override
  public void close() {
    socket.close();
  }
}
