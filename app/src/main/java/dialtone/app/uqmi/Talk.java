package dialtone.app.uqmi;

import dialtone.app.uqmi.Line.Heard;
import dialtone.host.machine.Clock;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.QmuxAssembler;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.TlvReader;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.AllocateCidCodec;
import dialtone.protocol.qmi.ctl.InternalProxyOpen;
import dialtone.protocol.qmi.ctl.InternalProxyOpenCodec;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.ReleaseCidCodec;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.protocol.wire.Octets;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One request after the other over a [Line], and the client ids that they need.
final class Talk implements Line.Sink, QmuxAssembler.Sink {
  private static final int SYNC = 0x0027;

  /// In which uqmi gives ids back.
  private static final List<Service> ORDER =
      List.of(
          Service.WDS,
          Service.DMS,
          Service.NAS,
          Service.WMS,
          Service.PDS,
          Service.UIM,
          Service.WDA);

  /// A client id of one service, and the number of its next request.
  private static final class Client {
    final int id;
    int transaction = 1;

    Client(int id) {
      this.id = id;
    }
  }

  /// The answer that is waited for.
  private static final class Awaited {
    final Header request;
    Optional<QmiMessage> answer = Optional.empty();
    boolean cancelled;

    Awaited(Header request) {
      this.request = request;
    }
  }

  private final Line line;
  private final Clock clock;
  private final PrintStream err;
  private final Optional<Long> end;
  private final QmuxAssembler assembler = new QmuxAssembler(this);
  private final Client control = new Client(0);
  private final Map<Service, Client> clients = new EnumMap<>(Service.class);
  private final Set<Service> kept = EnumSet.noneOf(Service.class);
  private Optional<Awaited> awaited = Optional.empty();
  private boolean over;

  /// @param end when all must be over, in [Clock#nanos]; else each request has its own deadline
  Talk(Line line, Clock clock, PrintStream err, Optional<Long> end) {
    this.line = line;
    this.clock = clock;
    this.err = err;
    this.end = end;
  }

  /// Tells a proxy which modem is meant; false when it does not have it.
  boolean begin() {
    Optional<String> device = line.proxied();
    return device.isEmpty()
        || ask(InternalProxyOpenCodec.INSTANCE, new InternalProxyOpen(device))
            instanceof Answer.Granted;
  }

  /// Sees to it that there is a client id; false when the service gives none.
  boolean connect(Service service) {
    if (service == Service.CTL || clients.containsKey(service)) {
      return true;
    }
    Answer<AllocateCid.Reply> answer =
        ask(AllocateCidCodec.INSTANCE, new AllocateCid(OptionalInt.of(service.number())));
    if (!(answer instanceof Answer.Granted<AllocateCid.Reply>(AllocateCid.Reply reply, var _))
        || reply.allocationInfo().isEmpty()) {
      return false;
    }
    clients.put(service, new Client(reply.allocationInfo().get().cid()));
    return true;
  }

  /// Takes an id that another call has kept.
  void adopt(Service service, int id) {
    if (clients.putIfAbsent(service, new Client(id)) == null) {
      kept.add(service);
    }
  }

  /// The id of this service is not given back.
  void keep(Service service) {
    kept.add(service);
  }

  /// The id of a service that is connected.
  int client(Service service) {
    return of(service).id;
  }

  private Client of(Service service) {
    return service == Service.CTL
        ? control
        : Optional.ofNullable(clients.get(service)).orElseThrow();
  }

  /// Asks and waits.
  <M, R> Answer<R> ask(MessageCodec<M, R, ?> codec, M request) {
    Duration deadline = Deadlines.of(codec.service(), codec.id());
    return ask(codec, request, end.orElseGet(() -> clock.nanos() + deadline.toNanos()));
  }

  private <M, R> Answer<R> ask(MessageCodec<M, R, ?> codec, M request, long until) {
    Client client = of(codec.service());
    int transaction = client.transaction;
    client.transaction = transaction % (client == control ? 0xff : 0xffff) + 1;
    Awaited wanted =
        new Awaited(
            new Header(
                codec.service().number(), client.id, Kind.RESPONSE, transaction, codec.id()));
    awaited = Optional.of(wanted);
    if (!line.send(Qmux.request(codec, request, client.id, transaction))) {
      return without(Heard.GONE);
    }
    while (wanted.answer.isEmpty() && !wanted.cancelled) {
      long left = until - clock.nanos();
      Heard heard =
          left > 0 ? line.hear(Optional.of(Duration.ofNanos(left)), this) : Heard.TIME_OVER;
      if (heard != Heard.OCTETS) {
        return without(heard);
      }
    }
    return wanted.answer.isEmpty() ? new Answer.Missing<>() : read(codec, wanted.answer.get());
  }

  /// Why no answer comes is said once.
  private <R> Answer<R> without(Heard heard) {
    if (!over && heard != Heard.STOPPED) {
      err.println(heard == Heard.GONE ? "The modem is gone" : "Request timed out");
    }
    over = true;
    return new Answer.Missing<>();
  }

  private static <R> Answer<R> read(MessageCodec<?, R, ?> codec, QmiMessage message) {
    Optional<QmiResult> result = QmiResult.of(message);
    if (result.isEmpty()) {
      return new Answer.Missing<>();
    }
    if (!result.get().success()) {
      return new Answer.Refused<>(result.get().error());
    }
    TlvReader tlvs = message.tlvs();
    R reply = codec.readReply(tlvs);
    return new Answer.Granted<>(reply, tlvs.problems());
  }

  /// Gives back every id that nobody wants to keep.
  ///
  /// @param wanted services whose ids are given back in any case
  void release(Set<Service> wanted) {
    kept.removeAll(wanted);
    long until = clock.nanos() + Deadlines.RELEASE.toNanos();
    for (Service service : ORDER) {
      Client client = clients.remove(service);
      if (client != null && !kept.contains(service)) {
        Answer<ReleaseCid.Reply> _ =
            ask(
                ReleaseCidCodec.INSTANCE,
                new ReleaseCid(Optional.of(new ServiceClient(service.number(), client.id))),
                until);
      }
    }
  }

  @Override
  public void octets(byte[] bytes, int offset, int count) {
    assembler.feed(bytes, offset, count);
  }

  @Override
  public void message(QmiMessage message) {
    awaited.ifPresent(wanted -> compare(wanted, message));
  }

  private static void compare(Awaited wanted, QmiMessage message) {
    Header header = message.header();
    boolean control = header.service() == Service.CTL.number();
    if (control && header.kind() == Kind.INDICATION && header.id() == SYNC) {
      // The modem has begun anew and forgotten all ids: no answer will come.
      wanted.cancelled = true;
    } else if (header.equals(wanted.request) && wanted.answer.isEmpty()) {
      wanted.answer = Optional.of(copy(message));
    }
  }

  /// The buffer that a message came in is written over by the next one.
  private static QmiMessage copy(QmiMessage message) {
    byte[] tlvs = new byte[message.length()];
    System.arraycopy(message.buffer(), message.offset(), tlvs, 0, tlvs.length);
    return new QmiMessage(message.header(), tlvs, 0, tlvs.length);
  }

  @Override
  public void skipped(int count, Octets beginning) {
    // Noise between frames, as a serial line may have it.
  }
}
