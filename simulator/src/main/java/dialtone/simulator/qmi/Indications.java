package dialtone.simulator.qmi;

import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Timers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// The way of indications to the clients that want them, with the faults that lose or delay them.
final class Indications {
  private final Clients clients;
  private final FaultBoard faults;
  private final Timers timers;

  Indications(Clients clients, FaultBoard faults, Timers timers) {
    this.clients = clients;
    this.faults = faults;
    this.timers = timers;
  }

  /// To every client that asked for such.
  <M> void send(MessageCodec<M, ?, ?> codec, M indication, Report report) {
    send(codec, indication, client -> client.wants(report));
  }

  /// To every client of the service that `whom` takes.
  <M> void send(MessageCodec<M, ?, ?> codec, M indication, Predicate<Client> whom) {
    clients.of(codec.service().number()).stream()
        .filter(whom)
        .forEach(client -> send(codec, indication, client));
  }

  /// To this one.
  <M> void send(MessageCodec<M, ?, ?> codec, M indication, Client client) {
    if (faults.has(FaultKind.LOST_INDICATION)) {
      return;
    }
    byte[] frame = MessageWriter.qmux().indication(codec, indication, client.id()).toArray();
    Optional<Duration> late =
        faults.active(FaultKind.LATE_INDICATION).map(fault -> fault.time(Duration.ZERO));
    if (late.isEmpty()) {
      deliver(codec, client, frame);
    } else {
      timers.after(late.get(), () -> deliver(codec, client, frame));
    }
  }

  /// Whoever has given its id back meanwhile hears nothing.
  private void deliver(MessageCodec<?, ?, ?> codec, Client client, byte[] frame) {
    if (clients.find(client.service(), client.id()).filter(client::equals).isPresent()) {
      client.line().send(frame);
      client.line().told(codec.service().name() + " " + codec.name(), client.id());
    }
  }
}
