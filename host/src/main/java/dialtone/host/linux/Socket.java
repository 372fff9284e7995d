package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// One non-blocking socket of a kind that Java does not offer. It belongs to the network namespace
/// of the thread that opened it and may be used from any. Counts that are negative are negated
/// error numbers ([Errno#is]). socket(7).
public final class Socket implements AutoCloseable {
  public static final int AF_UNIX = 1;
  public static final int AF_INET = 2;
  public static final int AF_INET6 = 10;
  public static final int AF_NETLINK = 16;
  public static final int AF_PACKET = 17;
  public static final int SOCK_STREAM = 1;
  public static final int SOCK_DGRAM = 2;
  public static final int SOCK_RAW = 3;

  private static final int SOL_SOCKET = 1;
  private static final int SO_PEERCRED = 17;
  private static final int SO_BINDTODEVICE = 25;
  private static final int MSG_TRUNC = 0x20;
  private static final Libc.Function SOCKET = Libc.returningInt("socket");
  private static final Libc.Function BIND = Libc.returningInt("bind");
  private static final Libc.Function LISTEN = Libc.returningInt("listen");
  private static final Libc.Function ACCEPT = Libc.returningInt("accept4");
  private static final Libc.Function CONNECT = Libc.returningInt("connect");
  private static final Libc.Function SETSOCKOPT = Libc.returningInt("setsockopt");
  private static final Libc.Function GETSOCKOPT = Libc.returningInt("getsockopt");
  private static final Libc.Function SENDTO = Libc.returningWord("sendto");
  private static final Libc.Function RECVFROM = Libc.returningWord("recvfrom");

  private final Fd fd;
  private final String what;

  private Socket(Fd fd, String what) {
    this.fd = fd;
    this.what = what;
  }

  /// One datagram and its sender, whose address is empty where it has none.
  public static final class Received {
    private final byte[] bytes;
    private final SocketAddress from;

    private Received(byte[] bytes, SocketAddress from) {
      this.bytes = bytes;
      this.from = from;
    }

    public byte[] bytes() {
      return bytes;
    }

    public SocketAddress from() {
      return from;
    }

    /// The internet address of the sender.
    public Optional<InetAddress> host() {
      return from.host();
    }
  }

  /// Opens it in the network namespace of the calling thread.
  ///
  /// @param what how messages call it
  /// @throws ModemFailure `Denied` without the right to such a socket
  public static Socket open(int family, int type, int protocol, String what) {
    long result = SOCKET.call(family, type | Fd.O_NONBLOCK | Fd.O_CLOEXEC, protocol);
    if (Errno.EPERM.is(result) || Errno.EACCES.is(result)) {
      throw new ModemFailure(new Failure.Denied(what, "CAP_NET_RAW: run with sudo"));
    }
    return new Socket(Fd.of(result, what), what);
  }

  /// For a reactor, which may wait and nothing else.
  public Fd fd() {
    return fd;
  }

  /// Lets packets in and out through one network device only, socket(7) SO_BINDTODEVICE.
  ///
  /// @throws ModemFailure `Gone` when there is no such device
  public void bindToDevice(String interfaceName) {
    try (Scratch scratch = new Scratch()) {
      long result =
          SETSOCKOPT.call(
              fd.number(),
              SOL_SOCKET,
              SO_BINDTODEVICE,
              scratch.text(interfaceName),
              interfaceName.length() + 1);
      check(result, interfaceName);
    }
  }

  /// Sets an option of one int; false where this kernel does not have it.
  public boolean option(int level, int name, int value) {
    byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(value).array();
    try (Scratch scratch = new Scratch()) {
      return SETSOCKOPT.call(fd.number(), level, name, scratch.copy(bytes).address(), bytes.length)
          == 0;
    }
  }

  /// Takes an address of its own.
  ///
  /// @throws ModemFailure when the address is taken or not of this machine
  public void bind(SocketAddress address) {
    check(withAddress(BIND, address), what);
  }

  /// Makes `peer` the only one that is sent to and received from.
  ///
  /// @return 0, or a negated error number such as that of ENETUNREACH
  public long connect(SocketAddress peer) {
    return withAddress(CONNECT, peer);
  }

  /// The user that the program at the other end of a connected unix(7) socket ran as when it began to
  /// listen.
  public int peerUser() {
    try (Scratch scratch = new Scratch()) {
      MemorySegment credentials = scratch.room(3 * Integer.BYTES);
      MemorySegment length = scratch.room(Integer.BYTES);
      length.set(ValueLayout.JAVA_INT, 0, 3 * Integer.BYTES);
      check(
          GETSOCKOPT.call(
              fd.number(), SOL_SOCKET, SO_PEERCRED, credentials.address(), length.address()),
          what);
      return credentials.get(ValueLayout.JAVA_INT, Integer.BYTES);
    }
  }

  /// Lets programs connect to the address of [#bind]; stream sockets only.
  public void listen(int waiting) {
    check(LISTEN.call(fd.number(), waiting), what);
  }

  /// The next program that connected; empty when there is none now.
  public Optional<Socket> accept() {
    long result = ACCEPT.call(fd.number(), 0L, 0L, Fd.O_NONBLOCK | Fd.O_CLOEXEC);
    return result < 0 ? Optional.empty() : Optional.of(new Socket(Fd.of(result, what), what));
  }

  private long withAddress(Libc.Function function, SocketAddress address) {
    try (Scratch scratch = new Scratch()) {
      return function.call(
          fd.number(), scratch.copy(address.bytes()).address(), address.bytes().length);
    }
  }

  private static void check(long result, String what) {
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, what));
    }
  }

  /// Sends one datagram to the connected peer, or to the kernel for netlink.
  public long send(byte[] datagram) {
    return send(datagram, 0, datagram.length);
  }

  /// [#send] of a part of `bytes`.
  public long send(byte[] bytes, int offset, int length) {
    return fd.write(bytes, offset, length);
  }

  /// Sends one datagram.
  public long sendTo(SocketAddress to, byte[] bytes, int offset, int length) {
    try (Scratch scratch = new Scratch()) {
      MemorySegment datagram = scratch.copy(bytes, offset, length);
      long address = scratch.copy(to.bytes()).address();
      return SENDTO.call(fd.number(), datagram.address(), length, 0, address, to.bytes().length);
    }
  }

  /// The next datagram; empty when there is none now, when an error of an earlier send was told
  /// instead, and for one longer than `room`, which is dropped.
  public Optional<Received> receive(int room) {
    try (Scratch scratch = new Scratch()) {
      MemorySegment bytes = scratch.room(room);
      MemorySegment address = scratch.room(SocketAddress.ROOM);
      MemorySegment addressLength = scratch.room(Integer.BYTES);
      addressLength.set(ValueLayout.JAVA_INT, 0, SocketAddress.ROOM);
      long count =
          RECVFROM.call(
              fd.number(),
              bytes.address(),
              room,
              MSG_TRUNC,
              address.address(),
              addressLength.address());
      if (count < 0 || count > room) {
        return Optional.empty();
      }
      int fromLength = Math.min(addressLength.get(ValueLayout.JAVA_INT, 0), SocketAddress.ROOM);
      return Optional.of(
          new Received(
              Scratch.bytes(bytes, count), new SocketAddress(Scratch.bytes(address, fromLength))));
    }
  }

  @Override
  public void close() {
    fd.close();
  }
}
