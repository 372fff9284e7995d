package dialtone.host.local;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A machine laid out in a folder: `DIR/sys`, `DIR/dev` with links to ptys, `DIR/netns` or `DIR/net/NAME.sock`.
public final class Dir implements Machine {
  private final Path root;
  private final Rights rights = Rights.effective();
  private final FileTree files;
  private final FolderNetwork network;
  private final Programs programs;
  private final Clock clock;
  private final Lazily<Reactor> reactor = new Lazily<>(Reactor::new);

  /// Takes over a folder that is there.
  ///
  /// @throws ModemFailure `BadInput` naming the folder when there is none
  public Dir(Path folder, Clock clock) {
    this.root = real(folder);
    this.clock = clock;
    this.files = new RootedFiles(root);
    this.network = new FolderNetwork(root, files, clock, reactor);
    this.programs = new NamespacePrograms(network::namespace);
  }

  private static Path real(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        return folder.toRealPath();
      }
      throw new ModemFailure(
          new Failure.BadInput(
              folder.toString(),
              Files.exists(folder) ? "it is no folder" : "there is no such folder"));
    } catch (IOException unreadable) {
      throw new ModemFailure(new Failure.BadInput(folder.toString(), "it cannot be read"));
    }
  }

  @Override
  public String name() {
    return "dir:" + root;
  }

  @Override
  public FileTree files() {
    return files;
  }

  @Override
  public Ports ports() {
    return new LocalPorts(root, reactor.get(), clock::after);
  }

  @Override
  public Links links() {
    return network.links();
  }

  @Override
  public Programs programs() {
    return programs;
  }

  @Override
  public Hotplug hotplug() {
    return new FolderHotplug(root);
  }

  @Override
  public DataPath dataPath(String interfaceName) {
    return network.path(interfaceName, programs);
  }

  @Override
  public DataPath pointToPoint(String pattern, FrameChannel packets, int mtu) {
    return network.pointToPoint(pattern, packets, mtu, programs);
  }

  @Override
  public Path runDirectory() {
    return Folders.secured(root.resolve("run/dialtone"), rights.user(), Folders.PRIVATE);
  }

  @Override
  public Path stateDirectory() {
    return Folders.secured(root.resolve("var/lib/dialtone"), rights.user(), Folders.PRIVATE);
  }

  @Override
  public void close() {
    reactor.ifMade(Reactor::close);
    network.close();
  }
}
