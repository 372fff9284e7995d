package dialtone.simulator.machine;

import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.model.LinkFormat;
import dialtone.simulator.model.Model;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The folder that shows one modem to a host: `dev`, `sys`, `netns` or `net`, and the folders that
/// a host writes to.
public final class MachineFolder implements AutoCloseable {
  private static final List<String> OURS = List.of("dev", "sys", "net", "netns");
  private static final List<String> HOSTS = List.of("run", "var/lock", "var", "etc");

  private final Path root;
  private final boolean made;
  private final FolderMark mark;
  private final Reactor reactor = new Reactor();
  private final Model model;
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private final Map<String, PtyPort> ports = new LinkedHashMap<>();
  private final List<NetworkDevice> devices = new ArrayList<>();
  private final List<Namespace> namespaces = new ArrayList<>();
  private final Map<String, Runnable> followed = new LinkedHashMap<>();
  private final List<DriverFlag> flags = new ArrayList<>();
  private final List<ProxySocket> proxies = new ArrayList<>();

  /// What a port's node is made for.
  private record Wanted(Consumer<byte[]> received, Runnable hungUp) {}

  /// What a program that connected to a socket is answered by.
  public interface Visitor {
    void received(byte[] bytes);

    void left();
  }

  /// Lays out the folder, removing what an earlier simulation left there.
  ///
  /// @throws ModemFailure `BadInput` for a folder in which another's files would be lost, `Busy` for
  ///     one of a simulation that still runs
  public MachineFolder(Path root, Model model) {
    this.model = model;
    this.made = !Files.exists(root, LinkOption.NOFOLLOW_LINKS);
    Entries.folder(root);
    this.root = root.toAbsolutePath().normalize();
    this.mark = FolderMark.take(this.root, OURS);
    OURS.forEach(each -> Entries.remove(this.root.resolve(each)));
    Entries.folder(this.root.resolve("dev"));
    Entries.folder(this.root.resolve("run"));
    Entries.folder(this.root.resolve("var/lock"));
    Path resolver = this.root.resolve("etc/resolv.conf");
    if (!Files.exists(resolver)) {
      Entries.file(resolver, "");
    }
    SysfsTree.write(this.root.resolve("sys"), model);
  }

  public Path root() {
    return root;
  }

  /// Makes the port `DIR/dev/NAME`.
  ///
  /// @param received takes what the host sends, on a thread of the folder's
  /// @param hungUp told when the host has closed the port after using it
  public void port(String name, Consumer<byte[]> received, Runnable hungUp) {
    wanted.put(name, new Wanted(received, hungUp));
    make(name, received, hungUp);
  }

  private void make(String name, Consumer<byte[]> received, Runnable hungUp) {
    Path link = root.resolve("dev").resolve(name);
    ports.put(name, new PtyPort(link, reactor, received, hungUp));
  }

  /// The modem leaves its socket: ports hang up, nodes and network device are gone.
  public void unplug() {
    flags.forEach(DriverFlag::close);
    flags.clear();
    ports.forEach(
        (name, port) -> {
          port.close();
          Entries.remove(root.resolve("dev").resolve(name));
        });
    ports.clear();
    SysfsTree.remove(root.resolve("sys"));
    devices.forEach(device -> device.plugged(false));
  }

  /// The modem is back with new nodes of the same names.
  public void plug() {
    devices.forEach(device -> device.plugged(true));
    SysfsTree.write(root.resolve("sys"), model);
    wanted.forEach((name, port) -> make(name, port.received(), port.hungUp()));
    Map.copyOf(followed).forEach(this::follow);
  }

  /// Sends to the host through a port of [#port].
  public void send(String port, byte[] bytes) {
    Optional.ofNullable(ports.get(port)).ifPresent(each -> each.send(bytes));
  }

