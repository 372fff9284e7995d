package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage.Header;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The way back of one request, to the line that it came from as long as that is there.
record Answering<R, F>(
    MessageCodec<?, R, F> codec,
    Header header,
    Client client,
    QmiFace.Line line,
    BooleanSupplier there)
    implements Exchange<R, F> {

  @Override
  public void reply(R reply) {
    send(MessageWriter.qmux().reply(codec, reply, header.client(), header.transaction()), "ok");
  }

  @Override
  public void refuse(QmiError error) {
    refuse(error, Optional.empty());
  }

  @Override
  public void refuse(QmiError error, F details) {
    refuse(error, Optional.of(details));
  }

  private void refuse(QmiError error, Optional<F> details) {
    send(
        MessageWriter.qmux()
            .failed(codec, error.number(), details, header.client(), header.transaction()),
        error.words());
  }

  private void send(MessageWriter message, String outcome) {
    if (there.getAsBoolean()) {
      line.send(message.toArray());
      line.exchanged(codec.service().name() + " " + codec.name(), header.client(), outcome);
    }
  }
}
