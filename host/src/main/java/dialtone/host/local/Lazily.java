package dialtone.host.local;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that costs a thread or a socket and is made at its first use: most commands need only one of them.
final class Lazily<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazily(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    lock.lock();
    try {
      T value = made;
      if (value == null) {
        value = maker.get();
        made = value;
      }
      return value;
    } finally {
      lock.unlock();
    }
  }

  void ifMade(Consumer<T> action) {
    lock.lock();
    try {
      T value = made;
      if (value != null) {
        action.accept(value);
      }
    } finally {
      lock.unlock();
    }
  }
}
