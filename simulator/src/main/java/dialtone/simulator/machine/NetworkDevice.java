package dialtone.simulator.machine;

import dialtone.host.link.FrameSocket;
import dialtone.host.linux.Buffer;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Tap;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.MacAddress;
import dialtone.simulator.model.LinkFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The modem's network device: a TAP or TUN in a namespace that `DIR/netns` names, or a datagram
/// socket in `DIR/net` where this user may make no devices. Either has carrier from the start, as
/// with huawei_cdc_ncm and qmi_wwan.
final class NetworkDevice implements AutoCloseable {
  /// Where ip-netns(8) keeps the names.
  private static final Path NAMESPACES = Path.of("/run/netns");

  private final Way way;
  private final boolean kernel;

  private NetworkDevice(Way way, boolean kernel) {
    this.way = way;
    this.kernel = kernel;
  }

  /// What the frames go through.
  private interface Way extends AutoCloseable {
    void send(byte[] frame);

    /// From now on it carries this.
    void format(LinkFormat wanted);

    /// The modem is away, or back with a new device.
    void plugged(boolean there);

    @Override
    void close();
  }

  /// The namespace of that name (`ip netns`), or a new one without a name.
  static Namespace home(Optional<String> name) {
    return name.map(NetworkDevice::named).orElseGet(Namespace::create);
  }

  private static Namespace named(String name) {
    Path file = NAMESPACES.resolve(name);
    if (!Files.exists(file)) {
      throw new ModemFailure(
          new Failure.BadInput(
              "the network namespace " + name, "ip netns knows none of that name"));
    }
    return Namespace.open(file);
  }

  /// A device of the kernel.
  ///
  /// @param namespace the name of a namespace that is there (`ip netns`), else one of its own is
  ///     made
  /// @param received takes frames from the host, on a thread of the device's
  static NetworkDevice kernel(
      Path root,
      String name,
      Optional<String> namespace,
      Reactor reactor,
      Consumer<byte[]> received) {
    Namespace home = home(namespace);
    try {
      Way way = new KernelWay(name, home, reactor, received);
      Entries.link(root.resolve("netns"), home.file());
      return new NetworkDevice(way, true);
    } catch (ModemFailure refused) {
      home.close();
      throw refused;
    }
  }

  /// A TAP for Ethernet, a TUN of the same name for raw IP. A change makes a new device, down and
  /// without addresses; qmi_wwan too wants the device down for it.
  private static final class KernelWay implements Way {
    private final String name;
    private final Namespace home;
    private final Reactor reactor;
    private final Consumer<byte[]> received;
    private LinkFormat format = LinkFormat.ETHERNET;
    private Optional<Tap> tap = Optional.empty();
    private Optional<Reactor.Registration> registration = Optional.empty();

    KernelWay(String name, Namespace home, Reactor reactor, Consumer<byte[]> received) {
      this.name = name;
      this.home = home;
      this.reactor = reactor;
      this.received = received;
      begin();
    }

    private void begin() {
      Tap made = open(format);
      tap = Optional.of(made);
      registration = Optional.of(reactor.register(made.fd(), new Frames(made, received)));
    }

    private void end() {
      registration.ifPresent(Reactor.Registration::close);
      tap.ifPresent(Tap::close);
      registration = Optional.empty();
      tap = Optional.empty();
    }

    private Tap open(LinkFormat wanted) {
      Tap.Layer layer =
          switch (wanted) {
            case ETHERNET -> Tap.Layer.TAP;
            case RAW_IP -> Tap.Layer.TUN;
          };
      return home.call(
          () -> {
            Tap made = Tap.open(layer, name);
            if (layer == Tap.Layer.TAP) {
              made.hardwareAddress(MacAddress.of(SysfsTree.HARDWARE_ADDRESS).octets().toArray());
            }
            return made;
          });
    }

    @Override
    public synchronized void format(LinkFormat wanted) {
      if (wanted != format && tap.isPresent()) {
        end();
        format = wanted;
        begin();
      }
    }

    @Override
    public synchronized void plugged(boolean there) {
      end();
      if (there) {
        format = LinkFormat.ETHERNET;
        begin();
      }
    }

    @Override
    public synchronized void send(byte[] frame) {
      tap.ifPresent(device -> device.write(frame));
    }

    @Override
    public synchronized void close() {
      end();
      home.close();
    }
  }

  private record Frames(Tap tap, Consumer<byte[]> received) implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      int count = tap.fd().read(room);
      if (count > 0) {
        received.accept(Arrays.copyOf(room.bytes(), count));
      }
      return count > 0;
    }

    @Override
    public void hungUp() {
      // A TAP goes only with its descriptor, which is ours.
    }
  }

  static NetworkDevice socket(Path root, String name, Reactor reactor, Consumer<byte[]> received) {
    Path path = root.resolve("net").resolve(name + ".sock");
    Entries.folder(path.resolveSibling(""));
    FrameSocket socket = FrameSocket.serve(path, reactor);
    socket.listen(
        (buffer, offset, length) ->
            received.accept(Arrays.copyOfRange(buffer, offset, offset + length)));
    return new NetworkDevice(new SocketWay(socket), false);
  }

  /// A socket takes either format.
  private record SocketWay(FrameSocket socket) implements Way {
    /// A host that went away loses its frames, and the next one is served.
    @Override
    public void send(byte[] frame) {
      try {
        socket.send(frame);
      } catch (ModemFailure e) {
        if (!(e.failure() instanceof Failure.Gone)) {
          throw e;
        }
      }
    }

    @Override
    public void format(LinkFormat wanted) {}

    @Override
    public void plugged(boolean there) {}

    @Override
    public void close() {
      socket.close();
    }
  }

  void send(byte[] frame) {
    way.send(frame);
  }

  void format(LinkFormat wanted) {
    way.format(wanted);
  }

  void plugged(boolean there) {
    way.plugged(there);
  }

  boolean kernel() {
    return kernel;
  }

  @Override
  public void close() {
    way.close();
  }
}
