package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// An epoll instance: waits for many descriptors at once, each known by a token of the caller. Edge triggered, so that
/// a lasting condition is told once: the master of a pty whose slave nobody has open reports EPOLLHUP all the time.
public final class Epoll implements AutoCloseable {
  // sys/epoll.h
  public static final int IN = 1;
  public static final int OUT = 4;
  public static final int ERR = 8;
  public static final int HUP = 0x10;
  private static final int EDGE = 1 << 31;
  private static final int CTL_ADD = 1;
  private static final int CTL_DEL = 2;
  private static final int CTL_MOD = 3;
  private static final int CLOEXEC = Fd.O_CLOEXEC;

  private static final int BATCH = 64;

  // struct epoll_event is packed on x86-64 and nowhere else (sys/epoll.h, EPOLL_PACKED).
  private static final boolean PACKED = System.getProperty("os.arch").equals("amd64");
  private static final int TOKEN = PACKED ? 4 : 8;
  private static final int SIZE = TOKEN + 8;

  private static final Libc.Function CREATE = Libc.returningInt("epoll_create1");
  private static final Libc.Function CTL = Libc.returningInt("epoll_ctl");
  private static final Libc.Function WAIT = Libc.returningInt("epoll_wait");

  private final Fd fd = Fd.of(CREATE.call(CLOEXEC), "epoll");
  private final MemorySegment events = Arena.ofAuto().allocate((long) SIZE * BATCH, 8);

  /// Who is told what happened.
  @FunctionalInterface
  public interface Sink {
    /// Called once for each descriptor that has something to tell.
    ///
    /// @param happened [#IN], [#OUT], [#ERR], [#HUP], or-ed
    void event(long token, int happened);
  }

  /// Begins to watch. Gives 0 or a negated error number: EPERM for a file that is always ready.
  long add(Fd target, long token, int interest) {
    return control(CTL_ADD, target, token, interest);
  }

  /// Changes the interest and tells again what is the case now.
  long modify(Fd target, long token, int interest) {
    return control(CTL_MOD, target, token, interest);
  }

  long remove(Fd target) {
    return control(CTL_DEL, target, 0, 0);
  }

  private long control(int operation, Fd target, long token, int interest) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment event = arena.allocate(SIZE, 8);
      event.set(ValueLayout.JAVA_INT_UNALIGNED, 0, interest | EDGE);
      event.set(ValueLayout.JAVA_LONG_UNALIGNED, TOKEN, token);
      return CTL.call(fd.number(), operation, target.number(), event.address());
    }
  }

  /// Waits at most `millis` (-1: for ever) on the calling thread, which is kept all that time.
  void await(int millis, Sink sink) {
    long count = WAIT.call(fd.number(), events.address(), BATCH, millis);
    for (int i = 0; i < count; i++) {
      long at = (long) i * SIZE;
      sink.event(
          events.get(ValueLayout.JAVA_LONG_UNALIGNED, at + TOKEN),
          events.get(ValueLayout.JAVA_INT_UNALIGNED, at));
    }
  }

  @Override
  public void close() {
    fd.close();
  }
}
