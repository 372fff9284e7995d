package dialtone.simulator.model;

import java.util.Optional;

/// A SIM card and its codes: three wrong PINs block the PIN, ten wrong PUKs the card (3GPP TS
/// 31.102, ETSI TS 102 221 §9.5).
public final class Sim {
  private static final int PIN_TRIES = 3;
  private static final String USUAL_PIN = "1234";

  /// What the card would say to `+CPIN?`.
  public enum State {
    ABSENT,
    INITIALISING,
    PIN,
    PUK,
    BLOCKED,
    READY;

    /// The card talks: its files and counters can be read.
    public boolean present() {
      return this != ABSENT && this != INITIALISING;
    }
  }

  /// What became of a code that was presented.
  public enum Outcome {
    DONE,
    WRONG,
    /// The PIN is blocked: only the PUK helps.
    PUK_NEEDED,
    /// No code of this kind is asked for.
    NOT_ASKED,
    NO_CARD
  }

  private boolean inserted = true;
  private boolean powered = true;
  private boolean rejected;
  private boolean initialised = true;
  private boolean locked;
  private boolean verified;
  private String pin;
  private final String puk;
  private int pinTries;
  private int pukTries;

  Sim(Settings settings) {
    this.locked = settings.given(Setting.PIN);
    this.pin = locked ? settings.text(Setting.PIN) : USUAL_PIN;
    this.puk = settings.text(Setting.PUK);
    this.pinTries = settings.number(Setting.PIN_TRIES);
    this.pukTries = settings.number(Setting.PUK_TRIES);
  }

  public State state() {
    if (!inserted || !powered) {
      return State.ABSENT;
    }
    if (!initialised) {
      return State.INITIALISING;
    }
    if (pukTries == 0) {
      return State.BLOCKED;
    }
    if (pinTries == 0) {
      return State.PUK;
    }
    return locked && !verified ? State.PIN : State.READY;
  }

  public int pinTries() {
    return pinTries;
  }

  public int pukTries() {
    return pukTries;
  }

  /// The card asks for its PIN after each power-up.
  public boolean locked() {
    return locked;
  }

  /// The network takes this card for an illegal one.
  public boolean rejected() {
    return rejected;
  }

  void reject(boolean illegal) {
    rejected = illegal;
  }

  /// The card has its supply.
  public boolean powered() {
    return powered;
  }

  void power(boolean on) {
    powered = on;
  }

  /// Whether the PIN was presented, or a change proved it, since the card started.
  public boolean verified() {
    return verified;
  }

  /// Presents the PIN that the card asks for.
  Outcome verify(String code) {
    return switch (state()) {
      case ABSENT, INITIALISING -> Outcome.NO_CARD;
      case PUK, BLOCKED -> Outcome.PUK_NEEDED;
      case READY -> Outcome.NOT_ASKED;
      case PIN -> check(code);
    };
  }

  /// Presents the PUK and sets a new PIN.
  Outcome unblock(String code, String newPin) {
    return switch (state()) {
      case ABSENT, INITIALISING -> Outcome.NO_CARD;
      case BLOCKED -> Outcome.PUK_NEEDED;
      case PIN, READY -> Outcome.NOT_ASKED;
      case PUK -> {
        if (!code.equals(puk)) {
          pukTries--;
          yield Outcome.WRONG;
        }
        pin = newPin;
        pinTries = PIN_TRIES;
        verified = true;
        yield Outcome.DONE;
      }
    };
  }

  /// Changes the PIN, or switches the question for it on or off; both want the present PIN.
  Outcome change(String code, Optional<String> newPin, Optional<Boolean> lock) {
    return switch (state()) {
      case ABSENT, INITIALISING -> Outcome.NO_CARD;
      case PUK, BLOCKED -> Outcome.PUK_NEEDED;
      case PIN, READY -> {
        Outcome outcome = check(code);
        if (outcome == Outcome.DONE) {
          newPin.ifPresent(value -> pin = value);
          lock.ifPresent(value -> locked = value);
        }
        yield outcome;
      }
    };
  }

  void powerUp(boolean initialised) {
    verified = false;
    this.initialised = initialised;
  }

  void initialised() {
    initialised = true;
  }

  void insert(boolean present) {
    inserted = present;
  }

  /// The card asks for `code` from now on, as after a power-up.
  void demandPin(Optional<String> code) {
    code.ifPresent(value -> pin = value);
    locked = true;
    verified = false;
  }

  void demandPuk() {
    pinTries = 0;
  }

  void freely() {
    locked = false;
    pinTries = PIN_TRIES;
  }

  private Outcome check(String code) {
    if (!code.equals(pin)) {
      pinTries--;
      return pinTries == 0 ? Outcome.PUK_NEEDED : Outcome.WRONG;
    }
    pinTries = PIN_TRIES;
    verified = true;
    return Outcome.DONE;
  }
}
