package dialtone.host.port;

import dialtone.host.linux.Fd;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Ports of this kernel, named below `ROOT/dev`: `/` for this machine, or a folder whose `dev` links to ptys.
public final class LocalPorts implements Ports {
  private static final Duration OWN_CLOSING = Duration.ofSeconds(3);
  private static final Duration BETWEEN = Duration.ofMillis(10);

  private static final int FLAGS = Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK | Fd.O_CLOEXEC;
  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

  private final Path root;
  private final Reactor reactor;
  private final Later later;
  private final Duration writeDeadline;

  /// The ports share `reactor`, which stays the caller's to close.
  @SuppressWarnings("exports") // only the machines of this module make it
  public LocalPorts(Path root, Reactor reactor, Later later) {
    this(root, reactor, later, WRITE_DEADLINE);
  }

  LocalPorts(Path root, Reactor reactor, Later later, Duration writeDeadline) {
    this.root = root.toAbsolutePath().normalize();
    this.reactor = reactor;
    this.later = later;
    this.writeDeadline = writeDeadline;
  }

  /// All at once, each on a thread of its own: open(2) of a USB port waits for the modem to answer a control transfer.
  @Override
  public List<Opening> open(List<String> names) {
    List<CompletableFuture<Opening>> openings =
        names.stream()
            .map(name -> CompletableFuture.supplyAsync(() -> open(name), task -> start(name, task)))
            .toList();
    return openings.stream().map(CompletableFuture::join).toList();
  }

  private static void start(String name, Runnable task) {
    Thread.ofPlatform().daemon().name("open " + name).start(task);
  }

  @Override
  public void forgetDead(List<String> names) {
    for (String name : names) {
      try {
        LockFiles.forgetDead(lockFolder(), Node.find(root.resolve("dev"), name).lockNames());
      } catch (ModemFailure busyOrGone) {
        // Somebody else's by now, or not plugged in.
      }
    }
  }

  /// A port that this very process holds is on its way to be closed: nobody opens what it uses. To
  /// close one takes as long as the device has to take what was written (tty closing_wait).
  private Opening open(String name) {
    long begin = System.nanoTime();
    Opening opening = attempt(name);
    while (heldByUs(opening) && System.nanoTime() - begin < OWN_CLOSING.toNanos()) {
      boolean _ =
          new CompletableFuture<Boolean>()
              .completeOnTimeout(true, BETWEEN.toMillis(), TimeUnit.MILLISECONDS)
              .join();
      opening = attempt(name);
    }
    return opening;
  }

  private static boolean heldByUs(Opening opening) {
    return opening instanceof Opening.NotOpened(String _, Failure.Busy busy)
        && Holders.isThisProcess(busy.holder());
  }

  private Opening attempt(String name) {
    try {
      Node node = Node.find(root.resolve("dev"), name);
      LockFiles locks = LockFiles.take(lockFolder(), node.lockNames());
      try {
        return new Opening.Opened(open(node, locks));
      } catch (ModemFailure notOpened) {
        locks.release();
        throw notOpened;
      }
    } catch (ModemFailure notOpened) {
      return new Opening.NotOpened(name, notOpened.failure());
    }
  }

  private Port open(Node node, LockFiles locks) {
    Fd fd = descriptor(node);
    try {
      if (!fd.lock() || heldByOther(node, fd)) {
        throw new ModemFailure(busy(node));
      }
      Port port = new DevicePort(node, fd, locks, reactor, later, writeDeadline);
      if (sharedUnasked(node, fd)) {
        port.close();
        throw new ModemFailure(busy(node));
      }
      return port;
    } catch (ModemFailure notOpened) {
      fd.close();
      throw notOpened;
    }
  }

  @Override
  public Opening openShared(PortProxy proxy, String name) {
    boolean shared = node(name).filter(n -> Holders.holds(proxy.word(), n.device())).isPresent();
    Opening through = shared ? openThrough(proxy, name) : open(name);
    // The proxy may end in this moment: it does so by itself when nobody needs it any more.
    boolean over =
        through instanceof Opening.NotOpened(String _, Failure why) && why instanceof Failure.Gone;
    return shared && over ? open(name) : through;
  }

  private Optional<Node> node(String name) {
    try {
      return Optional.of(Node.find(root.resolve("dev"), name));
    } catch (ModemFailure missing) {
      return Optional.empty();
    }
  }

  @Override
  public Opening openThrough(PortProxy proxy, String name) {
    try {
      Node node = Node.find(root.resolve("dev"), name);
      return new Opening.Opened(ProxiedPort.connect(proxy, node, reactor, writeDeadline));
    } catch (ModemFailure notOpened) {
      return new Opening.NotOpened(name, notOpened.failure());
    }
  }

  private static Fd descriptor(Node node) {
    try {
      return Fd.open(node.device().toString(), FLAGS);
    } catch (ModemFailure refused) {
      if (refused.failure() instanceof Failure.Denied) {
        throw new ModemFailure(new Failure.Denied(node.path().toString(), node.need()));
      }
      if (refused.failure() instanceof Failure.Busy) {
        throw new ModemFailure(busy(node));
      }
      if (refused.failure() instanceof Failure.Gone gone) {
        throw new ModemFailure(new Failure.Gone(node.name(), gone.why()));
      }
      throw refused;
    }
  }

  /// ModemManager claims its ports by TIOCEXCL alone, which does not keep root out. On a pty the
  /// claim outlives its owner, so it counts only together with a process.
  private static boolean heldByOther(Node node, Fd fd) {
    return Terminal.of(fd).filter(Terminal::claimed).isPresent()
        && Holders.of(node.device()).isPresent();
  }

  /// A cdc-wdm node knows no claim, and two programs on it would take each other's messages.
  private static boolean sharedUnasked(Node node, Fd fd) {
    return Terminal.of(fd).isEmpty() && Holders.of(node.device()).isPresent();
  }

  private static Failure busy(Node node) {
    String holder =
        Holders.of(node.device())
            .map(Holders::describe)
            .orElse("a program that this user may not see (root sees it)");
    return new Failure.Busy(node.name(), holder);
  }

  /// On this machine `/var/lock` as it is; in a folder it is made when it is missing.
  private Path lockFolder() {
    Path folder = root.resolve("var/lock");
    Path other = root.resolve("run/lock");
    if (Files.isDirectory(folder) || root.getNameCount() == 0) {
      return folder;
    }
    if (Files.isDirectory(other)) {
      return other;
    }
    try {
      return Files.createDirectories(folder);
    } catch (IOException noLockFile) {
      return folder;
    }
  }
}
