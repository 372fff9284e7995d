package dialtone.modem.ppp;

import dialtone.host.machine.FrameBatch;
import dialtone.host.machine.FrameChannel;
import java.util.Optional;

/// One way for packets that outlives the calls under it, so that a call which is dialled again
/// carries on behind the same network device. While there is none, packets are lost, as on a cable
/// that is pulled.
final class SteadyChannel implements FrameChannel {
  private volatile Optional<FrameChannel> link = Optional.empty();
  private volatile Optional<Receiver> receiver = Optional.empty();

  /// From here on packets travel over `next`.
  void attach(FrameChannel next) {
    next.listen(new Through());
    link = Optional.of(next);
    receiver.ifPresent(Receiver::ready);
  }

  void detach() {
    link = Optional.empty();
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    Optional<FrameChannel> now = link;
    return now.isEmpty() || now.get().send(buffer, offset, length);
  }

  @Override
  public boolean send(FrameBatch batch) {
    Optional<FrameChannel> now = link;
    return now.isEmpty() || now.get().send(batch);
  }

  @Override
  public void listen(Receiver to) {
    receiver = Optional.of(to);
  }

  /// The call under it is its owner's to end.
  @Override
  public void close() {
    receiver = Optional.empty();
  }

  private final class Through implements Receiver {
    @Override
    public void frame(byte[] buffer, int offset, int length) {
      receiver.ifPresent(to -> to.frame(buffer, offset, length));
    }

    @Override
    public void ready() {
      receiver.ifPresent(Receiver::ready);
    }
  }
}
