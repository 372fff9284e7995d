package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The kernel's `sockaddr` forms as bytes: unix(7), ip(7), ipv6(7), packet(7).
public final class SocketAddress {
  /// Room for the longest form, `struct sockaddr_storage`.
  static final int ROOM = 128;

  private static final int PATH_LIMIT = 107;

  private final byte[] bytes;

  SocketAddress(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The address of a socket file.
  ///
  /// @throws ModemFailure `BadInput` when the path is longer than the 107 bytes that unix(7) allows
  public static SocketAddress unix(Path path) {
    byte[] name = path.toString().getBytes(StandardCharsets.UTF_8);
    if (name.length > PATH_LIMIT) {
      throw new ModemFailure(
          new Failure.BadInput(
              path.toString(),
              "a socket's path may have " + PATH_LIMIT + " bytes, this has " + name.length));
    }
    byte[] bytes = new byte[2 + name.length + 1];
    natural(bytes).putShort((short) Socket.AF_UNIX).put(name);
    return new SocketAddress(bytes);
  }

  /// A name in the abstract namespace, which belongs to the network namespace and has no file.
  public static SocketAddress abstractUnix(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[2 + 1 + text.length];
    natural(bytes).putShort((short) Socket.AF_UNIX).put((byte) 0).put(text);
    return new SocketAddress(bytes);
  }

  /// An internet address with a port (0 for raw and ping sockets); `interfaceIndex` is the scope of
  /// a link-local one.
  public static SocketAddress internet(InetAddress address, int port, int interfaceIndex) {
    boolean six = address instanceof Inet6Address;
    byte[] bytes = new byte[six ? 28 : 16];
    ByteBuffer out = natural(bytes);
    out.putShort((short) (six ? Socket.AF_INET6 : Socket.AF_INET));
    out.order(ByteOrder.BIG_ENDIAN).putShort((short) port).position(six ? 8 : 4);
    out.put(address.getAddress());
    if (six && address.isLinkLocalAddress()) {
      out.order(ByteOrder.nativeOrder()).putInt(interfaceIndex);
    }
    return new SocketAddress(bytes);
  }

  /// A network device, for the packets of one kind: `protocol` is an Ethernet type such as 0x0800.
  /// packet(7).
  public static SocketAddress device(int interfaceIndex, int protocol) {
    byte[] bytes = new byte[20];
    ByteBuffer out = natural(bytes).putShort((short) Socket.AF_PACKET);
    out.order(ByteOrder.BIG_ENDIAN).putShort((short) protocol);
    out.order(ByteOrder.nativeOrder()).putInt(interfaceIndex);
    return new SocketAddress(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /// The internet address in it, where it is one.
  Optional<InetAddress> host() {
    int family =
        bytes.length < 16 ? 0 : ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getShort();
    try {
      return switch (family) {
        case Socket.AF_INET ->
            Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 4, 8)));
        case Socket.AF_INET6 ->
            Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 8, 24)));
        default -> Optional.empty();
      };
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ByteBuffer natural(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }
}
