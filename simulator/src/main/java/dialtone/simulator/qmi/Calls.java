package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.ExtendedIpConfig;
import dialtone.protocol.qmi.wds.ExtendedIpConfigCodec;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.qmi.wds.PacketServiceStatusCodec;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.simulator.model.Autoconnect;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Credentials;
import dialtone.simulator.model.DataSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// The data calls of WDS: how the clients see the sessions of the modem, whoever opened them.
final class Calls {
  /// As real modems give them: numbers that look like nothing.
  private static final long FIRST_HANDLE = 0xE1A2_B3C4L;

  private static final int IPV4_ONLY = 50;
  private static final int IPV6_ONLY = 51;

  /// Addresses, gateway and name servers (QmiWdsRequestedSettings of libqmi).
  private static final long ADDRESSES = 0x310;

  private final Inside inside;
  private final List<Call> calls = new ArrayList<>();
  private long handles = FIRST_HANDLE;

  Calls(Inside inside) {
    this.inside = inside;
    inside.modem().watch(this::changed);
    inside.clients().onLeave(this::left);
  }

  /// The call that a client means: its own, else one of its family.
  Optional<Call> of(Client client) {
    return calls.stream()
        .filter(call -> call.owner().filter(client::equals).isPresent())
        .findFirst()
        .or(() -> calls.stream().filter(call -> call.concerns(client)).findFirst());
  }

  /// Whether one with this handle was ever given.
  boolean known(long handle) {
    return handle >= FIRST_HANDLE && handle < handles;
  }

  Optional<Call> find(Predicate<Call> which) {
    return calls.stream().filter(which).findFirst();
  }

  List<Call> all(Predicate<Call> which) {
    return calls.stream().filter(which).toList();
  }

  /// Asks the network; the exchange is answered when that has.
  void start(
      Context context,
      Credentials credentials,
      boolean six,
      Exchange<StartNetwork.Reply, StartNetwork.Failed> exchange) {
    Call call =
        new Call(
            handles++, context.cid(), six, Optional.of(exchange.client()), Optional.of(exchange));
    calls.add(call);
    if (!inside.modem().connect(context, credentials)) {
      calls.remove(call);
      exchange.refuse(QmiError.CALL_FAILED, CallEnds.noService().failed());
    }
  }

  /// The host ends a call.
  void stop(Call call) {
    calls.remove(call);
    refuse(call, CallEnds.byHost());
    tell(call, ConnectionStatus.DISCONNECTED, false, Optional.of(CallEnds.byHost()));
    inside.modem().disconnect(call.cid(), call.six());
  }

  private void left(Client client) {
    for (Call call : all(c -> c.owner().filter(client::equals).isPresent())) {
      call.disown();
      if (inside.modem().autoconnect().mode() != Autoconnect.Mode.ENABLED) {
        stop(call);
      }
    }
  }

  private void changed(Change change) {
    switch (change) {
      case Change.SessionUp(var session) -> up(session);
      case Change.SessionRefused(int cid, var way, int cause) -> {
        if (way == DataSession.Way.NETWORK_DEVICE) {
          refused(cid, cause);
        }
      }
      case Change.SessionEnded(int cid, _, boolean byNetwork, int cause) ->
          ended(cid, byNetwork ? CallEnds.ofNetwork(cause) : CallEnds.byHost());
      case Change.SessionLost(int cid, int cause) -> ended(cid, CallEnds.ofNetwork(cause));
      case Change.SessionChanged(var session) -> moved(session);
      case Change.RegistrationChanged(var state) -> {
        if (!state.registered()) {
          all(call -> !call.connected()).forEach(call -> drop(call, CallEnds.noService()));
        }
      }
      case Change.Restarted _ -> calls.clear();
      case Change.SimChanged _, Change.PowerChanged _, Change.SignalChanged _ -> {}
      case Change.SessionAsked _, Change.CallsTerminated _, Change.UssdReply _ -> {}
      case Change.MessageArrived _ -> {}
    }
  }

  private void up(DataSession session) {
    if (session.way() != DataSession.Way.NETWORK_DEVICE) {
      return;
    }
    if (session.address4().isPresent()) {
      up(session, false);
    }
    if (session.address6().isPresent()) {
      up(session, true);
    }
  }

  private void up(DataSession session, boolean six) {
    Call call =
        find(each -> each.cid() == session.cid() && each.six() == six)
            .orElseGet(() -> unasked(session, six));
    boolean news = !call.connected();
    call.session(session);
    call.takeWaiting().ifPresent(exchange -> exchange.reply(new StartNetwork.Reply(call.handle())));
    if (news) {
      tell(call, ConnectionStatus.CONNECTED, false, Optional.empty());
    }
  }

  private Call unasked(DataSession session, boolean six) {
    Call call = new Call(handles++, session.cid(), six, Optional.empty(), Optional.empty());
    calls.add(call);
    return call;
  }

  /// A network that has only one family refuses the other alone.
  private void refused(int cid, int cause) {
    Predicate<Call> meant =
        switch (cause) {
          case IPV4_ONLY -> Call::six;
          case IPV6_ONLY -> call -> !call.six();
          default -> _ -> true;
        };
    all(call -> call.cid() == cid && !call.connected() && meant.test(call))
        .forEach(call -> drop(call, CallEnds.ofNetwork(cause)));
  }

  private void ended(int cid, CallEnds why) {
    all(call -> call.cid() == cid).forEach(call -> drop(call, why));
  }

  private void drop(Call call, CallEnds why) {
    calls.remove(call);
    if (!refuse(call, why)) {
      tell(call, ConnectionStatus.DISCONNECTED, false, Optional.of(why));
    }
  }

  /// False when nobody waited for it.
  private static boolean refuse(Call call, CallEnds why) {
    var waiting = call.takeWaiting();
    waiting.ifPresent(exchange -> exchange.refuse(QmiError.CALL_FAILED, why.failed()));
    return waiting.isPresent();
  }

  /// Other addresses: the call stands, and is to be configured anew.
  private void moved(DataSession session) {
    for (Call call : all(each -> each.connected() && each.carriedBy(session))) {
      DataSession before = call.session().orElse(session);
      call.session(session);
      boolean same =
          call.six()
              ? before.address6().equals(session.address6())
              : before.address4().equals(session.address4());
      if (!same) {
        tell(call, ConnectionStatus.CONNECTED, true, Optional.empty());
        inside
            .indications()
            .send(
                ExtendedIpConfigCodec.INSTANCE,
                new ExtendedIpConfig(OptionalLong.of(ADDRESSES)),
                Report.IP_CONFIGURATION);
      }
    }
  }

  private void tell(
      Call call, ConnectionStatus status, boolean reconfigure, Optional<CallEnds> why) {
    PacketServiceStatus indication =
        new PacketServiceStatus(
            Optional.of(new PacketServiceStatus.Connection(status, reconfigure)),
            why.map(CallEnds::rough),
            why.map(CallEnds::verbose),
            Optional.of(call.family()),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());
    inside.indications().send(PacketServiceStatusCodec.INSTANCE, indication, call::concerns);
  }
}
