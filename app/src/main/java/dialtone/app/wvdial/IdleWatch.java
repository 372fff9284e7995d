package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.machine.FrameChannel;
import java.time.Duration;
import java.time.Instant;

/// Packets on their way, watched for the moment from which none has come or gone for long.
final class IdleWatch implements FrameChannel {
  private final FrameChannel channel;
  private final Clock clock;
  private final Duration limit;
  private final Runnable idle;
  private volatile Instant last;
  private volatile boolean over;

  /// @param idle told once, on a thread of the clock
  IdleWatch(FrameChannel channel, Clock clock, Duration limit, Runnable idle) {
    this.channel = channel;
    this.clock = clock;
    this.limit = limit;
    this.idle = idle;
    this.last = clock.now();
    again(limit);
  }

  private void again(Duration delay) {
    Clock.Timer _ = clock.after(delay, this::look);
  }

  private void look() {
    if (over) {
      return;
    }
    Duration left = limit.minus(Duration.between(last, clock.now()));
    if (left.isPositive()) {
      again(left);
    } else {
      over = true;
      idle.run();
    }
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    last = clock.now();
    return channel.send(buffer, offset, length);
  }

  @Override
  public void listen(Receiver receiver) {
    channel.listen(
        new Receiver() {
          @Override
          public void frame(byte[] buffer, int offset, int length) {
            last = clock.now();
            receiver.frame(buffer, offset, length);
          }

          @Override
          public void ready() {
            receiver.ready();
          }
        });
  }

  @Override
  public void close() {
    over = true;
    channel.close();
  }
}
