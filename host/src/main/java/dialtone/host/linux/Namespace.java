package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/// A network namespace, which on Linux belongs to a thread: code that opens sockets or starts
/// programs there runs on that thread. Sockets keep their namespace, so they may be used from any
/// thread afterwards. A namespace of our own ends with this process, even when it is killed.
/// network_namespaces(7).
public final class Namespace implements AutoCloseable {
  private static final long CLONE_NEWNET = 0x40000000;
  private static final Libc.Function UNSHARE = Libc.returningInt("unshare");
  private static final Libc.Function SETNS = Libc.returningInt("setns");
  private static final Libc.Function GETTID = Libc.returningInt("gettid");
  private static final Runnable END = new FutureTask<>(() -> Boolean.TRUE);

  private final Optional<BlockingQueue<Runnable>> work;
  private final Path file;

  private Namespace(Optional<BlockingQueue<Runnable>> work, Path file) {
    this.work = work;
    this.file = file;
  }

  /// The namespace of this process. Code runs in place, on the caller's thread.
  public static Namespace current() {
    return new Namespace(Optional.empty(), Path.of("/proc/self/ns/net"));
  }

  /// A new, empty namespace whose loopback device is up.
  ///
  /// @throws ModemFailure `Denied` without CAP_SYS_ADMIN
  public static Namespace create() {
    return started("namespace", Namespace::unshare);
  }

  /// The namespace that `nsFile` names, such as `/run/netns/modem` or a link to a [#file].
  ///
  /// @throws ModemFailure `Gone` when there is no such file, `Denied` without CAP_SYS_ADMIN,
  /// `BadInput` when it is none
  public static Namespace open(Path nsFile) {
    return started("namespace " + nsFile.getFileName(), () -> enter(nsFile));
  }

  private static Namespace started(String threadName, Runnable entry) {
    BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    FutureTask<Path> entered =
        new FutureTask<>(
            () -> {
              entry.run();
              return Path.of(
                  "/proc/" + ProcessHandle.current().pid() + "/task/" + GETTID.call() + "/ns/net");
            });
    Thread.ofPlatform()
        .name(threadName)
        .daemon()
        .start(
            () -> {
              entered.run();
              serve(work);
            });
    try {
      return new Namespace(Optional.of(work), outcome(entered));
    } catch (ModemFailure refused) {
      work.add(END);
      throw refused;
    }
  }

  private static void serve(BlockingQueue<Runnable> work) {
    try {
      for (Runnable next = work.take(); next != END; next = work.take()) {
        next.run();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unshare() {
    long result = UNSHARE.call(CLONE_NEWNET);
    if (result < 0) {
      throw new ModemFailure(
          new Failure.Denied(
              "a network namespace", "CAP_SYS_ADMIN: run with sudo or under 'unshare -Urn'"));
    }
    try (Netlink netlink = Netlink.open()) {
      // The loopback device of a new namespace is always the first: net/core/dev.c,
      // LOOPBACK_IFINDEX.
      netlink.request(List.of(Rtnetlink.setUp(1, true)));
    }
  }

  private static void enter(Path nsFile) {
    long result;
    try (Fd fd = Fd.open(nsFile.toString(), Fd.O_CLOEXEC)) {
      result = SETNS.call(fd.number(), CLONE_NEWNET);
    }
    if (Errno.EPERM.is(result)) {
      throw new ModemFailure(new Failure.Denied(nsFile.toString(), "CAP_SYS_ADMIN: run with sudo"));
    }
    if (result < 0) {
      throw new ModemFailure(
          new Failure.BadInput(nsFile.toString(), "it is not a network namespace"));
    }
  }

  /// Runs `code` on the thread of this namespace and gives its result; what it throws is thrown
  /// here. Programs that `code` starts inherit the namespace.
  public <T> T call(Callable<T> code) {
    FutureTask<T> task = new FutureTask<>(code);
    if (work.isPresent()) {
      work.get().add(task);
    } else {
      task.run();
    }
    return outcome(task);
  }

  private static <T> T outcome(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException end) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new ModemFailure(
          new Failure.Gone("a network namespace", "the work there was interrupted"));
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case IOException cause -> throw new UncheckedIOException(cause);
        case null, default -> throw new IllegalStateException(failed.getCause());
      }
    }
  }

  /// Whether this is the namespace of the whole process, where the daemons of this computer live
  /// too.
  public boolean isCurrent() {
    return work.isEmpty();
  }

  /// Where other processes find this namespace while it lives: `/proc/PID/task/TID/ns/net`.
  public Path file() {
    return file;
  }

  /// Ends the thread; the namespace goes when its last socket and program are gone. Code handed
  /// over before is still run, code handed over afterwards never is.
  @Override
  public void close() {
    work.ifPresent(queue -> queue.add(END));
  }
}
