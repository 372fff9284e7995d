package dialtone.modem.qmi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits for one thread, in order. It takes so much and no more: what does not fit is refused,
/// and the thread that brought it goes on.
final class Incoming {

  private record Work(Runnable task, int size) {}

  private final int limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<Work> waiting = new ArrayDeque<>();
  private int size;
  private boolean shut;

  /// @param limit of the sizes of all that waits
  Incoming(int limit) {
    this.limit = limit;
  }

  /// Whether there was room for it.
  ///
  /// @param weight how much of the limit it takes; 0 always fits
  boolean add(int weight, Runnable task) {
    lock.lock();
    try {
      boolean fits = !shut && (weight == 0 || size + weight <= limit);
      if (fits) {
        waiting.add(new Work(task, weight));
        size += weight;
        filled.signal();
      }
      return fits;
    } finally {
      lock.unlock();
    }
  }

  /// The next one, waited for; empty after [#shut].
  Optional<Runnable> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty() && !shut) {
        filled.await();
      }
      if (shut) {
        return Optional.empty();
      }
      Work next = waiting.remove();
      size -= next.size();
      return Optional.of(next.task());
    } finally {
      lock.unlock();
    }
  }

  boolean open() {
    lock.lock();
    try {
      return !shut;
    } finally {
      lock.unlock();
    }
  }

  /// Forgets what waits and takes nothing any more.
  void shut() {
    lock.lock();
    try {
      shut = true;
      waiting.clear();
      size = 0;
      filled.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
