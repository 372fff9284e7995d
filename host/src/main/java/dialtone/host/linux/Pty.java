package dialtone.host.linux;

import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A pseudo terminal: whoever opens [#path] meets the owner of [#master].
///
/// The slave is in raw mode and nobody has it open, so the master reports a hang-up until somebody opens it, and
/// after each close of the last opener. What is written to the master meanwhile waits for the next opener.
public final class Pty implements AutoCloseable {
  private static final int PATH_ROOM = 64;
  private static final int POLLHUP = 0x10;

  private static final Libc.Function OPENPT = Libc.returningInt("posix_openpt");
  private static final Libc.Function GRANTPT = Libc.returningInt("grantpt");
  private static final Libc.Function UNLOCKPT = Libc.returningInt("unlockpt");
  private static final Libc.Function PTSNAME = Libc.returningInt("ptsname_r");
  private static final Libc.Function POLL = Libc.returningInt("poll");

  private final Fd master;
  private final String path;

  private Pty(Fd master, String path) {
    this.master = master;
    this.path = path;
  }

  /// Makes a new one.
  ///
  /// @throws ModemFailure when the kernel gives no pty
  public static Pty open() {
    int flags = Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC | Fd.O_NONBLOCK;
    Fd master = Fd.of(OPENPT.call(flags), "/dev/ptmx");
    check(GRANTPT.call(master.number()));
    check(UNLOCKPT.call(master.number()));
    Pty pty = new Pty(master, name(master));
    // Without a first opener that came and went there is no hang-up to see
    // (drivers/tty/pty.c, pty_close() sets TTY_OTHER_CLOSED).
    try (Fd slave = Fd.open(pty.path, Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC)) {
      Terminal.of(slave).ifPresent(terminal -> terminal.apply(terminal.settings().raw()));
    }
    return pty;
  }

  private static String name(Fd master) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment room = arena.allocate(PATH_ROOM);
      // Returns the error itself, not -1.
      check(-PTSNAME.call(master.number(), room.address(), PATH_ROOM));
      return room.getString(0);
    }
  }

  private static void check(long result) {
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, "/dev/ptmx"));
    }
  }

  /// Our side, in non-blocking mode.
  public Fd master() {
    return master;
  }

  /// The other side: `/dev/pts/N`.
  public String path() {
    return path;
  }

  /// Whether anybody has the other side open now.
  public boolean hasOpener() {
    try (Arena arena = Arena.ofConfined()) {
      // struct pollfd: int fd, short events, short revents
      MemorySegment pollfd = arena.allocate(8, 4);
      pollfd.set(ValueLayout.JAVA_INT, 0, master.number());
      POLL.call(pollfd.address(), 1, 0);
      return (pollfd.get(ValueLayout.JAVA_SHORT, 6) & POLLHUP) == 0;
    }
  }

  /// Hangs up: whoever has the other side open reads the end of the file.
  @Override
  public void close() {
    master.close();
  }
}
