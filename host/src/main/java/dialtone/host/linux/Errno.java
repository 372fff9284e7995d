package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import java.lang.foreign.MemorySegment;

/// The error numbers of Linux (asm-generic/errno.h, the same on every architecture this program runs on) that the
/// native calls of this package return, with plain words.
public enum Errno {
  EPERM(1, "not permitted"),
  ENOENT(2, "no such file or device"),
  ESRCH(3, "no such process"),
  EINTR(4, "interrupted by a signal"),
  EIO(5, "input/output error: the other side is gone"),
  ENXIO(6, "no device behind this node"),
  EBADF(9, "already closed"),
  EAGAIN(11, "not ready"),
  ENOMEM(12, "out of memory"),
  EACCES(13, "permission denied"),
  EBUSY(16, "held by another program"),
  EEXIST(17, "exists already"),
  ENODEV(19, "no such device"),
  ENOTDIR(20, "not a folder"),
  EISDIR(21, "a folder"),
  EINVAL(22, "not accepted by the kernel"),
  EMFILE(24, "too many open files"),
  ENOTTY(25, "not a terminal"),
  ENOSPC(28, "no space left"),
  EROFS(30, "a read-only file system"),
  EPIPE(32, "the other side is gone"),
  ELOOP(40, "too many symbolic links"),
  EPROTO(71, "the USB device does not answer"),
  EOPNOTSUPP(95, "not supported by the kernel"),
  EADDRINUSE(98, "address in use"),
  ENETDOWN(100, "the network device is down"),
  ENOBUFS(105, "no buffer space"),
  ESHUTDOWN(108, "the device is shutting down"),
  ETIMEDOUT(110, "timed out"),
  ECONNREFUSED(111, "nobody listens there");

  private static final Libc.Function STRERROR = Libc.returningWord("strerror");
  private static final long LONGEST_TEXT = 1024;

  private final int number;
  private final String words;

  Errno(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /// Whether `result` of a native call is this error: [Libc.Function#call] gives errors as negated numbers.
  public boolean is(long result) {
    return result == -number;
  }

  /// Name and plain words of a negated number: `EACCES: permission denied`.
  public static String words(long result) {
    for (Errno errno : values()) {
      if (errno.is(result)) {
        return errno.name() + ": " + errno.words;
      }
    }
    return "error " + -result;
  }

  /// The C library's own words for a negated number, as strerror(3) gives them to the programs whose place we take.
  @SuppressWarnings("restricted") // a text that the library keeps
  public static String strerror(long result) {
    long text = STRERROR.call(-result);
    return MemorySegment.ofAddress(text).reinterpret(LONGEST_TEXT).getString(0);
  }

  /// What a failed call on `what` means. `Denied` and `Busy` only know the kernel's view: who knows the group or the
  /// holder says it better.
  public static Failure failure(long result, String what) {
    if (EACCES.is(result) || EPERM.is(result) || EROFS.is(result)) {
      return new Failure.Denied(what, "a user with more rights");
    }
    if (EBUSY.is(result)) {
      return new Failure.Busy(what, "another program");
    }
    if (EINVAL.is(result) || ENOTTY.is(result) || EOPNOTSUPP.is(result)) {
      return new Failure.Unsupported(what, words(result));
    }
    return new Failure.Gone(what, words(result));
  }
}
