package dialtone.host.port;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import java.util.concurrent.locks.ReentrantLock;

/// Bytes on their way to a device: what it does not take at once is kept, in order, and bounded.
final class Outgoing {
  private static final int LARGEST_WRITE = 16 * 1024;
  private static final int MOST_KEPT = 64 * 1024;

  private final Fd fd;
  private final ReentrantLock lock = new ReentrantLock();
  private final Buffer room = new Buffer(LARGEST_WRITE);
  private byte[] kept = {};
  private int start;
  private int end;
  private boolean ended;

  Outgoing(Fd fd) {
    this.fd = fd;
  }

  /// One write(2) behind what is kept.
  ///
  /// @return a count, or a negated error number; 0 while something is kept
  int write(byte[] bytes, int offset, int length) {
    lock.lock();
    try {
      flush();
      return start < end || ended ? 0 : fd.write(bytes, offset, length);
    } finally {
      lock.unlock();
    }
  }

  /// Writes or keeps all of it, or nothing when too much is kept already.
  ///
  /// @return whether everything has gone out
  boolean offer(byte[] bytes, int offset, int length) {
    lock.lock();
    try {
      int written = 0;
      if (start == end && !ended) {
        written = writeAll(bytes, offset, length);
      }
      keep(bytes, offset + written, length - written);
      return start == end;
    } finally {
      lock.unlock();
    }
  }

  /// Writes what is kept, as far as the device takes it.
  ///
  /// @return whether everything has gone out
  boolean flush() {
    lock.lock();
    try {
      if (!ended) {
        start += writeAll(kept, start, end - start);
      }
      return start == end;
    } finally {
      lock.unlock();
    }
  }

  /// What a device that is gone does not take counts as written: its reader is told of the end.
  private int writeAll(byte[] bytes, int offset, int length) {
    int written = 0;
    while (written < length) {
      int count = fd.write(room, bytes, offset + written, length - written);
      if (count <= 0 && !Errno.EINTR.is(count)) {
        return count == 0 || Errno.EAGAIN.is(count) ? written : length;
      }
      written += Math.max(count, 0);
    }
    return written;
  }

  private void keep(byte[] bytes, int offset, int length) {
    if (length == 0 || end - start + length > MOST_KEPT) {
      return;
    }
    byte[] target = kept.length < end - start + length ? new byte[MOST_KEPT] : kept;
    if (target != kept || end + length > kept.length) {
      System.arraycopy(kept, start, target, 0, end - start);
      end -= start;
      start = 0;
      kept = target;
    }
    System.arraycopy(bytes, offset, kept, end, length);
    end += length;
  }

  /// Writes nothing from here on: the descriptor may be closed.
  void end() {
    lock.lock();
    try {
      ended = true;
      start = 0;
      end = 0;
    } finally {
      lock.unlock();
    }
  }
}
