package dialtone.modem.at;

import dialtone.modem.Sim;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.FinalResult;
import dialtone.protocol.at.response.Cpin;
import dialtone.protocol.at.response.PinTries;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import java.time.Duration;
import java.util.Optional;

/// The SIM by `+CPIN`, 3GPP TS 27.007 §8.3. A SIM that is busy is a state to wait for, not an
/// error.
public final class AtSim implements Sim {
  static final AtCommand QUESTION = AtCommand.query("AT+CPIN?", "+CPIN:");

  // TS 27.007 §9.2.1
  private static final int SIM_PUK_REQUIRED = 12;
  private static final int INCORRECT_PASSWORD = 16;

  private final AtSession session;
  private final SimDialect dialect;
  private Optional<Private> iccid = Optional.empty();

  public AtSim(AtSession session, SimDialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  /// Everything: up to four round trips, fewer when the card's number is known already.
  @Override
  public SimStatus read() {
    return completed(state(session.send(QUESTION)));
  }

  /// Whether the SIM is ready and what it asks for, in one round trip; a locked SIM is asked the
  /// rest, because whoever unlocks it needs that.
  public SimStatus look() {
    return look(session.send(QUESTION));
  }

  SimStatus look(AtReply reply) {
    SimStatus status = state(reply);
    return status.state() == State.READY ? status : completed(status);
  }

  @Override
  public void enterPin(Secret pin) {
    if (!pin.reveal().matches("[0-9]{4,8}")) {
      throw new ModemFailure(new Failure.BadInput("the PIN", "a PIN has four to eight digits"));
    }
    // A slow SIM takes seconds to check it (seen: E3372, 3 s).
    AtReply reply =
        session.send(
            AtCommand.action("AT+CPIN=\"" + pin.reveal() + "\"")
                .shownAs("AT+CPIN=***")
                .within(Duration.ofSeconds(20))
                .waitingFor("the SIM to take its PIN"));
    if (reply.result() instanceof FinalResult.Refusing(Refusal.Cme(int code))) {
      if (code == INCORRECT_PASSWORD) {
        throw new ModemFailure(new Failure.PinRejected(dialect.tries(session).pin()));
      }
      if (code == SIM_PUK_REQUIRED) {
        throw new ModemFailure(new Failure.PinRejected(Optional.of(0)));
      }
    }
    reply.orThrow();
  }

  private synchronized SimStatus completed(SimStatus status) {
    State state = status.state();
    if (state == State.INITIALISING || state == State.ABSENT || state == State.FAILED) {
      return status;
    }
    boolean locked = state == State.PIN || state == State.PUK;
    PinTries tries = locked ? dialect.tries(session) : PinTries.none();
    Optional<Private> number = iccid();
    Optional<Private> imsi = state == State.READY ? imsi() : Optional.empty();
    return new SimStatus(state, status.asksFor(), tries.pin(), tries.puk(), number, imsi);
  }

  /// The card's number: one round trip on most modems, none when it is known already. Empty without
  /// a card and while the card is still starting.
  @Override
  public synchronized Optional<Private> iccid() {
    if (iccid.isEmpty()) {
      iccid = dialect.iccid(session);
    }
    return iccid;
  }

  /// TS 27.007 §5.6: digits alone.
  private Optional<Private> imsi() {
    AtReply reply =
        session.send(AtCommand.text("AT+CIMI").information(l -> l.matches("[0-9]{6,15}")));
    return reply.lines().stream().findFirst().map(Private::new);
  }

  private static SimStatus state(AtReply reply) {
    return switch (reply.result()) {
      case FinalResult.Ok _, FinalResult.Connect _ ->
          reply.lines().isEmpty()
              ? plain(State.INITIALISING, "")
              : named(Cpin.parse(reply.lines().getFirst()));
      case FinalResult.Refusing(Refusal.Cme(int code)) -> refused(code);
      // A plain ERROR: a modem that still boots, seen on most makers. To be waited for.
      case FinalResult.Refusing(Refusal.Cms _), FinalResult.Refusing(Refusal.Words _) ->
          plain(State.INITIALISING, "");
    };
  }

  private static SimStatus named(Cpin cpin) {
    // TS 27.007 §8.3: PIN2 and PUK2 guard other things than the use of the network.
    boolean second = cpin.code().endsWith("2");
    return plain(second ? State.READY : cpin.state(), cpin.code());
  }

  private static SimStatus refused(int code) {
    return switch (code) {
      case 10 -> plain(State.ABSENT, "");
      case 11 -> plain(State.PIN, "SIM PIN");
      case SIM_PUK_REQUIRED -> plain(State.PUK, "SIM PUK");
      case 13, 15 -> plain(State.FAILED, "");
      case 5, 6, 7 -> plain(State.LOCKED, "PH-SIM PIN");
      default -> plain(State.INITIALISING, "");
    };
  }

  private static SimStatus plain(State state, String asksFor) {
    return new SimStatus(
        state,
        asksFor.equals("READY") ? "" : asksFor,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
