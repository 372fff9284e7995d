package dialtone.modem.qmi;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Brings what services say unasked to whoever listens: one at a time, in order, on a thread of its
/// own, so that a listener may ask.
final class Indications implements Runnable {
  /// That wait for a slow listener.
  private static final int MOST = 4096;

  /// @param client whether an indication to the client with this id is for it
  private record Listener<I>(MessageCodec<I, ?, ?> codec, IntPredicate client, Consumer<I> to) {

    boolean wants(QmiMessage.Header header) {
      return codec.service().number() == header.service()
          && codec.id() == header.id()
          && client.test(header.client());
    }

    /// Reads it now, as the buffer will be written over.
    Runnable delivery(QmiMessage message) {
      I indication = codec.read(message.tlvs());
      return () -> to.accept(indication);
    }
  }

  private final FrameTrace trace;
  private final Incoming incoming = new Incoming(MOST);
  private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();

  Indications(FrameTrace trace) {
    this.trace = trace;
  }

  void begin(String port) {
    Thread.ofVirtual().name("qmi listeners " + port).start(this);
  }

  <I extends Indication> QmiSession.Subscription listen(
      MessageCodec<I, ?, ?> codec, IntPredicate client, Consumer<I> to) {
    Listener<I> listener = new Listener<>(codec, client, to);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void deliver(QmiMessage message) {
    for (Listener<?> each : listeners) {
      if (each.wants(message.header())) {
        Runnable delivery = each.delivery(message);
        later(() -> tell(each, delivery));
      }
    }
  }

  private void tell(Listener<?> listener, Runnable delivery) {
    if (listeners.contains(listener)) {
      delivery.run();
    }
  }

  /// Runs `task` behind what was said before.
  void later(Runnable task) {
    if (!incoming.add(1, task) && incoming.open()) {
      trace.note("an indication was dropped: its listeners are too slow");
    }
  }

  void end() {
    incoming.shut();
  }

  @Override
  public void run() {
    try {
      Optional<Runnable> next = incoming.take();
      while (next.isPresent()) {
        run(next.get());
        next = incoming.take();
      }
    } catch (InterruptedException _) {
      incoming.shut();
      Thread.currentThread().interrupt();
    }
  }

  /// What a listener asked in vain is no reason to tell the others nothing more.
  private void run(Runnable delivery) {
    try {
      delivery.run();
    } catch (ModemFailure failed) {
      trace.note("a listener gave up: " + failed.getMessage());
    }
  }
}
