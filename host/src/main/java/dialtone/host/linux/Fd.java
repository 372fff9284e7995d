package dialtone.host.linux;

import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicBoolean;

/// An open file descriptor. Reads and writes return a count, or a negated error number ([Errno#is]).
///
/// Nothing here guards against a close during another call: the owner sees to that, as [Reactor.Registration] does
/// for reads.
public final class Fd implements AutoCloseable {
  // asm-generic/fcntl.h
  public static final int O_RDWR = 2;
  public static final int O_NOCTTY = 0x100;
  public static final int O_NONBLOCK = 0x800;
  public static final int O_CLOEXEC = 0x80000;

  // sys/file.h
  private static final int LOCK_EX_NB = 2 | 4;

  private static final Libc.Function OPEN = Libc.returningInt("open");
  private static final Libc.Function READ = Libc.returningWord("read");
  private static final Libc.Function WRITE = Libc.returningWord("write");
  private static final Libc.Function CLOSE = Libc.returningInt("close");
  private static final Libc.Function FLOCK = Libc.returningInt("flock");
  private static final Libc.Function IOCTL = Libc.returningInt("ioctl");

  private final int number;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private Fd(int number) {
    this.number = number;
  }

  /// Takes over the descriptor that a native call returned, named `what` in the failure when it returned an error.
  ///
  /// @throws ModemFailure as [Errno#failure] says
  public static Fd of(long result, String what) {
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, what));
    }
    return new Fd((int) result);
  }

  /// Opens a file or device as open(2) does.
  ///
  /// @param flags the `O_…` of this class, or-ed
  /// @throws ModemFailure as [Errno#failure] says
  public static Fd open(String path, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      long text = arena.allocateFrom(path).address();
      long result;
      do {
        result = OPEN.call(text, flags);
      } while (Errno.EINTR.is(result));
      return of(result, path);
    }
  }

  public int number() {
    return number;
  }

  /// Reads what is there into `buffer`, at most its size; 0 is the end of the file.
  public int read(Buffer buffer) {
    MemorySegment memory = buffer.memory();
    int count = (int) READ.call(number, memory.address(), memory.byteSize());
    if (count > 0) {
      buffer.take(count);
    }
    return count;
  }

  /// One write(2).
  public int write(byte[] bytes, int offset, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(length);
      MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, length);
      return (int) WRITE.call(number, memory.address(), length);
    }
  }

  /// One write(2) that goes through `room`, so that nothing is allocated; at most its size.
  public int write(Buffer room, byte[] bytes, int offset, int length) {
    MemorySegment memory = room.memory();
    int count = (int) Math.min(length, memory.byteSize());
    MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, count);
    return (int) WRITE.call(number, memory.address(), count);
  }

  /// Takes the exclusive flock(2) of the file, or says that somebody else has it.
  public boolean lock() {
    return FLOCK.call(number, LOCK_EX_NB) == 0;
  }

  long ioctl(long request, long argument) {
    return IOCTL.call(number, request, argument);
  }

  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      // Not repeated after EINTR: Linux has released the number by then (close(2)).
      CLOSE.call(number);
    }
  }
}
