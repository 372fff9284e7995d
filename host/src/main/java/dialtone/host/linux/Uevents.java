package dialtone.host.linux;

import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// The kernel's messages about devices that come and go: `add@/devices/…`, then `KEY=value` lines, each ended by a
/// zero byte (lib/kobject_uevent.c). They come before udev has set owner and mode of the node.
public final class Uevents {
  private static final int AF_NETLINK = 16;
  private static final int SOCK_RAW = 3;
  private static final int NETLINK_KOBJECT_UEVENT = 15;

  /// Group 1 is the kernel's own; udev repeats what it has handled on group 2, in a format of its own.
  private static final int KERNEL = 1;

  private static final Libc.Function SOCKET = Libc.returningInt("socket");
  private static final Libc.Function BIND = Libc.returningInt("bind");

  private Uevents() {}

  /// A socket in non-blocking mode; one read is one message.
  ///
  /// @throws ModemFailure where the system does not allow it
  public static Fd open() {
    int type = SOCK_RAW | Fd.O_CLOEXEC | Fd.O_NONBLOCK;
    Fd fd = Fd.of(SOCKET.call(AF_NETLINK, type, NETLINK_KOBJECT_UEVENT), "uevents");
    try (Arena arena = Arena.ofConfined()) {
      // struct sockaddr_nl: family, padding, port id (0: the kernel chooses), groups
      MemorySegment address = arena.allocate(12, 4);
      address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_NETLINK);
      address.set(ValueLayout.JAVA_INT, 8, KERNEL);
      long result = BIND.call(fd.number(), address.address(), address.byteSize());
      if (result < 0) {
        fd.close();
        throw new ModemFailure(Errno.failure(result, "uevents"));
      }
      return fd;
    }
  }

  /// The `KEY=value` lines of one message: `ACTION`, `DEVPATH`, `SUBSYSTEM`, and what the subsystem adds.
  public static Map<String, String> parse(byte[] message, int length) {
    Map<String, String> values = new TreeMap<>();
    for (String line : new String(message, 0, length, StandardCharsets.UTF_8).split("\0", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return values;
  }
}
