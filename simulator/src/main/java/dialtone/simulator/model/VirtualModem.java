package dialtone.simulator.model;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.RegistrationStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The one state of a simulated modem: SIM, radio, registration, contexts and data sessions. Faces
/// read it, change it and hear of its changes; what one face changes the others see. It is confined
/// to its owner: every call comes from there.
public final class VirtualModem {
  /// 3GPP TS 24.008 §10.5.6.6: regular deactivation.
  private static final int REGULAR = 36;

  private static final Duration RESTART_TAKES = Duration.ofMillis(200);

  private final Timers timers;
  private final List<Consumer<Change>> watchers = new ArrayList<>();
  private final Profiles profiles = new Profiles();
  private final MessageStore messages;
  private final Traffic traffic = new Traffic();
  private final Registrar registrar;
  private final Sessions sessions;
  private final Autoconnect autoconnect;
  private final Sim sim;
  private Settings settings;
  private LinkFormat linkFormat;
  private boolean fccLocked;
  private Power power;
  private boolean attachWanted = true;
  private Duration simTakes = Duration.ZERO;
  private int start;

  public VirtualModem(Settings settings, Timers timers) {
    this.settings = settings;
    this.timers = timers;
    this.sim = new Sim(settings);
    this.registrar = new Registrar(this, timers);
    this.sessions = new Sessions(this, timers);
    this.linkFormat = settings.linkFormat();
    this.fccLocked = settings.flag(Setting.FCC_LOCK);
    this.autoconnect = new Autoconnect(this, sessions, timers);
    this.power = fccLocked ? Power.AIRPLANE : Power.FULL;
    this.messages = new MessageStore(this, timers);
    watch(autoconnect::observe);
  }

  /// Begins with power applied: the SIM starts and the search begins.
  public void powerOn() {
    simStarts(simTakes);
    registrar.evaluate();
  }

  public void watch(Consumer<Change> watcher) {
    watchers.add(watcher);
  }

  void tell(Change change) {
    if (change instanceof Change.RegistrationChanged(var state) && !state.registered()) {
      sessions.endAll(true, REGULAR);
    }
    List.copyOf(watchers).forEach(watcher -> watcher.accept(change));
  }

  public Settings settings() {
    return settings;
  }

  /// Takes new settings while running. A changed signal, address or registration shows at once;
  /// what belongs to the SIM card shows at the next start of a simulation.
  public void settings(Settings changed) {
    Settings before = settings;
    settings = changed;
    if (!before.text(Setting.REGISTRATION).equals(changed.text(Setting.REGISTRATION))
        || before.technology() != changed.technology()) {
      registrar.restart();
    }
    tell(new Change.SignalChanged());
  }

  public Sim sim() {
    return sim;
  }

  public Power power() {
    return power;
  }

  /// Sets the functionality. Without radio there is no registration, and without registration no
  /// session.
  public void power(Power wanted) {
    if (wanted == power) {
      return;
    }
    power = wanted;
    tell(new Change.PowerChanged(wanted));
    if (wanted == Power.MINIMUM) {
      simStarts(Duration.ZERO);
    }
    registrar.evaluate();
  }

  /// Restarts the modem: what a host told it is forgotten but for profiles and autoconnect, the SIM
  /// asks again.
  public void restart() {
    power = Power.MINIMUM;
    fccLocked = settings.flag(Setting.FCC_LOCK);
    registrar.evaluate();
    tell(new Change.Restarted());
    int mine = ++start;
    timers.after(
        RESTART_TAKES,
        () -> {
          if (mine == start) {
            power = fccLocked ? Power.AIRPLANE : Power.FULL;
            linkFormat = settings.linkFormat();
            attachWanted = true;
            powerOn();
          }
        });
  }

  private void simStarts(Duration takes) {
    sim.powerUp(takes.isZero());
    if (!takes.isZero()) {
      timers.after(
          takes,
          () -> {
            sim.initialised();
            simChanged();
          });
    }
    simChanged();
  }

  private void simChanged() {
    tell(new Change.SimChanged(sim.state()));
    registrar.evaluate();
  }

  public Sim.Outcome enterPin(String code) {
    Sim.Outcome outcome = sim.verify(code);
    simChanged();
    return outcome;
  }

  public Sim.Outcome enterPuk(String code, String newPin) {
    Sim.Outcome outcome = sim.unblock(code, newPin);
    simChanged();
    return outcome;
  }

  /// Changes the PIN, or whether the card asks for it.
  public Sim.Outcome changePin(String code, Optional<String> newPin, Optional<Boolean> lock) {
    Sim.Outcome outcome = sim.change(code, newPin, lock);
    simChanged();
    return outcome;
  }

  /// The state of registration, as far as this radio and this SIM allow one.
  public RegistrationStatus.State registration() {
    return registrar.state();
  }

  public Optional<Integer> rejectCause() {
    return registrar.cause();
  }

  /// The host registers automatically, or leaves the network.
  public void register(boolean wanted) {
    registrar.want(wanted);
  }

  public boolean registerWanted() {
    return registrar.wanted();
  }

  /// Packet service is attached.
  public boolean attached() {
    return attachWanted && registrar.state().registered();
  }

  public void attach(boolean wanted) {
    attachWanted = wanted;
    if (!wanted) {
      sessions.endAll(false, REGULAR);
    }
  }