  /// Makes the network device, in the kernel where that is wanted and this user may, else as a
  /// socket.
  ///
  /// @param received takes the host's frames and gives what comes back
  /// @return whether it is one of the kernel's
  public boolean network(
      String name, boolean kernel, Optional<String> namespace, Consumer<byte[]> received) {
    NetworkDevice device =
        kernel
            ? kernelOrSocket(name, namespace, received)
            : NetworkDevice.socket(root, name, reactor, received);
    devices.add(device);
    return device.kernel();
  }

  /// Makes the driver's flag of that network device take effect, now and whenever it is written.
  ///
  /// @param changed told on another thread when it was written, to call [#settle]
  public void follow(String name, Runnable changed) {
    followed.put(name, changed);
    Path file = root.resolve("sys/class/net").resolve(name).resolve("qmi/raw_ip");
    if (Files.exists(file)) {
      flags.add(new DriverFlag(file, changed));
    }
  }

  /// Makes the network device what the driver's flag says.
  public void settle() {
    if (!flags.isEmpty()) {
      LinkFormat format = flags.getFirst().format();
      devices.forEach(device -> device.format(format));
      followed.keySet().forEach(name -> SysfsTree.linkType(root.resolve("sys"), name, format));
    }
  }

  /// What the host's driver believes the modem to speak.
  public LinkFormat driverFormat() {
    return flags.isEmpty() ? LinkFormat.ETHERNET : flags.getFirst().format();
  }

  /// Listens on the abstract socket `name`, in this network namespace and in the modem's own.
  ///
  /// @param visited told of each program that connects, with the way back to it
  /// @throws ModemFailure `Busy` when another program listens there
  public void proxy(String name, Function<Consumer<byte[]>, Visitor> visited) {
    proxies.add(new ProxySocket(name, reactor, visited));
    Path own = root.resolve("netns");
    if (Files.exists(own)) {
      Namespace namespace = Namespace.open(own);
      namespaces.add(namespace);
      if (!namespace.isCurrent()) {
        proxies.add(namespace.call(() -> new ProxySocket(name, reactor, visited)));
      }
    }
  }

  /// Makes the namespace in which the host of a modem without network device makes a device of its
  /// own, where this user may.
  ///
  /// @return whether there is one
  public boolean namespace(Optional<String> named) {
    try {
      Namespace home = NetworkDevice.home(named);
      namespaces.add(home);
      Entries.link(root.resolve("netns"), home.file());
      return true;
    } catch (ModemFailure e) {
      if (named.isPresent() || !(e.failure() instanceof Failure.Denied)) {
        throw e;
      }
      return false;
    }
  }

  private NetworkDevice kernelOrSocket(
      String name, Optional<String> namespace, Consumer<byte[]> received) {
    try {
      return NetworkDevice.kernel(root, name, namespace, reactor, received);
    } catch (ModemFailure e) {
      boolean rights =
          e.failure() instanceof Failure.Denied || e.failure() instanceof Failure.Unsupported;
      if (!rights || namespace.isPresent()) {
        throw e;
      }
      return NetworkDevice.socket(root, name, reactor, received);
    }
  }

  /// Sends a frame to the host through the network device.
  public void frame(byte[] frame) {
    devices.forEach(device -> device.send(frame));
  }

  /// Hangs up all ports, removes the network device and what was laid out; what a host has put into
  /// its own folders stays.
  @Override
  public void close() {
    flags.forEach(DriverFlag::close);
    proxies.forEach(ProxySocket::close);
    ports.values().forEach(PtyPort::close);
    devices.forEach(NetworkDevice::close);
    namespaces.forEach(Namespace::close);
    reactor.close();
    OURS.forEach(each -> Entries.remove(root.resolve(each)));
    Path resolver = root.resolve("etc/resolv.conf");
    if (resolver.toFile().length() == 0) {
      Entries.remove(resolver);
    }
    mark.close();
    HOSTS.forEach(each -> Entries.removeIfEmpty(root.resolve(each)));
    if (made) {
      Entries.removeIfEmpty(root);
    }
  }
}
