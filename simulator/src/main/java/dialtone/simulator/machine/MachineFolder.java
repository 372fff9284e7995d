package dialtone.simulator.machine;

import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
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

/// The folder that shows one modem to a host: `dev`, `sys`, `netns` or `net`, and the folders that
/// a host writes to.
public final class MachineFolder implements AutoCloseable {
  private static final List<String> OURS = List.of("dev", "sys", "net", "netns");
  private static final List<String> HOSTS = List.of("run", "var/lock", "var", "etc");

  private final Path root;
  private final boolean made;
  private final FolderMark mark;
  private final Reactor reactor = new Reactor();
  private final Map<String, PtyPort> ports = new LinkedHashMap<>();
  private final List<NetworkDevice> devices = new ArrayList<>();
  private final List<Namespace> namespaces = new ArrayList<>();

  /// Lays out the folder, removing what an earlier simulation left there.
  ///
  /// @throws ModemFailure `BadInput` for a folder in which another's files would be lost, `Busy` for
  ///     one of a simulation that still runs
  public MachineFolder(Path root, Model model) {
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
    Path link = root.resolve("dev").resolve(name);
    ports.put(name, new PtyPort(link, reactor, received, hungUp));
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
