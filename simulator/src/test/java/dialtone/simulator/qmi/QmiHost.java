package dialtone.simulator.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.AllocateCidCodec;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.ReleaseCidCodec;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Model;
import dialtone.simulator.model.ModelLibrary;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A program on one line of a modem's QMI, with time by hand.
final class QmiHost implements QmiFace.Line {
  final HandTimers timers = new HandTimers();
  final VirtualModem modem;
  final FaultBoard faults;
  final List<QmiMessage> came = new ArrayList<>();
  private final QmiFace face;
  private int transaction;

  QmiHost(String model, String... settings) {
    Model data = ModelLibrary.get(model);
    Map<String, List<String>> all = new LinkedHashMap<>(data.settings());
    for (String word : settings) {
      int equals = word.indexOf('=');
      all.put(word.substring(0, equals), List.of(word.substring(equals + 1)));
    }
    this.modem = new VirtualModem(Settings.of(all), timers);
    this.faults = new FaultBoard(modem, timers, (_, _) -> {});
    this.face = new QmiFace(modem, data.qmi(), faults, timers, () -> {});
    face.attach(this);
    modem.powerOn();
    pass(Duration.ZERO);
  }

  @Override
  public void send(byte[] frame) {
    came.add((QmiMessage) Qmux.parse(frame));
  }

  @Override
  public void exchanged(String message, int client, String outcome) {}

  @Override
  public void told(String message, int client) {}

  void pass(Duration time) {
    timers.pass(time);
  }

  void fault(String text) {
    faults.schedule(Fault.parse(text));
    pass(Duration.ZERO);
  }

  /// Sends a request and takes its answer, if there is one by now.
  <M, R> Optional<QmiMessage> exchange(MessageCodec<M, R, ?> codec, M request, int client) {
    send(codec, request, client);
    pass(Duration.ZERO);
    Optional<QmiMessage> answer =
        came.stream().filter(m -> m.header().kind() == Kind.RESPONSE).findFirst();
    answer.ifPresent(came::remove);
    return answer;
  }

  <M> void send(MessageCodec<M, ?, ?> codec, M request, int client) {
    byte[] frame = Qmux.request(codec, request, client, ++transaction);
    face.received((QmiMessage) Qmux.parse(frame), this);
  }

  /// The reply of a service that agrees.
  <M, R> R ask(MessageCodec<M, R, ?> codec, M request, int client) {
    QmiMessage answer = exchange(codec, request, client).orElseThrow();
    assertEquals(Optional.of(QmiResult.SUCCESS), QmiResult.of(answer));
    return codec.readReply(answer.tlvs());
  }

  /// Why a service refuses.
  <M> QmiError refused(MessageCodec<M, ?, ?> codec, M request, int client) {
    QmiMessage answer = exchange(codec, request, client).orElseThrow();
    return QmiError.of(QmiResult.of(answer).orElseThrow().error()).orElseThrow();
  }

  /// Why a service refuses, in its own words.
  <M, F> F refusal(MessageCodec<M, ?, F> codec, M request, int client) {
    return codec.readFailed(exchange(codec, request, client).orElseThrow().tlvs());
  }

  int client(Service service) {
    return ask(AllocateCidCodec.INSTANCE, new AllocateCid(OptionalInt.of(service.number())), 0)
        .allocationInfo()
        .orElseThrow()
        .cid();
  }

  void release(Service service, int client) {
    ask(
        ReleaseCidCodec.INSTANCE,
        new ReleaseCid(Optional.of(new ServiceClient(service.number(), client))),
        0);
  }

  /// The indications of one kind that came so far; they are taken away.
  <I> List<I> told(MessageCodec<I, ?, ?> codec) {
    List<QmiMessage> mine =
        came.stream()
            .filter(
                m ->
                    m.header().kind() == Kind.INDICATION
                        && m.header().service() == codec.service().number()
                        && m.header().id() == codec.id())
            .toList();
    came.removeAll(mine);
    return mine.stream().map(m -> codec.read(m.tlvs())).toList();
  }
}
