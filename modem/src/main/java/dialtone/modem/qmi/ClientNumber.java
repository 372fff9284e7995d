package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The life of one client's id: asked for when first needed, known, given back or left.
final class ClientNumber {
  private static final int NONE = -1;

  private enum Step {
    UNASKED,
    ASKED,
    KNOWN,
    OVER
  }

  private record Waiting(IntConsumer go, Consumer<Failure> failed) {}

  private final Ids ids;
  private final Failure closed;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private Step step = Step.UNASKED;
  private Failure why;
  private volatile int id = NONE;
  private boolean left;
  private boolean ending;

  /// @param closed what fails that is asked after [#end]
  ClientNumber(Ids ids, Failure closed) {
    this.ids = ids;
    this.closed = closed;
    this.why = closed;
  }

  /// One that another program was given.
  ClientNumber(Ids ids, Failure closed, int adopted) {
    this(ids, closed);
    this.id = adopted;
    this.left = true;
    this.step = Step.KNOWN;
  }

  boolean is(int client) {
    return id == client && client != NONE;
  }

  OptionalInt known() {
    int now = id;
    return now == NONE ? OptionalInt.empty() : OptionalInt.of(now);
  }

  boolean over() {
    lock.lock();
    try {
      return ending;
    } finally {
      lock.unlock();
    }
  }

  /// Calls `go` with the id, at once or when it is known, each in the order of the calls.
  void whenKnown(IntConsumer go, Consumer<Failure> failed) {
    Runnable now = () -> {};
    lock.lock();
    try {
      switch (ending ? Step.OVER : step) {
        case UNASKED -> {
          step = Step.ASKED;
          queue.add(new Waiting(go, failed));
          now = () -> Thread.ofVirtual().name("qmi client").start(this::get);
        }
        case ASKED -> queue.add(new Waiting(go, failed));
        case KNOWN -> {
          int known = id;
          now = () -> go.accept(known);
        }
        case OVER -> {
          Failure over = why;
          now = () -> failed.accept(over);
        }
      }
    } finally {
      lock.unlock();
    }
    now.run();
  }

  private void get() {
    try {
      int given = ids.get();
      id = given;
      Optional<Runnable> next = next(given);
      while (next.isPresent()) {
        next.get().run();
        next = next(given);
      }
    } catch (ModemFailure notGiven) {
      fail(notGiven.failure());
    }
  }

  /// What is to be done next; when nothing waits any more the id counts as known, so that no later
  /// request overtakes.
  private Optional<Runnable> next(int given) {
    lock.lock();
    try {
      Optional<Waiting> first = Optional.ofNullable(queue.poll());
      if (first.isPresent()) {
        IntConsumer go = first.get().go();
        return Optional.of(() -> go.accept(given));
      }
      if (step == Step.ASKED && ending) {
        step = Step.OVER;
        return Optional.of(left ? () -> ended.complete(null) : () -> giveBack(given));
      }
      if (step == Step.ASKED) {
        step = Step.KNOWN;
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void fail(Failure failure) {
    Deque<Waiting> failing;
    lock.lock();
    try {
      failing = new ArrayDeque<>(queue);
      queue.clear();
      step = ending ? Step.OVER : Step.UNASKED;
      if (ending) {
        ended.complete(null);
      }
    } finally {
      lock.unlock();
    }
    failing.forEach(each -> each.failed().accept(failure));
  }

  /// The id is not given back at [#end].
  void leave(int client) {
    ids.leave(client);
    lock.lock();
    try {
      left = true;
    } finally {
      lock.unlock();
    }
  }

  /// Gives the id back in any case.
  CompletableFuture<Void> release() {
    lock.lock();
    try {
      left = false;
    } finally {
      lock.unlock();
    }
    return end();
  }

  /// Takes no request any more and gives the id back unless it was left; complete when that is
  /// answered.
  CompletableFuture<Void> end() {
    boolean known;
    lock.lock();
    try {
      if (ending) {
        return ended;
      }
      ending = true;
      known = step == Step.KNOWN && !left;
      if (step != Step.ASKED) {
        step = Step.OVER;
        why = closed;
      }
      if (step == Step.OVER && !known) {
        ended.complete(null);
      }
    } finally {
      lock.unlock();
    }
    if (known) {
      giveBack(id);
    }
    return ended;
  }

  private void giveBack(int given) {
    id = NONE;
    CompletableFuture<Boolean> _ =
        ids.giveBack(given)
            .handle(
                (_, failed) ->
                    failed == null ? ended.complete(null) : ended.completeExceptionally(failed));
  }

  /// The modem took it back, if it is this one.
  boolean revoked(int client, Failure reason) {
    lock.lock();
    try {
      boolean mine = is(client);
      if (mine) {
        id = NONE;
        step = Step.OVER;
        why = reason;
        ending = true;
        ended.complete(null);
      }
      return mine;
    } finally {
      lock.unlock();
    }
  }
}
