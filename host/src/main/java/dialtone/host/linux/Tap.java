package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/// A network device whose other end is this program: `TAP` carries Ethernet frames, `TUN` IP
/// packets. It is there as long as its descriptor is open. Documentation/networking/tuntap.rst of
/// the kernel.
public final class Tap implements AutoCloseable {
  // linux/if_tun.h; struct ifreq of linux/if.h is 40 bytes, its union begins at 16.
  private static final long TUNSETIFF = 0x400454caL;
  private static final long TUNSETCARRIER = 0x400454e2L;
  private static final long SIOCSIFHWADDR = 0x8924;
  private static final int IFF_NO_PI = 0x1000;
  private static final int IFREQ = 40;
  private static final int UNION = 16;
  private static final int NAME_LIMIT = 15;
  private static final short ARPHRD_ETHER = 1;

  private final Fd fd;
  private final String name;

  private Tap(Fd fd, String name) {
    this.fd = fd;
    this.name = name;
  }

  /// Which layer the program speaks. linux/if_tun.h IFF_TUN, IFF_TAP.
  public enum Layer {
    TUN(1),
    TAP(2);

    private final int flag;

    Layer(int flag) {
      this.flag = flag;
    }
  }

  /// Makes the device, down and without address, in the network namespace of the calling thread.
  ///
  /// @param name of 1 to 15 letters; of `ppp%d` the kernel makes the first name that is free
  /// @throws ModemFailure `Denied` without CAP_NET_ADMIN, `Busy` when the name is taken,
  /// `Unsupported` without TUN/TAP
  public static Tap open(Layer layer, String name) {
    if (name.isEmpty() || name.length() > NAME_LIMIT) {
      throw new ModemFailure(
          new Failure.BadInput(name, "the name of a network device has 1 to 15 letters"));
    }
    Fd fd = Fd.open("/dev/net/tun", Fd.O_RDWR | Fd.O_NONBLOCK | Fd.O_CLOEXEC);
    try (Scratch scratch = new Scratch()) {
      MemorySegment request = request(scratch, name);
      request.set(ValueLayout.JAVA_SHORT, UNION, (short) (layer.flag | IFF_NO_PI));
      check(fd.ioctl(TUNSETIFF, request.address()), name);
      return new Tap(fd, request.getString(0, StandardCharsets.US_ASCII));
    } catch (ModemFailure refused) {
      fd.close();
      throw refused;
    }
  }

  private static MemorySegment request(Scratch scratch, String name) {
    MemorySegment request = scratch.room(IFREQ);
    request.setString(0, name, StandardCharsets.US_ASCII);
    return request;
  }

  private static void check(long result, String name) {
    if (Errno.EPERM.is(result)) {
      throw new ModemFailure(
          new Failure.Denied("the network device " + name, "CAP_NET_ADMIN: run with sudo"));
    }
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, "the network device " + name));
    }
  }

  public String name() {
    return name;
  }

  /// Gives a TAP device its own hardware address, of six bytes.
  public void hardwareAddress(byte[] mac) {
    try (Scratch scratch = new Scratch()) {
      MemorySegment request = request(scratch, name);
      request.set(ValueLayout.JAVA_SHORT, UNION, ARPHRD_ETHER);
      MemorySegment.copy(mac, 0, request, ValueLayout.JAVA_BYTE, UNION + 2, mac.length);
      check(fd.ioctl(SIOCSIFHWADDR, request.address()), name);
    }
  }

  /// Plugs the cable in or pulls it out. Linux 5.0; the device must be up.
  public void carrier(boolean on) {
    try (Scratch scratch = new Scratch()) {
      MemorySegment value = scratch.room(Integer.BYTES);
      value.set(ValueLayout.JAVA_INT, 0, on ? 1 : 0);
      check(fd.ioctl(TUNSETCARRIER, value.address()), name);
    }
  }

  /// For a reactor: each read gives one frame, each write(2) takes one.
  public Fd fd() {
    return fd;
  }

  /// Sends one frame to the kernel. A frame that the device cannot take, because it is down, is
  /// lost like on a wire.
  ///
  /// @return false when it was lost
  public boolean write(byte[] frame) {
    return fd.write(frame, 0, frame.length) == frame.length;
  }

  /// Removes the device, with its addresses and routes. Whoever waits for [#fd] stops before.
  @Override
  public void close() {
    fd.close();
  }
}
