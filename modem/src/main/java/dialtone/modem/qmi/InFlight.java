package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;

/// One request on its way.
final class InFlight {
  private final MessageCodec<?, ?, ?> codec;
  private final Patience patience;
  private final Answer to;
  private volatile Clock.Timer deadline = () -> {};

  /// Is told exactly once what became of a request, on the thread that reads the port or on the one
  /// that ended the wait, and must return at once.
  interface Answer {
    /// A response, in a buffer that is written over when this returns.
    void answered(QmiMessage response);

    void failed(Failure failure);

    /// After [#failed] for its deadline: the response came all the same.
    default void late(QmiMessage response) {}
  }

  InFlight(MessageCodec<?, ?, ?> codec, Patience patience, Answer to) {
    this.codec = codec;
    this.patience = patience;
    this.to = to;
  }

  void until(Clock.Timer timer) {
    deadline = timer;
  }

  Answer settle() {
    deadline.close();
    return to;
  }

  boolean asksFor(int message) {
    return codec.id() == message;
  }

  String name() {
    return Patience.nameOf(codec);
  }

  Failure expired() {
    return new Failure.Timeout(name(), patience.waitingFor(), patience.deadline());
  }
}
