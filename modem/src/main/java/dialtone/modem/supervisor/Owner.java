package dialtone.modem.supervisor;

import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.Machine;
import dialtone.modem.Instruments;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.status.ModemStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The one owner of one modem: it performs what the [Supervisor] commands and tells it what happened.
///
/// All decisions are the supervisor's. One virtual thread takes the events in order; each command that waits for the
/// modem or the network runs on a virtual thread of its own, so that no wait delays the wish to go down.
public final class Owner implements AutoCloseable {

  /// 3GPP TS 27.007 §8.2: `<rst>`=1 restarts the modem.
  private static final Pattern RESTART = Pattern.compile("(?i)AT\\+CFUN=\\d+,1");

  private enum Done {
    DONE
  }

  private final Clock clock;
  private final Consumer<Progress> listener;
  private final Waiting waiting;
  private final ModemHandle modem;
  private final StatusReport report;
  private final LinkedBlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);

  private volatile State state;
  // The last hanging up; the next attempt begins after it.
  private volatile CompletableFuture<Done> hungUp = CompletableFuture.completedFuture(Done.DONE);
  private volatile Clock.Timer timer = () -> {};
  private long since;
  private Duration waitedBefore = Duration.ZERO;

  private Owner(
      Machine machine,
      ModemDevice device,
      Wishes wishes,
      Clock clock,
      Trace trace,
      Consumer<Progress> listener) {
    this.clock = clock;
    this.listener = listener;
    this.waiting = new Waiting(clock);
    Instruments instruments = new Instruments(clock, trace, waiting);
    this.modem = new ModemHandle(machine, device, wishes, instruments, inbox::add);
    this.report = new StatusReport(modem);
    this.state = State.initial(clock.nanos());
    this.since = clock.nanos();
  }

  /// Takes the modem into possession and begins to bring it online. The caller holds the modem's lock.
  ///
  /// @param listener told of each [Progress] in order, on the owner's thread; must not wait for the owner
  public static Owner start(
      Machine machine,
      ModemDevice device,
      Wishes wishes,
      Clock clock,
      Trace trace,
      Consumer<Progress> listener) {
    Owner owner = new Owner(machine, device, wishes, clock, trace, listener);
    owner.inbox.add(new Event.Begin());
    Thread.ofVirtual().name("owner " + device.id()).start(owner::run);
    return owner;
  }

  private void run() {
    try {
      while (ended.getCount() > 0) {
        Supervisor.Next next = Supervisor.next(state, inbox.take());
        state = next.state();
        next.commands().forEach(this::perform);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      timer.close();
      ended.countDown();
    }
  }

  private void perform(Command command) {
    switch (command) {
      case Command.OpenPorts c -> doing(c.round(), () -> modem.openPorts(c.round()));
      case Command.ClosePorts _ -> modem.closePorts();
      case Command.ReadReadiness c -> readReadiness(c);
      case Command.Unlock c -> doing(c.round(), () -> modem.unlock(c.round(), c.sim()));
      case Command.WatchRegistration c -> doing(c.round(), modem::watch);
      case Command.Connect c -> doing(c.round(), () -> modem.connect(c.round()));
      case Command.Address c -> doing(c.round(), () -> modem.address(c.round()));
      case Command.Route c -> doing(c.round(), () -> modem.route(c.round(), c.addressing()));
      case Command.Probe c -> doing(c.round(), () -> modem.probe(c.round(), c.addressing()));
      case Command.HangUp _ -> hangingUp(modem::hangUp);
      case Command.Release _ -> hangingUp(modem::release);
      case Command.StartTimer c -> startTimer(c);
      case Command.Report c -> report(c.seen());
      case Command.Finish _ -> ended.countDown();
    }
  }

  /// Runs `deed` beside the events; what it throws becomes the event of its round.
  private void doing(int round, Runnable deed) {
    CompletableFuture<Done> earlier = hungUp;
    Thread.ofVirtual()
        .uncaughtExceptionHandler((_, bug) -> inbox.add(failed(round, bug)))
        .start(
            () -> {
              earlier.exceptionally(_ -> Done.DONE).join();
              if (state.round() != round) {
                return;
              }
              try {
                deed.run();
              } catch (ModemFailure failure) {
                inbox.add(new Event.Failed(round, failure.failure()));
              }
            });
  }

  /// A mistake of this program must not leave a modem waiting for a deadline.
  private static Event failed(int round, Throwable bug) {
    return new Event.Failed(round, new Failure.Garbled("this program's own state", bug.toString()));
  }

  /// Runs `deed` behind every earlier one of its kind, and before whatever is begun from now on.
  private void hangingUp(Runnable deed) {
    hungUp =
        hungUp.handleAsync(
            (_, _) -> {
              deed.run();
              return Done.DONE;
            },
            Thread::startVirtualThread);
  }

  private void readReadiness(Command.ReadReadiness command) {
    int round = command.round();
    if (command.delay().isZero()) {
      doing(round, () -> modem.readReadiness(round));
    } else {
      // A look of an older round finds its answer ignored; no need to call it off.
      Clock.Timer _ =
          clock.after(command.delay(), () -> doing(round, () -> modem.readReadiness(round)));
    }
  }

  private void startTimer(Command.StartTimer command) {
    timer.close();
    timer =
        clock.after(
            command.delay(), () -> inbox.add(new Event.Elapsed(command.round(), command.step())));
  }

  private void report(Progress.Seen seen) {
    listener.accept(
        switch (seen) {
          case Progress.StepBegan s -> s;
          case Progress.WayChosen s -> s;
          case Progress.Dropped s -> {
            since = clock.nanos();
            waitedBefore = waiting.sum();
            yield s;
          }
          case Progress.Failed s -> named(s);
          case Progress.Down s -> s;
          case Progress.WentOnline s ->
              new Progress.Online(
                  status(),
                  modem.standingPath().orElseThrow().kind(),
                  s.checked(),
                  Duration.ofNanos(clock.nanos() - since),
                  waiting.sum().minus(waitedBefore),
                  waiting.requests());
          case Progress.AddressChanged _ -> new Progress.Changed(status());
        });
  }

  /// The supervisor knows no interface names.
  private Progress.Failed named(Progress.Failed failed) {
    if (failed.failure() instanceof Failure.NoTraffic(var _, var tried)) {
      String link = modem.standingPath().map(DataPath::interfaceName).orElse("the data port");
      return new Progress.Failed(
          failed.step(), new Failure.NoTraffic(link, tried), failed.retryIn());
    }
    return failed;
  }

  /// What is known now; nothing is asked.
  public ModemStatus status() {
    return report.of(state);
  }

  /// What is known now, with the signal and the registration read afresh where the modem answers.
  public ModemStatus freshStatus() {
    report.refresh();
    return status();
  }

  /// Sends a command to the control port, between those of the owner.
  ///
  /// @throws ModemFailure as [dialtone.modem.at.AtSession#send]; `Gone` while no port is open
  public AtReply at(AtCommand command) {
    AtReply reply = modem.at().send(command);
    if (reply.ok() && RESTART.matcher(command.shown()).matches()) {
      // A modem that restarts in less time than its ports need to vanish has forgotten all the
      // same.
      inbox.add(new Event.Lost(new Failure.Gone(modem.device().id(), "it was told to restart")));
    }
    return reply;
  }

  /// Calls `listener` for each unsolicited line until closed, over re-opened ports too.
  public AutoCloseable unsolicited(Consumer<String> listener) {
    return modem.unsolicited(listener);
  }

  /// Hangs up and undoes everything; the listener gets [Progress.Down]. Returns at once; see [#awaitEnd].
  public void down() {
    inbox.add(new Event.DownWanted());
  }

  /// Returns when nothing is left to do.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// [#awaitEnd] for those who cannot wait for ever; false when it is not over yet.
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    down();
  }
}
