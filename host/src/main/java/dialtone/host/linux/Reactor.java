package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One platform thread that waits for any number of descriptors. A read on a device node would pin the carrier of a
/// virtual thread (JEP 491 frees monitors, not native calls), so nobody else waits in the kernel.
public final class Reactor implements AutoCloseable {
  private static final int LARGEST_READ = 65536;
  private static final long WAKE_UP = 0;
  private static final int TO_READ = Epoll.IN | Epoll.HUP | Epoll.ERR;

  private static final Libc.Function EVENTFD = Libc.returningInt("eventfd");

  private final Epoll epoll = new Epoll();
  private final Fd wakeUp = Fd.of(EVENTFD.call(0, Fd.O_CLOEXEC | Fd.O_NONBLOCK), "eventfd");
  private final Map<Long, Registration> registrations = new ConcurrentHashMap<>();
  private final AtomicLong tokens = new AtomicLong(WAKE_UP);
  private final Queue<Registration> unfinished = new ArrayDeque<>();
  private final Buffer buffer = new Buffer(LARGEST_READ);
  private volatile boolean closed;

  /// Starts the thread, a daemon.
  public Reactor() {
    check(epoll.add(wakeUp, WAKE_UP, Epoll.IN));
    Thread.ofPlatform().name("reactor").daemon().start(this::run);
  }

  /// Who reads a descriptor. Both methods are called on the reactor's thread and must return at once.
  public interface Handler {
    /// There is something to read, or an end or error to be read. `room` is shared by all handlers: what is kept is
    /// copied.
    ///
    /// @return true to be called again: after a read that brought something. False after EAGAIN, end or error.
    boolean readable(Buffer room);

    /// The other side has no opener any more, or the device is gone; everything that could be read has been. The
    /// master of a pty is told this each time its slave is closed, and may become readable again later.
    void hungUp();

    /// After [Registration#tellWritable]: the descriptor takes bytes again.
    default void writable() {}
  }

  /// Begins to call `handler` for `fd`, which must be in non-blocking mode.
  ///
  /// @throws ModemFailure `Unsupported` or `Denied` for a file that cannot be waited for, `Gone` after the end
  public Registration register(Fd fd, Handler handler) {
    if (closed) {
      throw new ModemFailure(new Failure.Gone("the reactor", "it has ended"));
    }
    Registration registration = new Registration(tokens.incrementAndGet(), fd, handler);
    registrations.put(registration.token, registration);
    long result = epoll.add(fd, registration.token, Epoll.IN);
    if (result < 0) {
      registrations.remove(registration.token);
    }
    check(result);
    return registration;
  }