  public Profiles profiles() {
    return profiles;
  }

  public Autoconnect autoconnect() {
    return autoconnect;
  }

  public MessageStore messages() {
    return messages;
  }

  public Traffic traffic() {
    return traffic;
  }

  /// What the modem speaks on its data endpoint.
  public LinkFormat linkFormat() {
    return linkFormat;
  }

  /// The host wants this format; a modem that knows no other stays with its own.
  public void linkFormat(LinkFormat wanted) {
    if (!settings.linkFormatFixed()) {
      linkFormat = wanted;
    }
  }

  /// It speaks the other format from now on, and nobody wanted that.
  public void confuseLinkFormat() {
    linkFormat = linkFormat.other();
  }

  /// The radio may not be switched on until a program has proven itself (FCC authentication).
  public boolean fccLocked() {
    return fccLocked;
  }

  public void fccUnlock() {
    fccLocked = false;
  }

  public Collection<Context> contexts() {
    return profiles.contexts();
  }

  public Optional<Context> context(int cid) {
    return profiles.context(cid);
  }

  public void define(Context context) {
    profiles.define(context);
  }

  public void undefine(int cid) {
    profiles.undefine(cid);
  }

  public Optional<DataSession> session(int cid) {
    return sessions.of(cid);
  }

  /// The session that the network device carries.
  public Optional<DataSession> session() {
    return sessions.ofDevice();
  }

  /// Asks the network for a session; the answer comes as [Change.SessionUp] or
  /// [Change.SessionRefused]. False when the modem itself says no: it is not attached.
  public boolean connect(Context context, Credentials credentials) {
    tell(new Change.SessionAsked(context.cid()));
    if (!attached()) {
      return false;
    }
    sessions.ask(context, credentials, DataSession.Way.NETWORK_DEVICE);
    return true;
  }

  /// The host has dialled for the context `cid`; whether the network is asked is not yet said.
  public void dialled(int cid) {
    tell(new Change.SessionAsked(cid));
  }

  /// Asks the network for a session that a call will carry, as [#connect] does. Who the host is
  /// will be proven on the line: the network asks no one else.
  public boolean call(Context context) {
    if (!attached()) {
      return false;
    }
    sessions.ask(context, account(context.apn()), DataSession.Way.CALL);
    return true;
  }

  /// An account as the network wants it.
  private Credentials account(String apn) {
    return new Credentials(
        apn,
        settings.text(Setting.USERNAME),
        new Secret(settings.text(Setting.PASSWORD)),
        settings.text(Setting.AUTH).replace("none", ""));
  }

  /// The network ends every call in the way of PPP.
  public void terminate(String reason) {
    tell(new Change.CallsTerminated(reason));
  }

  public void disconnect(int cid) {
    sessions.end(cid, false, REGULAR);
  }

  /// The host gives up one family of a session.
  public void disconnect(int cid, boolean six) {
    sessions.narrow(cid, six, REGULAR);
  }

  /// The network ends the session of the network device, and no unsolicited line tells it.
  public void lose(int cause) {
    sessions.lose(cause);
  }

  /// The network gives the standing session other addresses, those of `changed`, and it goes on.
  public void readdressInPlace(Settings changed) {
    settings = changed;
    sessions.readdress();
  }

  /// The network ends every session. `cause`: 3GPP TS 24.008 §10.5.6.6.
  public void drop(int cause) {
    sessions.endAll(true, cause);
  }

  /// The network gives the standing sessions new addresses, as after a short loss: they end, and
  /// that of the network device comes back by itself.
  public void readdress(Settings changed) {
    settings = changed;
    Optional<DataSession> standing = sessions.ofDevice();
    sessions.endAll(true, REGULAR);
    standing.flatMap(session -> context(session.cid())).ifPresent(this::resume);
  }

  private void resume(Context context) {
    sessions.ask(context, account(settings.text(Setting.APN)), DataSession.Way.NETWORK_DEVICE);
  }

  /// The network refuses this modem with `cause` until called with nothing.
  public void refuse(Optional<Integer> cause) {
    registrar.refuse(cause);
  }

  public void insertSim(boolean present) {
    sim.insert(present);
    simChanged();
  }

  /// The host takes the card's supply away, or gives it back and the card starts.
  public void powerCard(boolean on) {
    sim.power(on);
    if (on) {
      simStarts(simTakes);
    } else {
      simChanged();
    }
  }

  /// The card counts as an illegal one from now on, or does no more.
  public void rejectCard(boolean illegal) {
    sim.reject(illegal);
    simChanged();
  }

  /// The SIM takes `takes` to initialise, now and at each restart.
  public void slowSim(Duration takes) {
    simTakes = takes;
    simStarts(takes);
  }

  public void demandPin(Optional<String> code) {
    sim.demandPin(code);
    simChanged();
  }

  public void demandPuk() {
    sim.demandPuk();
    simChanged();
  }

  public void freeSim() {
    sim.freely();
    simChanged();
  }

  /// Sends a USSD code; the network's answer comes as [Change.UssdReply]. False when it knows no
  /// such code.
  public boolean ussd(String code) {
    Optional<String> reply = settings.ussd(code);
    reply.ifPresent(
        text ->
            timers.after(
                settings.time(Setting.NETWORK_LATENCY_MS), () -> tell(new Change.UssdReply(text))));
    return reply.isPresent();
  }
}
