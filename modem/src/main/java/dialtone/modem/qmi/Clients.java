package dialtone.modem.qmi;

import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.TlvReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The clients of one session, and what becomes of them when the modem takes their ids back.
final class Clients implements Exchange.Unasked {
  // Qualcomm's CTL service, as in GobiNet's and quectel-CM's MPQCTL.h; libqmi declares only SYNC.
  private static final int REVOKE_CLIENT_ID = 0x0024;
  private static final int INVALID_CLIENT_ID = 0x0025;
  private static final int SYNC = 0x0027;
  private static final int WHICH = 0x01;

  private final String port;
  private final Indications indications;
  private final ClientLedger ledger;
  private final Loss loss;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Service, QmiClient> shared = new EnumMap<>(Service.class);
  private final List<QmiClient> all = new ArrayList<>();

  Clients(String port, Indications indications, ClientLedger ledger, Loss loss) {
    this.port = port;
    this.indications = indications;
    this.ledger = ledger;
    this.loss = loss;
  }

  QmiClient add(QmiClient client) {
    lock.lock();
    try {
      all.removeIf(QmiClient::over);
      all.add(client);
      return client;
    } finally {
      lock.unlock();
    }
  }

  /// The one that is shared; a closed one is replaced.
  QmiClient shared(Service service, Supplier<QmiClient> made) {
    lock.lock();
    try {
      Optional<QmiClient> there = Optional.ofNullable(shared.get(service));
      return there.filter(client -> !client.over()).orElseGet(() -> share(made.get()));
    } finally {
      lock.unlock();
    }
  }

  QmiClient share(QmiClient client) {
    lock.lock();
    try {
      shared.put(client.service(), client);
      return add(client);
    } finally {
      lock.unlock();
    }
  }

  private List<QmiClient> living() {
    lock.lock();
    try {
      return all.stream().filter(client -> !client.over()).toList();
    } finally {
      lock.unlock();
    }
  }

  /// Whether taking `undo` back would take it from one of these.
  boolean use(Undo.OfQmi undo) {
    return switch (undo) {
      case Undo.ReleaseQmiClient u ->
          living().stream().anyMatch(client -> is(client, u.service(), u.client()));
      case Undo.SyncQmi _ -> !living().isEmpty();
    };
  }

  private static boolean is(QmiClient client, int service, int id) {
    return client.service().number() == service && client.knownId().orElse(-1) == id;
  }

  Stream<CompletableFuture<Void>> end() {
    return living().stream().map(QmiClient::end);
  }

  @Override
  public void lost(Failure failure) {
    loss.happened(failure);
  }

  @Override
  public void indication(QmiMessage message) {
    QmiMessage.Header header = message.header();
    if (header.service() == Service.CTL.number()) {
      switch (header.id()) {
        case REVOKE_CLIENT_ID, INVALID_CLIENT_ID -> revoked(message.tlvs());
        case SYNC -> forgotten();
        default -> {}
      }
    }
    indications.deliver(message);
  }

  private void revoked(TlvReader tlvs) {
    while (tlvs.next()) {
      if (tlvs.type() == WHICH) {
        int service = tlvs.u8();
        int id = tlvs.u8();
        if (tlvs.whole()) {
          living().stream().filter(client -> is(client, service, id)).forEach(this::revoke);
        }
      }
    }
  }

  /// A modem tells at its start that it knows no client (uqmi, `qmi_process_msg`).
  private void forgotten() {
    living().forEach(this::revoke);
  }

  /// What was asked for through it, such as indications, has gone with it: whoever owns the session
  /// begins anew, as quectel-CM does.
  private void revoke(QmiClient client) {
    client
        .knownId()
        .ifPresent(
            id -> {
              Failure why = new Failure.Gone(port, "the modem restarted and forgot its clients");
              client.revoked(id, why);
              ControlClient.ASIDE.execute(() -> ledger.struck(client.service().number(), id));
              loss.happened(why);
            });
  }
}