  private static void check(long result) {
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, "epoll"));
    }
  }

  private void run() {
    try {
      while (!closed) {
        epoll.await(unfinished.isEmpty() ? -1 : 0, this::note);
        // Each gets one turn a round, so that a flooding port cannot keep the others waiting.
        for (int turns = unfinished.size(); turns > 0; turns--) {
          Registration next = unfinished.remove();
          if (next.serve(buffer)) {
            unfinished.add(next);
          }
        }
      }
    } finally {
      // Also when a handler threw: a port that will never be read again must not look alive.
      closed = true;
      registrations.values().forEach(Registration::abandon);
      wakeUp.close();
      epoll.close();
    }
  }

  private void note(long token, int happened) {
    Registration registration = registrations.get(token);
    if (registration != null && registration.note(happened)) {
      unfinished.add(registration);
    }
  }

  /// Ends the thread; handlers that are still registered are told [Handler#hungUp].
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      wakeUp.write(new byte[] {1, 0, 0, 0, 0, 0, 0, 0}, 0, Long.BYTES);
    }
  }

  /// What became of the wish to write more.
  public enum Writability {
    WRITABLE,
    LATE,
    CLOSED
  }

  /// One descriptor that the reactor watches.
  public final class Registration implements AutoCloseable {
    private final long token;
    private final Fd fd;
    private final Handler handler;

    /// Held during each call of the handler, so that close() can promise that none is running.
    private final ReentrantLock calling = new ReentrantLock();

    private final ReentrantLock state = new ReentrantLock();
    private @Nullable CountDownLatch writer;
    private boolean tellWhenWritable;
    private boolean ended;

    /// What the kernel told and the handler has not seen; only the reactor's thread touches it while registered.
    private int pending;

    private boolean queued;

    private Registration(long token, Fd fd, Handler handler) {
      this.token = token;
      this.fd = fd;
      this.handler = handler;
    }

    /// Asks the kernel again what is the case: a handler that left something unread is called once more.
    public void rearm() {
      state.lock();
      try {
        interest();
      } finally {
        state.unlock();
      }
    }

    /// When this returns, no call that began before is running any more. A lock that the handler also takes must not be
    /// held here.
    public void settle() {
      calling.lock();
      try {
        // Whoever held it has left the handler.
      } finally {
        calling.unlock();
      }
    }

    /// Asks for one call of [Handler#writable], at once or when the descriptor takes bytes again.
    public void tellWritable() {
      state.lock();
      try {
        tellWhenWritable = true;
        interest();
      } finally {
        state.unlock();
      }
    }

    /// Waits until the descriptor takes more bytes. Virtual threads may wait here. One waiter at a time.
    /// WRITABLE may come too early, of an event that was on its way already: who finds no room waits
    /// again.
    ///
    /// @throws InterruptedException when the waiting thread is asked to end
    public Writability awaitWritable(Duration deadline) throws InterruptedException {
      CountDownLatch mine = new CountDownLatch(1);
      state.lock();
      try {
        if (ended) {
          return Writability.CLOSED;
        }
        writer = mine;
        interest();
      } finally {
        state.unlock();
      }
      boolean told = mine.await(deadline.toNanos(), TimeUnit.NANOSECONDS);
      state.lock();
      try {
        writer = null;
        if (ended) {
          return Writability.CLOSED;
        }
        interest();
        return told ? Writability.WRITABLE : Writability.LATE;
      } finally {
        state.unlock();
      }
    }

    private void interest() {
      if (!ended) {
        boolean writing = writer != null || tellWhenWritable;
        epoll.modify(fd, token, writing ? Epoll.IN | Epoll.OUT : Epoll.IN);
      }
    }

    private boolean note(int happened) {
      if ((happened & (Epoll.OUT | Epoll.HUP | Epoll.ERR)) != 0) {
        releaseWriter();
      }
      pending |= happened & (Epoll.OUT | TO_READ);
      boolean add = pending != 0 && !queued;
      queued |= add;
      return add;
    }

    private void releaseWriter() {
      state.lock();
      try {
        if (writer != null) {
          writer.countDown();
        }
      } finally {
        state.unlock();
      }
    }

    /// One turn. True: there is more to do.
    private boolean serve(Buffer room) {
      calling.lock();
      try {
        if ((pending & Epoll.OUT) != 0) {
          pending &= ~Epoll.OUT;
          if (isToldWritable()) {
            handler.writable();
          }
        }
        if ((pending & TO_READ) != 0 && !isEnded() && handler.readable(room)) {
          return true;
        }
        boolean hungUp = (pending & Epoll.HUP) != 0;
        pending = 0;
        queued = false;
        if (hungUp && !isEnded()) {
          handler.hungUp();
        }
        return false;
      } finally {
        calling.unlock();
      }
    }

    /// When nobody waits to write any more, the kernel stops telling.
    private boolean isToldWritable() {
      state.lock();
      try {
        boolean told = tellWhenWritable && !ended;
        tellWhenWritable = false;
        if (!told && writer == null) {
          interest();
        }
        return told;
      } finally {
        state.unlock();
      }
    }

    private boolean isEnded() {
      state.lock();
      try {
        return ended;
      } finally {
        state.unlock();
      }
    }

    private void abandon() {
      boolean first = end();
      if (first) {
        handler.hungUp();
      }
    }

    private boolean end() {
      state.lock();
      try {
        boolean first = !ended;
        ended = true;
        if (writer != null) {
          writer.countDown();
        }
        return first;
      } finally {
        state.unlock();
      }
    }

    /// Ends the calls. When this returns no call is running (unless the handler itself closes), so `fd` may be closed
    /// then, and not before. Safe to call twice. A lock that the handler also takes must not be held here.
    @Override
    public void close() {
      if (end()) {
        registrations.remove(token);
        epoll.remove(fd);
      }
      calling.lock();
      try {
        pending = 0;
      } finally {
        calling.unlock();
      }
    }
  }
}
