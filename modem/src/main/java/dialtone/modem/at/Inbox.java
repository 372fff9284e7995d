package dialtone.modem.at;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits for the thread of one [AtSession]: bytes from the reactor in a ring, and tasks from
/// everybody else.
///
/// The ring grows to 1 MiB and no further: a port that floods faster than its owner reads loses
/// bytes, not memory.
final class Inbox {
  private static final int FIRST_SIZE = 4096;
  private static final int LARGEST_SIZE = 1 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private byte[] ring = new byte[FIRST_SIZE];
  private int start;
  private int size;
  private boolean shut;
  private Optional<DataLine> line = Optional.empty();

  /// Copies the bytes; what does not fit into the largest ring is dropped. While a call stands they
  /// go to its line at once.
  void bytes(byte[] buffer, int offset, int length) {
    // Not under the lock: who listens to the line may close it.
    Optional<DataLine> call = keepUnlessCalled(buffer, offset, length);
    call.ifPresent(each -> each.received(buffer, offset, length));
  }

  private Optional<DataLine> keepUnlessCalled(byte[] buffer, int offset, int length) {
    lock.lock();
    try {
      if (line.isPresent()) {
        return line;
      }
      makeRoomFor(length);
      int taken = Math.min(length, ring.length - size);
      int end = (start + size) % ring.length;
      int first = Math.min(taken, ring.length - end);
      System.arraycopy(buffer, offset, ring, end, first);
      System.arraycopy(buffer, offset + first, ring, 0, taken - first);
      size += taken;
      filled.signal();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// From here on bytes belong to `call`, beginning with those that wait.
  void divert(DataLine call) {
    lock.lock();
    try {
      byte[] waiting = new byte[size];
      copyTo(waiting);
      call.received(waiting, 0, waiting.length);
      line = Optional.of(call);
    } finally {
      lock.unlock();
    }
  }

  /// From here on bytes are the modem's words again.
  void takeBack() {
    lock.lock();
    try {
      line = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// The call that the bytes belong to.
  Optional<DataLine> line() {
    lock.lock();
    try {
      return line;
    } finally {
      lock.unlock();
    }
  }

  /// Whether `task` will be run; it will not after [#shut].
  boolean task(Runnable task) {
    lock.lock();
    try {
      if (!shut) {
        tasks.add(task);
        filled.signal();
      }
      return !shut;
    } finally {
      lock.unlock();
    }
  }

  /// Takes nothing any more; tasks that came before go to `due`.
  void shut(Deque<Runnable> due) {
    lock.lock();
    try {
      shut = true;
      due.addAll(tasks);
      tasks.clear();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until there is something, moves up to `into.length` bytes to `into`, and when no byte is
  /// left behind them the waiting tasks to `due`: a reply that came before a deadline passed is
  /// seen before the deadline.
  int take(byte[] into, Deque<Runnable> due) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (size == 0 && tasks.isEmpty()) {
        filled.await();
      }
      int count = copyTo(into);
      if (size == 0) {
        due.addAll(tasks);
        tasks.clear();
      }
      return count;
    } finally {
      lock.unlock();
    }
  }

  /// Moves the oldest bytes.
  private int copyTo(byte[] into) {
    int count = Math.min(size, into.length);
    int first = Math.min(count, ring.length - start);
    System.arraycopy(ring, start, into, 0, first);
    System.arraycopy(ring, 0, into, first, count - first);
    start = (start + count) % ring.length;
    size -= count;
    return count;
  }

  private void makeRoomFor(int length) {
    int wanted = ring.length;
    while (wanted - size < length && wanted < LARGEST_SIZE) {
      wanted *= 2;
    }
    if (wanted > ring.length) {
      byte[] larger = Arrays.copyOfRange(ring, start, start + wanted);
      int tail = Math.max(0, size - (ring.length - start));
      System.arraycopy(ring, 0, larger, size - tail, tail);
      ring = larger;
      start = 0;
    }
  }
}
