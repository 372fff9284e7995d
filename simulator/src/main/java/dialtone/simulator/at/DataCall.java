package dialtone.simulator.at;

import dialtone.simulator.carrier.Gateway;
import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Timers;
import dialtone.simulator.model.VirtualModem;
import dialtone.simulator.ppp.PppServer;
import java.time.Duration;
import java.util.Optional;

/// The data call of one port, from the dial string to the hang-up: it asks the network for a
/// session, and while the port carries data it stands between host and [PppServer].
final class DataCall {
  /// V.250 §5.6.1: a character of the host aborts the dialling, but not one that comes sooner.
  private static final Duration UNABORTABLE = Duration.ofMillis(125);

  private static final Duration USUAL_LATENESS = Duration.ofSeconds(5);

  /// The host's last frames are no commands: a modem lets them pass before it says NO CARRIER.
  private static final Duration GOODBYE = Duration.ofMillis(200);

  /// The port, as its call sees it.
  interface Port {
    /// The dial string is answered.
    void answered(Answer.Final result);

    /// Data for the host.
    void data(byte[] bytes);

    /// The host left data for commands; the call stands.
    void escaped();

    /// The call that stood is over, and nobody here wanted that.
    void lost();

    /// Something happened, in words.
    void told(String what);
  }

  private enum Phase {
    NONE,
    DIALLING,
    DATA,
    COMMANDS
  }

  /// What the host meets behind CONNECT.
  private enum Peer {
    PPP,
    NOBODY,
    ITSELF
  }

  private final VirtualModem modem;
  private final FaultBoard faults;
  private final Timers timers;
  private final Gateway gateway;
  private final Port port;
  private final Escape escape;
  private Phase phase = Phase.NONE;
  private Peer peer = Peer.NOBODY;
  private Optional<PppServer> server = Optional.empty();
  private int cid;
  private int round;
  private long dialledNanos;

  DataCall(
      VirtualModem modem,
      FaultBoard faults,
      Timers timers,
      Gateway gateway,
      Dialogue dialogue,
      Port port) {
    this.modem = modem;
    this.faults = faults;
    this.timers = timers;
    this.gateway = gateway;
    this.port = port;
    this.escape = new Escape(dialogue, timers, this::escaped);
    modem.watch(this::observe);
  }

  boolean carriesData() {
    return phase == Phase.DATA;
  }

  boolean dialling() {
    return phase == Phase.DIALLING;
  }

  /// Whether there is a call, be it at its commands.
  boolean stands() {
    return phase != Phase.NONE;
  }

  /// Begins to dial; [Port#answered] tells the rest.
  void dial(int context) {
    cid = context;
    phase = Phase.DIALLING;
    dialledNanos = timers.nanos();
    modem.dialled(cid);
    Duration slower =
        faults
            .active(FaultKind.SLOW_DIAL)
            .map(fault -> fault.time(Duration.ZERO))
            .orElse(Duration.ZERO);
    later(slower, this::place);
  }

  /// Runs `step` after `delay` unless the call has ended by then.
  private void later(Duration delay, Runnable step) {
    int mine = ++round;
    timers.after(
        delay,
        () -> {
          if (mine == round && phase != Phase.NONE) {
            step.run();
          }
        });
  }

  private void place() {
    Optional<Context> context = modem.context(cid);
    Optional<DataSession> standing = modem.session(cid);
    if (faults.has(FaultKind.NO_DIALTONE)) {
      refused(new Answer.Result.Word(6, "NO DIALTONE"));
    } else if (faults.has(FaultKind.BUSY)) {
      refused(new Answer.Result.Word(7, "BUSY"));
    } else if (standing.filter(session -> session.way() != DataSession.Way.CALL).isPresent()) {
      connected(standing.get());
    } else if (standing.isPresent() || context.isEmpty() || !modem.call(context.get())) {
      refused(Answer.NO_CARRIER);
    }
  }

