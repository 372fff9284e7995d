package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.Optional;

/// A line that another program has opened and lends for a while: it is read on one descriptor and
/// written on another, which are standard input and output of a program that pppd starts. What was
/// found is put back by [#giveBack].
///
/// Waits keep the calling thread in poll(2), so it has to be a platform thread.
public final class LentLine implements AutoCloseable {
  // asm-generic/fcntl.h, asm-generic/poll.h
  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  private static final short POLLIN = 1;
  private static final short POLLOUT = 4;
  // struct pollfd: int fd, short events, short revents
  private static final int POLLFD = 8;
  private static final int NONE = -1;

  private static final Libc.Function POLL = Libc.returningInt("poll");
  private static final Libc.Function FCNTL = Libc.returningInt("fcntl");
  private static final Libc.Function EVENTFD = Libc.returningInt("eventfd");
  private static final Libc.Function TCSENDBREAK = Libc.returningInt("tcsendbreak");

  private final Fd in;
  private final Fd out;
  private final Fd wakeUp = Fd.of(EVENTFD.call(0, Fd.O_CLOEXEC | Fd.O_NONBLOCK), "eventfd");
  private final MemorySegment polled = Arena.ofAuto().allocate(2 * POLLFD, 4);
  private final Buffer room = new Buffer(1);
  private final Buffer calls = new Buffer(Long.BYTES);
  private Optional<Terminal.Settings> found = Optional.empty();
  private long inFlags;
  private long outFlags;

  /// What a wait ended with.
  public enum Readiness {
    READY,
    TIME_OVER,
    /// Somebody called [LentLine#wake].
    WOKEN
  }

  public LentLine(Fd in, Fd out) {
    this.in = in;
    this.out = out;
  }

  /// This process's standard input and output.
  public static LentLine standard() {
    return new LentLine(Fd.of(0, "standard input"), Fd.of(1, "standard output"));
  }

  /// Sets the line for a dialogue ([Terminal.Settings#forDialogue]) and both descriptors to not
  /// block; 0, or the negated error number when it is no terminal.
  public long take() {
    long result = Terminal.check(in);
    if (result < 0) {
      return result;
    }
    Terminal.Settings settings = Terminal.of(in).orElseThrow().settings();
    found = Optional.of(settings);
    inFlags = unblock(in);
    outFlags = unblock(out);
    return Terminal.set(in, settings.forDialogue());
  }

  private static long unblock(Fd fd) {
    long flags = FCNTL.call(fd.number(), F_GETFL);
    if (flags >= 0) {
      FCNTL.call(fd.number(), F_SETFL, flags | Fd.O_NONBLOCK);
    }
    return flags;
  }

  /// Puts back the settings that were found; 0, or the negated error number when the line is gone.
  public long giveBack() {
    if (found.isEmpty()) {
      return 0;
    }
    reblock(out, outFlags);
    reblock(in, inFlags);
    long result = Terminal.set(in, found.get());
    found = Optional.empty();
    return result;
  }

  private static void reblock(Fd fd, long flags) {
    if (flags >= 0) {
      FCNTL.call(fd.number(), F_SETFL, flags);
    }
  }

  /// Waits until there is a byte, an end or an error to read.
  public Readiness awaitInput(Optional<Duration> limit) {
    return await(in.number(), POLLIN, limit);
  }

  /// Waits until bytes can be written, or cannot be any more.
  public Readiness awaitOutput(Optional<Duration> limit) {
    return await(out.number(), POLLOUT, limit);
  }

  /// Waits for nothing but [#wake].
  public Readiness awaitWake(Duration limit) {
    return await(NONE, (short) 0, Optional.of(limit));
  }

  private Readiness await(int number, short events, Optional<Duration> limit) {
    long millis = limit.map(LentLine::millis).orElse((long) NONE);
    ask(0, wakeUp.number(), POLLIN);
    ask(POLLFD, number, events);
    POLL.call(polled.address(), 2, millis);
    if (told(0)) {
      wakeUp.read(calls);
      return Readiness.WOKEN;
    }
    return told(POLLFD) ? Readiness.READY : Readiness.TIME_OVER;
  }

  /// Rounded up: a wait that is cut short by less than a millisecond would be begun again and
  /// again.
  private static long millis(Duration limit) {
    return Math.clamp(limit.plusNanos(999_999).toMillis(), 0, Integer.MAX_VALUE);
  }

  private void ask(int offset, int number, short events) {
    polled.set(ValueLayout.JAVA_INT, offset, number);
    polled.set(ValueLayout.JAVA_SHORT, offset + 4, events);
    polled.set(ValueLayout.JAVA_SHORT, offset + 6, (short) 0);
  }

  private boolean told(int offset) {
    return polled.get(ValueLayout.JAVA_SHORT, offset + 6) != 0;
  }

  /// Ends the wait of another thread, or its next one.
  public void wake() {
    byte[] one = {1, 0, 0, 0, 0, 0, 0, 0};
    wakeUp.write(one, 0, one.length);
  }

  /// One byte and no more: what follows belongs to whoever has the line next. 0 is the end;
  /// otherwise as [Fd#read].
  public int readOne() {
    return in.read(room);
  }

  /// What [#readOne] read.
  public byte read() {
    return room.bytes()[0];
  }

  /// As [Fd#write].
  public int write(byte[] bytes, int offset) {
    return out.write(bytes, offset, bytes.length - offset);
  }

  /// Sends a break of a quarter to half a second, tcsendbreak(3).
  public void sendBreak() {
    TCSENDBREAK.call(in.number(), 0);
  }

  @Override
  public void close() {
    // Whoever wants to know what became of it has given the line back before.
    long _ = giveBack();
    wakeUp.close();
  }
}
