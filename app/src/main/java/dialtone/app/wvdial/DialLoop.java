package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.wvdial.Dialer;
import dialtone.protocol.privacy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The dialer: makes the modem ready, dials until somebody answers, starts PPP and begins again
/// when it ends (wvdialer.cc, execute()).
final class DialLoop implements ModemInit.Holder {
  private static final Duration NOW = Duration.ofMillis(10);
  private static final Duration BETWEEN_RETURNS = Duration.ofMillis(500);
  private static final Duration AFTER_REFUSAL = Duration.ofSeconds(2);
  private static final Duration BEFORE_LONG_RETRY = Duration.ofSeconds(3);

  private enum State {
    IDLE,
    MODEM_ERROR,
    OTHER_ERROR,
    DIAL,
    DIAL_SOON,
    DIAL_LATER,
    WAIT_ANSWER,
    TALK,
    ONLINE,
    RECONNECT_LATER
  }

  private final Lines lines;
  private final Online online;
  private final Clock clock;
  private final DialLog log;
  private final Heard heard;
  private final Intuition intuition;
  private final ServerTalk talk;
  private final Announcements announcements;
  private final ReconnectPause pause = new ReconnectPause();
  private final boolean chat;
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private Dialer dialer;
  private State state = State.IDLE;
  private volatile @Nullable SerialLine line;
  private Optional<Online.Run> ppp = Optional.empty();
  private boolean beenOnline;
  private boolean reconnecting;
  private boolean chatDone;
  private int attempt = 1;
  private int number;
  private Instant lastHeard;
  private Instant connectedAt;

  /// @param chat pppd started us and goes on when we have finished
  DialLoop(Dialer dialer, Lines lines, Online online, Clock clock, DialLog log, boolean chat) {
    this.dialer = dialer;
    this.lines = lines;
    this.online = online;
    this.clock = clock;
    this.log = log;
    this.chat = chat;
    this.heard = new Heard(log);
    this.intuition = new Intuition(() -> this.dialer.login(), log);
    this.talk = new ServerTalk(heard, intuition, clock, log, asked::isDone);
    this.announcements = new Announcements(dialer.about(), log);
    this.reconnecting = dialer.ppp().autoReconnect();
    this.lastHeard = clock.now();
    this.connectedAt = lastHeard;
  }

  /// Ends it soon, from another thread.
  void end() {
    asked.complete(null);
    SerialLine open = line;
    if (open != null) {
      open.wake();
    }
  }

  /// @return the exit status
  int run(Supplier<Secret> passwords) {
    boolean ready = initialise();
    if (ready) {
      announcements.begin();
      if (reconnecting && dialer.ppp().idleSeconds() > 0) {
        log.say(
            "Idle Seconds = " + dialer.ppp().idleSeconds() + ", disabling automatic reconnect.");
        reconnecting = false;
      }
      if (!chat && dialer.login().askPassword()) {
        log.say("Please enter password (or empty password to stop):");
        dialer = dialer.withPassword(passwords.get());
      }
    }
    if (!ready || !dial()) {
      // No call was made that would have to be ended.
      Optional.ofNullable(line).ifPresent(SerialLine::close);
      return 1;
    }
    while (!asked.isDone() && isOk() && state != State.IDLE && !chatDone) {
      step();
    }
    if (chatDone) {
      return 0;
    }
    int status = state != State.IDLE || !isOk() ? 1 : 0;
    hangUp();
    return status;
  }

  private boolean initialise() {
    return new ModemInit(dialer.line(), lines, log, heard, intuition::menus).run(this);
  }

  @Override
  public void take(SerialLine opened) {
    line = opened;
    if (asked.isDone()) {
      opened.wake();
    }
  }

  @Override
  public void release() {
    SerialLine open = line;
    line = null;
    if (open != null) {
      open.hangUp();
      open.close();
    }
  }

  private boolean isOk() {
    SerialLine open = line;
    boolean failed = state == State.MODEM_ERROR || state == State.OTHER_ERROR;
    return (open == null || open.isOk()) && !failed;
  }

  private SerialLine line() {
    SerialLine open = line;
    if (open == null) {
      throw new IllegalStateException("no line is open while " + state);
    }
    return open;
  }

  /// @return false when what the files say is not enough
  private boolean dial() {
    if (!ConfWarnings.enough(dialer, log)) {
      state = State.OTHER_ERROR;
      return false;
    }
    attempt = 1;
    state = beenOnline && !initialise() ? State.MODEM_ERROR : State.DIAL;
    intuition.reset();
    return true;
  }

  private void step() {
    switch (state) {
      case DIAL_LATER -> {
        boolean _ = line().readable(BEFORE_LONG_RETRY);
        state = State.DIAL_SOON;
      }
      case DIAL_SOON -> {
        for (int i = 0; i < 3 && isOk(); i++) {
          line().write("\r");
          boolean _ = line().readable(BETWEEN_RETURNS);
        }
        state = State.DIAL;
      }
      case DIAL -> sendNumber();
      case WAIT_ANSWER -> awaitAnswer();
      case TALK -> talk();
      case ONLINE -> stayOnline();
      case RECONNECT_LATER -> reconnect();
      case IDLE, MODEM_ERROR, OTHER_ERROR -> {
        // The loop is over.
      }
    }
  }

  private void sendNumber() {
    Dialer.Call call = dialer.call();
    String command = call.dialling(number == 0 ? call.phone() : call.others().get(number - 1));
    line().write(command + "\r");
    log.say("Sending: " + command);
    log.say("Waiting for carrier.");
    lastHeard = clock.now();
    state = State.WAIT_ANSWER;
  }

