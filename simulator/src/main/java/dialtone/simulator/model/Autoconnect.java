package dialtone.simulator.model;

import dialtone.protocol.status.RegistrationStatus.State;
import java.time.Duration;
import java.util.Optional;

/// A session that the modem opens by itself whenever it is registered, and again after a loss. It is
/// kept over restarts, as long as the simulation runs.
public final class Autoconnect {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /// QmiWdsAutoconnectSetting of libqmi.
  public enum Mode {
    DISABLED,
    ENABLED,
    PAUSED
  }

  private final VirtualModem modem;
  private final Sessions sessions;
  private final Timers timers;
  private Mode mode = Mode.DISABLED;
  private boolean homeOnly;
  private Optional<Context> context = Optional.empty();
  private Optional<Credentials> credentials = Optional.empty();

  Autoconnect(VirtualModem modem, Sessions sessions, Timers timers) {
    this.modem = modem;
    this.sessions = sessions;
    this.timers = timers;
    String apn = modem.settings().text(Setting.AUTOCONNECT);
    if (!apn.isEmpty()) {
      remember(new Context(1, "IP", apn), Account.NONE.credentials(apn));
      mode = Mode.ENABLED;
    }
  }

  public Mode mode() {
    return mode;
  }

  public boolean homeOnly() {
    return homeOnly;
  }

  public void homeOnly(boolean wanted) {
    homeOnly = wanted;
  }

  /// What is used from now on instead of the usual profile.
  private void remember(Context wanted, Credentials account) {
    context = Optional.of(wanted);
    credentials = Optional.of(account);
  }

  public void mode(Mode wanted) {
    mode = wanted;
    evaluate();
  }

  /// The session that the host asks for now is kept from now on.
  public void keep(Context wanted, Credentials account) {
    remember(wanted, account);
    mode = Mode.ENABLED;
  }

  void observe(Change change) {
    switch (change) {
      case Change.RegistrationChanged _ -> evaluate();
      case Change.SessionEnded(_, var way, boolean byNetwork, _) -> {
        if (byNetwork && way == DataSession.Way.NETWORK_DEVICE) {
          timers.after(PAUSE, this::evaluate);
        }
      }
      case Change.SessionLost _, Change.SessionRefused _ -> timers.after(PAUSE, this::evaluate);
      case Change.SimChanged _, Change.PowerChanged _, Change.SignalChanged _ -> {}
      case Change.SessionAsked _, Change.SessionUp _, Change.SessionChanged _ -> {}
      case Change.CallsTerminated _, Change.UssdReply _, Change.Restarted _ -> {}
      case Change.MessageArrived _ -> {}
    }
  }

  private void evaluate() {
    boolean allowed = modem.registration() == State.HOME || !homeOnly;
    if (mode != Mode.ENABLED || !allowed || !modem.attached() || sessions.ofDevice().isPresent()) {
      return;
    }
    int usual = modem.profiles().usual();
    Context wanted =
        context.or(() -> modem.profiles().context(usual)).orElse(new Context(usual, "IP", ""));
    Credentials account =
        credentials.orElseGet(
            () -> modem.profiles().account(wanted.cid()).credentials(wanted.apn()));
    sessions.ask(wanted, account, DataSession.Way.NETWORK_DEVICE);
  }
}
