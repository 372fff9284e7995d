package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.owner.Held;
import dialtone.app.owner.Listeners;
import dialtone.app.owner.OwnerLock;
import dialtone.app.owner.OwnerServer;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.modem.Trace;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.supervisor.Owner;
import dialtone.modem.supervisor.Progress;
import dialtone.modem.supervisor.Wishes;
import dialtone.protocol.failure.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// One modem owned by this process, from the lock to the last undo: the supervisor's owner, its
/// socket.
final class Session implements AutoCloseable {
  /// Hanging up waits for the modem's answers; a mute modem must not keep Ctrl-C for ever.
  static final Duration PATIENCE = Duration.ofSeconds(15);

  /// When a session ends by itself.
  enum Stay {
    /// When it is told to, or when nothing helps any more.
    FOR_EVER,
    /// As [#FOR_EVER] once it was online; before that at the first failure.
    ONCE_ONLINE,
    /// As soon as it is online, or at the first failure.
    UNTIL_ONLINE
  }

  /// What is wanted of which modem.
  ///
  /// @param command how the lock names this process to others: `dialtone up`
  record Order(Machine machine, ModemDevice device, Wishes wishes, Stay stay, String command) {}

  private final Order order;
  private final OwnerLock lock;
  private final Consumer<Json.Fields> view;
  private final Listeners<Json.Fields> events = Listeners.ofState();
  private final Listeners<String> unsolicited = Listeners.ofNews();
  private final CompletableFuture<Owner> owner = new CompletableFuture<>();
  private volatile boolean online;
  private volatile Optional<Failure> failure = Optional.empty();

  private Session(Order order, OwnerLock lock, Consumer<Json.Fields> view) {
    this.order = order;
    this.lock = lock;
    this.view = view;
  }

  /// Takes the modem and begins; events go to `view` and to everybody who asks the socket for them.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Busy` naming the process that has the modem
  static Session begin(Order order, Clock clock, Trace trace, Consumer<Json.Fields> view) {
    Path run = order.machine().runDirectory();
    String id = order.device().id();
    OwnerLock lock = OwnerLock.take(run, id, order.command());
    Session session = new Session(order, lock, view);
    Owner owner =
        Owner.start(order.machine(), order.device(), order.wishes(), clock, trace, session::report);
    session.owner.complete(owner);
    return session;
  }

  /// The socket for other processes, closed by the caller before the session.
  OwnerServer serve() {
    Owner held = owner.join();
    // Never left: the lines end with the owner.
    var _ = held.unsolicited(unsolicited);
    return OwnerServer.start(
        order.machine().runDirectory(),
        order.device().id(),
        new Held(held::freshStatus, held::at, this::down, events, unsolicited));
  }

  private void report(Progress progress) {
    boolean first =
        order.stay() == Stay.UNTIL_ONLINE || (order.stay() == Stay.ONCE_ONLINE && !online);
    Json.Fields event = ProgressJson.of(progress);
    boolean over = false;
    switch (progress) {
      case Progress.Online _ -> {
        online = true;
        failure = Optional.empty();
        over = order.stay() == Stay.UNTIL_ONLINE;
      }
      case Progress.Failed failed -> {
        failure = Optional.of(failed.failure());
        over = first;
        event = first ? ProgressJson.endedBy(failed) : event;
      }
      case Progress.StepBegan _,
          Progress.WayChosen _,
          Progress.Changed _,
          Progress.Dropped _,
          Progress.Down _ -> {}
    }
    if (order.stay() == Stay.FOR_EVER || !(progress instanceof Progress.Down)) {
      view.accept(event);
    }
    events.accept(event);
    if (over) {
      CompletableFuture<Void> _ = owner.thenAccept(Owner::down);
    }
  }

  /// Returns when nothing is left to do: what went wrong last, if it ended by that.
  Optional<Failure> awaitEnd() throws InterruptedException {
    owner.join().awaitEnd();
    return failure;
  }

  /// Hangs up, undoes everything and returns when that is done, or has not worked for [#PATIENCE].
  void down() {
    failure = Optional.empty();
    hangUp();
  }

  private void hangUp() {
    Owner held = owner.join();
    held.down();
    try {
      if (!held.awaitEnd(PATIENCE)) {
        failure = Optional.of(new Failure.Timeout("hanging up", "the modem to hang up", PATIENCE));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hangUp();
    lock.close();
  }
}