  private void refused(Answer.Final result) {
    over();
    port.answered(result);
  }

  private void connected(DataSession session) {
    phase = Phase.DATA;
    escape.reset();
    port.answered(new Answer.Result.Connect(modem.settings().text(Setting.CONNECT_RATE)));
    Optional<Fault> late = faults.active(FaultKind.LATE_NO_CARRIER);
    boolean silent = late.isPresent() || faults.has(FaultKind.LCP_SILENCE);
    peer = faults.has(FaultKind.LOOP_BACK) ? Peer.ITSELF : silent ? Peer.NOBODY : Peer.PPP;
    late.ifPresent(fault -> later(fault.time(USUAL_LATENESS), this::lost));
    if (peer == Peer.PPP) {
      PppServer next = new PppServer(modem, faults, timers, gateway, session, new Line());
      server = Optional.of(next);
      next.open();
    }
  }

  private final class Line implements PppServer.Line {
    @Override
    public void transmit(byte[] bytes) {
      if (phase == Phase.DATA && !faults.has(FaultKind.ECHO_TIMEOUT)) {
        port.data(bytes);
      }
    }

    @Override
    public void told(String what) {
      port.told(what);
    }

    @Override
    public void ended() {
      peer = Peer.NOBODY;
      later(GOODBYE, DataCall.this::lost);
    }
  }

  /// Takes data of the host.
  void received(byte[] bytes) {
    escape.saw(bytes);
    switch (peer) {
      case ITSELF -> port.data(bytes);
      case NOBODY -> {}
      case PPP -> {
        if (!faults.has(FaultKind.ECHO_TIMEOUT)) {
          server.ifPresent(end -> end.received(bytes));
        }
      }
    }
  }

  private void escaped() {
    phase = Phase.COMMANDS;
    port.escaped();
  }

  /// `ATO`: back to the data of the call that stands.
  Answer.Final resume() {
    if (phase != Phase.COMMANDS) {
      return Answer.NO_CARRIER;
    }
    phase = Phase.DATA;
    escape.reset();
    return new Answer.Result.Connect(modem.settings().text(Setting.CONNECT_RATE));
  }

  /// The host may have changed its mind while the modem dials.
  void character() {
    if (timers.nanos() - dialledNanos >= UNABORTABLE.toNanos()) {
      hangUp();
      port.answered(Answer.NO_CARRIER);
    }
  }

  /// The host ends the call, by a command or by dropping DTR.
  void hangUp() {
    if (phase != Phase.NONE) {
      over();
      modem.disconnect(cid);
    }
  }

  private void over() {
    phase = Phase.NONE;
    round++;
    server.ifPresent(PppServer::lineLost);
    server = Optional.empty();
  }

  private void lost() {
    boolean dialling = dialling();
    hangUp();
    if (dialling) {
      port.answered(Answer.NO_CARRIER);
    } else {
      port.lost();
    }
  }

  private void observe(Change change) {
    switch (change) {
      case Change.SessionUp(var session) -> {
        if (dialling() && session.cid() == cid) {
          connected(session);
        }
      }
      case Change.SessionRefused(int refused, _, _) -> {
        if (dialling() && refused == cid) {
          refused(Answer.NO_CARRIER);
        }
      }
      case Change.SessionEnded(int ended, _, _, _) -> {
        if (stands() && ended == cid) {
          lost();
        }
      }
      case Change.RegistrationChanged(var state) -> {
        if (dialling() && !state.registered()) {
          lost();
        }
      }
      case Change.CallsTerminated(String reason) -> server.ifPresent(end -> end.terminate(reason));
      case Change.Restarted _ -> hangUp();
      case Change.SimChanged _, Change.PowerChanged _, Change.SignalChanged _ -> {}
      case Change.SessionAsked _, Change.UssdReply _, Change.MessageArrived _ -> {}
      case Change.SessionLost _, Change.SessionChanged _ -> {}
    }
  }
}
