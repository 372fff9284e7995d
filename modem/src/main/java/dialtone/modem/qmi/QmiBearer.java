package dialtone.modem.qmi;

import dialtone.modem.ConnectionSettings;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.ExtendedIpConfig;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.qmi.wds.IndicationRegister;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StopNetwork;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/// One IP family of a data session: its own client of WDS, which the modem keeps the session for.
/// When that client's id is given back the modem ends the session, so an owner that was killed leaves
/// none behind: the next start gives the id back.
final class QmiBearer {
  /// Every session of the client, whoever began it (ModemManager, `mm-bearer-qmi.c`).
  private static final long ANY_HANDLE = 0xffffffffL;

  // Below the 90 s that the step to a session has, so that what was waited for is named.
  private static final Duration START = Duration.ofSeconds(80);
  private static final Duration STOP = Duration.ofSeconds(15);

  /// What happens to a standing session by itself.
  interface Changes {
    void dropped(QmiBearer bearer, String reason);

    void readdressed(QmiBearer bearer);
  }

  /// What became of a start.
  sealed interface Outcome {
    /// @param adopted it stood before
    record Stands(boolean adopted) implements Outcome {}

    record Refused(Failure why) implements Outcome {}
  }

  private final QmiClient wds;
  private final IpFamily family;
  private final Changes changes;
  private boolean up;
  private long handle = ANY_HANDLE;
  private Optional<CompletableFuture<Optional<GetCurrentSettings.Reply>>> settings =
      Optional.empty();
  private volatile boolean familyUnknown;

  /// @param mux binds the client to one of several devices of the modem before all else
  QmiBearer(QmiSession session, IpFamily family, Optional<Mux> mux, Changes changes) {
    this.wds = session.newClient(Service.WDS);
    this.family = family;
    this.changes = changes;
    QmiSession.Subscription _ = wds.on(PacketServiceStatus.class, this::told);
    QmiSession.Subscription _ = wds.on(ExtendedIpConfig.class, this::told);
    mux.ifPresent(binding -> Answers.forget(wds.submit(binding.request())));
    Answers.forget(
        wds.submit(new SetIpFamily(Optional.of(family)))
            .exceptionally(
                failed -> {
                  familyUnknown = Answers.cause(failed).filter(Answers::isUnknown).isPresent();
                  return new SetIpFamily.Reply();
                }));
  }

  QmiClient client() {
    return wds;
  }

  /// Whether a session stands, whoever began it. One that cannot be asked has none.
  CompletableFuture<Boolean> look() {
    return Answers.orRefused(wds.submit(new GetPacketServiceStatus()))
        .thenApply(
            reply ->
                reply
                    .flatMap(GetPacketServiceStatus.Reply::connectionStatus)
                    .filter(ConnectionStatus.CONNECTED::equals)
                    .isPresent());
  }

  synchronized boolean up() {
    return up;
  }

  /// Asks for the session; never fails but for a port that is gone.
  CompletableFuture<Outcome> start(ConnectionSettings wanted) {
    // On modems that do not take the family for all of the client's sessions it goes with each.
    StartNetwork request =
        StartRequest.of(wanted, familyUnknown ? Optional.of(family) : Optional.empty());
    return wds.submit(
            request, StartNetwork.Failed.class, START, "the network to open or refuse the session")
        .thenApply(this::outcome)
        .exceptionally(this::unanswered);
  }

  private Outcome outcome(QmiOutcome<StartNetwork.Reply, StartNetwork.Failed> said) {
    return switch (said) {
      case QmiOutcome.Answered<StartNetwork.Reply, StartNetwork.Failed>(var reply) ->
          stands(reply.packetDataHandle(), false);
      case QmiOutcome.Refused<StartNetwork.Reply, StartNetwork.Failed> refused ->
          refused.error() == QmiError.NO_EFFECT.number()
              ? stands(ANY_HANDLE, true)
              : new Outcome.Refused(CallEnds.of(refused));
    };
  }

  /// What was not answered may still come up later, with nobody to use it.
  private Outcome unanswered(Throwable failed) {
    Failure why = Answers.cause(failed).orElseThrow(() -> new IllegalStateException(failed));
    if (why instanceof Failure.Gone) {
      throw new ModemFailure(why);
    }
    if (why instanceof Failure.Timeout) {
      Answers.forget(wds.submit(stopping(ANY_HANDLE, false), STOP, "the session to end"));
    }
    return new Outcome.Refused(why);
  }

  /// A session that stands is taken over as it is.
  Outcome adopt() {
    return stands(ANY_HANDLE, true);
  }

  private Outcome stands(long by, boolean adopted) {
    synchronized (this) {
      up = true;
      handle = by;
      settings = settings.or(() -> Optional.of(askSettings()));
    }
    Answers.forget(wds.submit(new IndicationRegister(Optional.of(true), Optional.empty())));
    return new Outcome.Stands(adopted);
  }

  private CompletableFuture<Optional<GetCurrentSettings.Reply>> askSettings() {
    return Answers.orRefused(wds.submit(SessionSettings.QUESTION));
  }

  /// What was asked when the session came up, or was told that it changed.
  CompletableFuture<Optional<GetCurrentSettings.Reply>> settings() {
    synchronized (this) {
      if (settings.isEmpty()) {
        settings = Optional.of(askSettings());
      }
      return settings.get();
    }
  }

  /// A refusal means that there is nothing to end.
  ///
  /// @param autoconnect the modem shall not open it again by itself
  CompletableFuture<Optional<StopNetwork.Reply>> stop(boolean autoconnect) {
    long which;
    synchronized (this) {
      which = handle;
      forget();
    }
    return Answers.orRefused(
        wds.submit(stopping(which, autoconnect), STOP, "the network to end the session"));
  }

  private static StopNetwork stopping(long handle, boolean autoconnect) {
    return new StopNetwork(
        OptionalLong.of(handle), autoconnect ? Optional.of(true) : Optional.empty());
  }

  synchronized void forget() {
    up = false;
    handle = ANY_HANDLE;
    settings = Optional.empty();
  }

  private void told(PacketServiceStatus status) {
    Optional<PacketServiceStatus.Connection> now = status.connectionStatus();
    if (now.isEmpty() || !isMine(status)) {
      return;
    }
    switch (now.get().status()) {
      case DISCONNECTED -> drop(CallEnds.of(status).words());
      case CONNECTED -> {
        if (now.get().reconfigurationRequired()) {
          readdress();
        }
      }
      case SUSPENDED, AUTHENTICATING, UNKNOWN, UNRECOGNISED -> {}
    }
  }

  /// Some modems tell each client of both families.
  private boolean isMine(PacketServiceStatus status) {
    return status
        .ipFamily()
        .filter(each -> each == IpFamily.IPV4 || each == IpFamily.IPV6)
        .map(family::equals)
        .orElse(true);
  }

  private void told(ExtendedIpConfig changed) {
    if ((changed.changedIpConfiguration().orElse(0) & SessionSettings.OF_ADDRESSES) != 0) {
      readdress();
    }
  }

  private void drop(String reason) {
    synchronized (this) {
      if (!up) {
        return;
      }
      forget();
    }
    changes.dropped(this, reason);
  }

  private void readdress() {
    synchronized (this) {
      if (!up) {
        return;
      }
      settings = Optional.empty();
    }
    changes.readdressed(this);
  }
}
