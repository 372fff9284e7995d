package dialtone.modem.qmi;

import dialtone.host.machine.Undo;
import dialtone.host.port.Port;
import dialtone.host.port.PortProxy;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.ctl.InternalProxyOpen;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.known.KnownCodecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What is said to CTL before anybody else may ask: which port the proxy is to open, and what a
/// process that was killed left behind. Its own client has no id to be asked for.
final class ControlClient implements Ids {
  static final int CONTROL = 0;

  /// Writing to the journal may take a while.
  static final Executor ASIDE = task -> Thread.ofVirtual().name("qmi ids").start(task);

  private final Exchange exchange;
  private final Port port;
  private final ClientLedger ledger;
  private final FrameTrace trace;
  private final Map<Undo.OfQmi, CompletableFuture<Void>> giving = new ConcurrentHashMap<>();

  ControlClient(Exchange exchange, Port port, ClientLedger ledger, FrameTrace trace) {
    this.exchange = exchange;
    this.port = port;
    this.ledger = ledger;
    this.trace = trace;
  }

  /// Whether CTL may be asked at once.
  boolean nothingToDo() {
    return port.through().isEmpty() && ledger.left().isEmpty();
  }

  /// Whether no other program gets its ids from the modem through this port.
  boolean alone() {
    return port.through().isEmpty();
  }

  Stream<CompletableFuture<Void>> underWay() {
    return List.copyOf(giving.values()).stream();
  }

  @Override
  public int get() {
    // mbim-proxy was told by the tunnel.
    port.through().filter(p -> p.proxy() == PortProxy.QMI).ifPresent(this::openThere);
    if (ledger.left().stream().anyMatch(Undo.SyncQmi.class::isInstance)) {
      recoverUnknown();
    }
    // Sent before any id is asked for: the modem may give one of these again at once.
    for (Undo.OfQmi undo : ledger.left()) {
      if (undo instanceof Undo.ReleaseQmiClient client) {
        giving.computeIfAbsent(client, _ -> release(client.service(), client.client()));
      }
    }
    return CONTROL;
  }

  private void openThere(Port.Proxied proxied) {
    String device = proxied.device().toString();
    InternalProxyOpen.Reply _ = ask(new InternalProxyOpen(Optional.of(device)));
  }

  /// An id was asked for and the answer was not seen. SYNC would take the ids of all others too, so
  /// behind a proxy that one id is lost until the modem restarts.
  private void recoverUnknown() {
    if (port.through().isPresent()) {
      trace.note("a process before this one may have left a client id behind");
      ledger.struckUnknown();
      return;
    }
    try {
      sync();
    } catch (ModemFailure mute) {
      trace.note("client ids of a process before this one stay in use: " + mute.getMessage());
    }
  }

  private void sync() {
    Sync.Reply _ = ask(new Sync());
    ledger.struckAllLeft();
    ledger.left().forEach(undo -> giving.put(undo, CompletableFuture.completedFuture(null)));
  }

  /// [#release] of what `undo` names, unless that is on its way already.
  CompletableFuture<Void> takeBack(Undo.OfQmi undo) {
    return giving.computeIfAbsent(
        undo,
        _ ->
            switch (undo) {
              case Undo.ReleaseQmiClient u -> release(u.service(), u.client());
              case Undo.SyncQmi _ -> CompletableFuture.runAsync(this::sync, ASIDE);
            });
  }

  /// Gives an id back and strikes it out. An id that the modem does not know was given back before.
  CompletableFuture<Void> release(int service, int client) {
    return send(new ReleaseCid(Optional.of(new ServiceClient(service, client))))
        .outcome()
        .thenAcceptAsync(
            outcome -> {
              ledger.struck(service, client);
              unlessUnknown(outcome);
            },
            ASIDE);
  }

  private <R> R ask(Request<R> request) {
    return send(request).join();
  }

  private <R> Reply<R, Void> send(Request<R> request) {
    MessageCodec<Request<R>, R, ?> codec = KnownCodecs.of(request);
    Reply<R, Void> reply = Reply.plain(codec, _ -> {});
    exchange.ask(codec, request, CONTROL, Patience.usual(codec), reply);
    return reply;
  }

  private static void unlessUnknown(QmiOutcome<ReleaseCid.Reply, Void> outcome) {
    switch (outcome) {
      case QmiOutcome.Answered<ReleaseCid.Reply, Void> _ -> {}
      case QmiOutcome.Refused<ReleaseCid.Reply, Void> no -> {
        if (no.error() != QmiError.INVALID_CLIENT_ID.number()) {
          throw new ModemFailure(no.failure());
        }
      }
    }
  }

  @Override
  public CompletableFuture<Void> giveBack(int client) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void leave(int client) {}
}
