package dialtone.host.local;

import dialtone.host.link.KernelPath;
import dialtone.host.link.RtnetlinkLinks;
import dialtone.host.link.TunPath;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Rights;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Programs;
import dialtone.host.port.LocalPorts;
import dialtone.host.port.Ports;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.Optional;

/// The computer that this program runs on.
public final class Local implements Machine {
  private static final Path ROOT = Path.of("/");

  private final Clock clock;
  private final Rights rights = Rights.effective();
  private final Folders folders =
      Folders.of(rights, System.getenv(), Path.of(System.getProperty("user.home")));
  private final FileTree files = new RootedFiles(ROOT);
  private final Lazily<Namespace> namespace = new Lazily<>(Namespace::current);
  private final Lazily<RtnetlinkLinks> links =
      new Lazily<>(() -> new RtnetlinkLinks(namespace.get()));
  private final Programs programs = new NamespacePrograms(namespace::get);
  private final Lazily<Reactor> reactor = new Lazily<>(Reactor::new);

  public Local(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "this machine";
  }

  @Override
  public FileTree files() {
    return files;
  }

  @Override
  public Ports ports() {
    return new LocalPorts(ROOT, reactor.get(), clock::after);
  }

  @Override
  public Links links() {
    return links.get();
  }

  @Override
  public Programs programs() {
    return programs;
  }

  @Override
  public Hotplug hotplug() {
    return new KernelHotplug(reactor.get());
  }

  @Override
  public DataPath dataPath(String interfaceName) {
    if (!rights.changesNetwork()) {
      throw new ModemFailure(
          new Failure.Unsupported(
              "setting up " + interfaceName,
              "this user may not change network devices, which needs CAP_NET_ADMIN: run it with"
                  + " sudo, or once 'sudo setcap cap_net_admin,cap_net_raw+ep' on the java that"
                  + " runs it"));
    }
    return new KernelPath(interfaceName, links.get(), programs, files, namespace.get(), clock);
  }

  @Override
  public DataPath pointToPoint(String pattern, FrameChannel packets, int mtu) {
    TunPath.Place place = new TunPath.Place(links.get(), programs, files, namespace.get(), clock);
    return PointToPoint.open(pattern, packets, mtu, Optional.of(place), reactor, clock);
  }

  @Override
  public Path runDirectory() {
    return Folders.secured(
        folders.run(), rights.user(), rights.root() ? Folders.SHARED : Folders.PRIVATE);
  }

  @Override
  public Path stateDirectory() {
    return Folders.secured(folders.state(), rights.user(), Folders.PRIVATE);
  }

  @Override
  public void close() {
    reactor.ifMade(Reactor::close);
    links.ifMade(RtnetlinkLinks::close);
  }
}
