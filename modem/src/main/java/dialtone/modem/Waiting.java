package dialtone.modem;

import dialtone.host.machine.Clock;
import java.time.Duration;

/// How long, in sum, something was asked of the modem or the network and not answered yet, and how many requests the
/// modem was sent.
public final class Waiting {

  /// One stretch of waiting; closing it twice is harmless.
  public final class Stretch implements AutoCloseable {
    private boolean open = true;

    private Stretch() {}

    @Override
    public void close() {
      synchronized (Waiting.this) {
        if (open) {
          open = false;
          leave();
        }
      }
    }
  }

  private final Clock clock;
  private int outstanding;
  private int requests;
  private long since;
  private long total;

  public Waiting(Clock clock) {
    this.clock = clock;
  }

  /// A request goes to the modem; [#end] follows when it is answered or given up.
  public synchronized void begin() {
    requests++;
    enter();
  }

  public synchronized void end() {
    leave();
  }

  /// Waiting for the network, which is no request to the modem of its own.
  public synchronized Stretch forNetwork() {
    enter();
    return new Stretch();
  }

  private void enter() {
    if (outstanding++ == 0) {
      since = clock.nanos();
    }
  }

  private void leave() {
    if (--outstanding == 0) {
      total += clock.nanos() - since;
    }
  }

  /// The union of all stretches so far.
  public synchronized Duration sum() {
    return Duration.ofNanos(outstanding > 0 ? total + clock.nanos() - since : total);
  }

  public synchronized int requests() {
    return requests;
  }
}