  private void awaitAnswer() {
    Instant late = lastHeard.plusSeconds(dialer.call().timeoutSeconds());
    if (line().readable(Duration.between(clock.now(), late))) {
      lastHeard = clock.now();
    }
    Optional<String> answer = heard.await(line(), Reply.TO_DIALLING, NOW, intuition::menus);
    if (answer.isPresent()) {
      answered(answer.get());
    } else if (!clock.now().isBefore(late) && isOk() && !asked.isDone()) {
      log.say("Timed out while dialing.  Trying again.");
      again(State.DIAL_SOON, Duration.ZERO);
    }
  }

  private void answered(String answer) {
    switch (answer) {
      case "connect" -> connected();
      case "no carrier" -> {
        log.say("No Carrier!  Trying again.");
        again(State.DIAL_SOON, AFTER_REFUSAL);
      }
      case "no dialtone", "no dial tone" -> noDialTone();
      case "busy" -> busy();
      case "error" -> {
        log.say("Invalid dial command.");
        state = State.MODEM_ERROR;
      }
      case "voice", "fclass" -> {
        log.say((answer.equals("voice") ? "Voice" : "Fax") + " line detected.  Trying again.");
        again(State.DIAL_LATER, Duration.ZERO);
      }
      default -> {
        log.say("No Answer.  Trying again.");
        again(State.DIAL_SOON, Duration.ZERO);
      }
    }
  }

  private void again(State next, Duration first) {
    state = next;
    attempt++;
    int most = dialer.call().attempts();
    if (most != 0 && attempt > most) {
      log.say("Maximum Attempts Exceeded..Aborting!!");
      hangUp();
    } else {
      boolean _ = line().readable(first);
    }
  }

  private void noDialTone() {
    if (dialer.call().abortOnNoDialtone()) {
      log.say("No dial tone.");
      state = State.MODEM_ERROR;
    } else {
      log.say("No dial tone.  Trying again in 5 seconds.");
      again(State.DIAL_LATER, Duration.ZERO);
    }
  }

  /// The original does not count these attempts.
  private void busy() {
    if (dialer.call().abortOnBusy()) {
      log.say("The line is busy.");
      state = State.MODEM_ERROR;
      return;
    }
    number = number == dialer.call().others().size() ? 0 : number + 1;
    log.say("The line is busy. Trying " + (number == 0 ? "again." : "other number."));
    attempt++;
    state = State.DIAL_SOON;
    boolean _ = line().readable(AFTER_REFUSAL);
  }

  private void connected() {
    if (!dialer.login().stupid()) {
      log.say("Carrier detected.  Waiting for prompt.");
      talk.begin();
      state = State.TALK;
    } else if (chat) {
      log.say("Carrier detected.  Chatmode finished.");
      chatDone = true;
    } else {
      log.say("Carrier detected.  Starting PPP immediately.");
      startPpp(heard.rest());
    }
  }

  private void talk() {
    switch (talk.step(line(), dialer.login().carrierCheck())) {
      case TALK -> {
        // The next step goes on with it.
      }
      case PPP -> startPpp("");
      case CARRIER_LOST -> state = State.DIAL_LATER;
    }
  }

  private void startPpp(String first) {
    if (chat) {
      chatDone = true;
      return;
    }
    announcements.online();
    log.say("Starting pppd at " + announcements.stamp(clock.now()));
    Online.Run run = online.prepare(line().handedOver(first), dialer);
    log.say("Pid of pppd: " + ProcessHandle.current().pid());
    run.begin();
    ppp = Optional.of(run);
    state = State.ONLINE;
    beenOnline = true;
    connectedAt = clock.now();
  }

  private void stayOnline() {
    Online.Run run = ppp.orElseThrow();
    Object _ = CompletableFuture.anyOf(run.ended(), asked).join();
    if (!run.ended().isDone()) {
      return;
    }
    int status = run.ended().join();
    boolean refused = run.refused();
    hangUp();
    PppEnding.lines(status, refused, reconnecting).stream()
        .filter(text -> !text.isEmpty())
        .forEach(log::say);
    if (PppEnding.isFinal(status, refused)) {
      reconnecting = false;
    }
    if (reconnecting) {
      reconnectAfter(pause.afterCallOf(Duration.between(connectedAt, clock.now())));
    }
  }

  private void reconnectAfter(Duration length) {
    state = State.RECONNECT_LATER;
    log.say("Auto Reconnect will be attempted in " + length.toSeconds() + " seconds");
  }

  private void reconnect() {
    CompletableFuture<Void> over = new CompletableFuture<>();
    try (Clock.Timer _ = clock.after(pause.length(), () -> over.complete(null))) {
      // The original makes the modem ready during the pause, and again behind it.
      boolean _ = initialise();
      Object _ = CompletableFuture.anyOf(over, asked).join();
    }
    if (asked.isDone()) {
      return;
    }
    state = State.IDLE;
    boolean _ = dial();
    if (line == null && state == State.MODEM_ERROR) {
      // A stick that was pulled out comes back; the original gives up here.
      reconnectAfter(pause.longer());
    }
  }

  private void hangUp() {
    ppp.ifPresent(Online.Run::end);
    ppp = Optional.empty();
    if (state != State.IDLE) {
      log.say("Disconnecting at " + announcements.stamp(clock.now()));
      release();
      state = State.IDLE;
    }
  }
}
