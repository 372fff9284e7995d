package dialtone.simulator.machine;

import dialtone.host.link.FrameSocket;
import dialtone.host.linux.Buffer;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Tap;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.MacAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The modem's network device: a TAP in a namespace that `DIR/netns` names, or a datagram socket in
/// `DIR/net` where this user may make no devices. Either has carrier from the start, as with
/// huawei_cdc_ncm.
final class NetworkDevice implements AutoCloseable {
  /// Where ip-netns(8) keeps the names.
  private static final Path NAMESPACES = Path.of("/run/netns");

  private final Consumer<byte[]> send;
  private final Runnable close;
  private final boolean kernel;

  private NetworkDevice(Consumer<byte[]> send, Runnable close, boolean kernel) {
    this.send = send;
    this.close = close;
    this.kernel = kernel;
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

  /// A TAP device.
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
      Tap tap = home.call(() -> Tap.open(Tap.Layer.TAP, name));
      home.call(
          () -> {
            tap.hardwareAddress(MacAddress.of(SysfsTree.HARDWARE_ADDRESS).octets().toArray());
            return tap;
          });
      Reactor.Registration registration = reactor.register(tap.fd(), new Frames(tap, received));
      Entries.link(root.resolve("netns"), home.file());
      return new NetworkDevice(
          tap::write,
          () -> {
            registration.close();
            tap.close();
            home.close();
          },
          true);
    } catch (ModemFailure refused) {
      home.close();
      throw refused;
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
    return new NetworkDevice(frame -> answer(socket, frame), socket::close, false);
  }

  /// A host that went away loses its frames, and the next one is served.
  private static void answer(FrameSocket socket, byte[] frame) {
    try {
      socket.send(frame);
    } catch (ModemFailure e) {
      if (!(e.failure() instanceof Failure.Gone)) {
        throw e;
      }
    }
  }

  void send(byte[] frame) {
    send.accept(frame);
  }

  boolean kernel() {
    return kernel;
  }

  @Override
  public void close() {
    close.run();
  }
}
