package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// That a session was lost, told once to each who wants to know.
final class Loss {
  private final Indications indications;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Consumer<Failure>> listeners = new ArrayList<>();
  private Optional<Failure> why = Optional.empty();
  private boolean ended;

  /// @param indications whose thread tells
  Loss(Indications indications) {
    this.indications = indications;
  }

  QmiSession.Subscription listen(Consumer<Failure> listener) {
    Optional<Failure> already;
    lock.lock();
    try {
      already = ended ? Optional.empty() : why;
      if (!ended && already.isEmpty()) {
        listeners.add(listener);
      }
    } finally {
      lock.unlock();
    }
    already.ifPresent(listener);
    return () -> forget(listener);
  }

  private boolean forget(Consumer<Failure> listener) {
    lock.lock();
    try {
      return listeners.remove(listener);
    } finally {
      lock.unlock();
    }
  }

  /// Only the first time counts.
  void happened(Failure failure) {
    List<Consumer<Failure>> told;
    lock.lock();
    try {
      if (ended || why.isPresent()) {
        return;
      }
      why = Optional.of(failure);
      told = List.copyOf(listeners);
    } finally {
      lock.unlock();
    }
    for (Consumer<Failure> each : told) {
      indications.later(
          () -> {
            if (forget(each)) {
              each.accept(failure);
            }
          });
    }
  }

  /// Nobody is told any more.
  void end() {
    lock.lock();
    try {
      ended = true;
      listeners.clear();
    } finally {
      lock.unlock();
    }
  }
}
