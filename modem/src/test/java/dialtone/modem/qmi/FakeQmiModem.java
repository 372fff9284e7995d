package dialtone.modem.qmi;

import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.known.KnownCodecs;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A QMI modem in memory that answers in records; what it was told no answer for it refuses as
/// unknown.
final class FakeQmiModem implements AutoCloseable {
  private static final int TO_ALL = 0xff;

  final ScriptedQmi port;
  final ManualClock clock = new ManualClock();
  final Waiting waiting = new Waiting(clock);
  final QmiSession session;

  FakeQmiModem(Service... services) {
    port = new ScriptedQmi("cdc-wdm0", services);
    session = QmiSession.open(port, clock, waiting, Trace.off(), ClientLedger.unwritten());
  }

  /// With all services that the product uses.
  static FakeQmiModem whole() {
    return new FakeQmiModem(
        Service.CTL,
        Service.WDS,
        Service.DMS,
        Service.NAS,
        Service.WMS,
        Service.VOICE,
        Service.UIM,
        Service.LOC,
        Service.WDA);
  }

  <R> FakeQmiModem answers(Request<R> kind, R reply) {
    return answering(kind, _ -> reply);
  }

  /// @param kind any request of the kind
  @SuppressWarnings("unchecked") // the codec of a request reads requests of its own record
  <M extends Request<R>, R> FakeQmiModem answering(M kind, Function<M, R> answer) {
    MessageCodec<M, R, ?> codec = (MessageCodec<M, R, ?>) KnownCodecs.of((Request<R>) kind);
    port.on(
        kind,
        asked ->
            port.says(
                MessageWriter.qmux()
                    .reply(
                        codec,
                        answer.apply(codec.read(asked.read())),
                        asked.header().client(),
                        asked.header().transaction())
                    .toArray()));
    return this;
  }

  <R> FakeQmiModem refuses(Request<R> kind, int error) {
    port.on(kind, asked -> port.refuses(asked, error));
    return this;
  }

  /// With what the refusal says beside its number.
  @SuppressWarnings("unchecked") // the caller names the record `Failed` of the same request
  <R, F> FakeQmiModem refuses(Request<R> kind, int error, F details) {
    MessageCodec<?, ?, F> codec = (MessageCodec<?, ?, F>) KnownCodecs.of(kind);
    port.on(kind, asked -> port.says(refusal(asked, codec, error, details)));
    return this;
  }

  static <F> byte[] refusal(
      ScriptedQmi.Asked asked, MessageCodec<?, ?, F> codec, int error, F details) {
    return MessageWriter.qmux()
        .failed(
            codec,
            error,
            Optional.of(details),
            asked.header().client(),
            asked.header().transaction())
        .toArray();
  }

  /// Says it to all clients of the service.
  @SuppressWarnings("unchecked") // the codec of an indication writes its own record
  <I extends Indication> void tells(I indication) {
    MessageCodec<I, Void, Void> codec = KnownCodecs.of((Class<I>) indication.getClass());
    port.says(MessageWriter.qmux().indication(codec, indication, TO_ALL).toArray());
  }

  /// What was asked of this kind, in order.
  @SuppressWarnings("unchecked") // the codec of a request reads requests of its own record
  <M extends Request<R>, R> List<M> asked(M kind) {
    MessageCodec<M, R, ?> codec = (MessageCodec<M, R, ?>) KnownCodecs.of((Request<R>) kind);
    return port.asked(codec.service().number(), codec.id()).stream()
        .map(each -> codec.read(each.read()))
        .toList();
  }

  @Override
  public void close() {
    session.close();
  }
}
