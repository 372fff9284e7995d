package dialtone.host.local;

import dialtone.host.link.FrameSocket;
import dialtone.host.link.KernelPath;
import dialtone.host.link.RtnetlinkLinks;
import dialtone.host.link.TunPath;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Links;
import dialtone.host.machine.Programs;
import dialtone.host.stack.Framing;
import dialtone.host.stack.InProcess;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.MacAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The network of a machine in a folder: the namespace that `DIR/netns` names, where this user may enter it, else
/// datagram sockets `DIR/net/NAME.sock`. Never the network of this computer.
final class FolderNetwork implements AutoCloseable {
  /// ARPHRD_NONE of linux/if_arp.h, as `/sys/class/net/NAME/type` shows it: IP packets without any header.
  private static final String TYPE_NONE = "65534";

  /// Locally administered (IEEE 802 §8.4), for a device that has no address of its own.
  private static final MacAddress UNNAMED = MacAddress.of("02:00:00:00:00:02");

  private final Path root;
  private final FileTree files;
  private final Clock clock;
  private final Lazily<Reactor> reactor;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Entered> entered = Optional.empty();

  /// A namespace that was entered; `file` is what `DIR/netns` led to then.
  private record Entered(Path file, Namespace namespace, RtnetlinkLinks links) {
    void leave() {
      links.close();
      namespace.close();
    }
  }

  FolderNetwork(Path root, FileTree files, Clock clock, Lazily<Reactor> reactor) {
    this.root = root;
    this.files = files;
    this.clock = clock;
    this.reactor = reactor;
  }

  /// Where programs run: in the machine's network or, when it has none, in ours.
  Namespace namespace() {
    return enter().map(Entered::namespace).orElseGet(Namespace::current);
  }

  Links links() {
    Optional<Links> links = enter().map(Entered::links);
    return links.orElseGet(() -> new NoLinks(root));
  }

  DataPath path(String interfaceName, Programs programs) {
    Optional<Entered> here = enter();
    if (here.isPresent()) {
      Entered now = here.get();
      return new KernelPath(interfaceName, now.links(), programs, files, now.namespace(), clock);
    }
    Path socket = root.resolve("net").resolve(interfaceName + ".sock");
    if (!Files.exists(socket)) {
      throw new ModemFailure(
          new Failure.Unsupported(
              "sending packets through " + interfaceName,
              "neither may this user enter " + root.resolve("netns") + " nor is there " + socket));
    }
    return new InProcess(
        interfaceName,
        FrameSocket.connect(socket, reactor.get()),
        framing(interfaceName),
        hardware(interfaceName),
        clock,
        new SecureRandom());
  }

  DataPath pointToPoint(String pattern, FrameChannel packets, int mtu, Programs programs) {
    Optional<TunPath.Place> place =
        enter().map(now -> new TunPath.Place(now.links(), programs, files, now.namespace(), clock));
    return PointToPoint.open(pattern, packets, mtu, place, reactor, clock);
  }

  private Framing framing(String interfaceName) {
    return attribute(interfaceName, "type").filter(TYPE_NONE::equals).isPresent()
        ? Framing.RAW_IP
        : Framing.ETHERNET;
  }

  private MacAddress hardware(String interfaceName) {
    return attribute(interfaceName, "address")
        .filter(text -> text.matches("(\\p{XDigit}{2}:){5}\\p{XDigit}{2}"))
        .map(text -> MacAddress.of(text))
        .orElse(UNNAMED);
  }

  private Optional<String> attribute(String interfaceName, String attribute) {
    String path = "/sys/class/net/" + interfaceName + "/" + attribute;
    Map<String, String> read = files.read(List.of(path));
    return Optional.ofNullable(read.get(path));
  }

  /// Looks again each time: the machine may have been laid out anew since.
  private Optional<Entered> enter() {
    lock.lock();
    try {
      Optional<Path> file = namespaceFile();
      if (!entered.map(Entered::file).equals(file)) {
        entered.ifPresent(Entered::leave);
        entered = file.flatMap(FolderNetwork::enter);
      }
      return entered;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Path> namespaceFile() {
    Path link = root.resolve("netns");
    try {
      return Files.exists(link) ? Optional.of(Files.readSymbolicLink(link)) : Optional.empty();
    } catch (IOException noLink) {
      return Optional.of(link);
    }
  }

  /// Absent where this user may not, or when the namespace is gone.
  private static Optional<Entered> enter(Path file) {
    try {
      Namespace namespace = Namespace.open(file);
      return Optional.of(new Entered(file, namespace, new RtnetlinkLinks(namespace)));
    } catch (ModemFailure notEntered) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      entered.ifPresent(Entered::leave);
      entered = Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
