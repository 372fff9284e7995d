package dialtone.modem;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.SimStatus;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// The only door to [Sim#enterPin]. A SIM gives three tries (3GPP TS 31.101 §9.5.1), and a program
/// that restarts must not use them up: each attempt is on disk before it is made.
///
/// By itself a PIN is tried only when at least three tries are left, or, on a modem that does not
/// tell, once per SIM; and never when this SIM is known to have refused it. A person may override
/// that.
public final class PinGuard {
  private static final int TRIES_THAT_ARE_SAFE = 3;

  private final PinMemory memory;

  /// @param stateDirectory where wrong PINs are remembered, hashed; kept over boots
  public PinGuard(Path stateDirectory) {
    this.memory = new PinMemory(stateDirectory.resolve("pins"));
  }

  /// Unlocks the SIM with `pin` if that is safe. Does nothing but forget old attempts when it is
  /// ready already.
  ///
  /// @param status of the SIM just now
  /// @param anyway a person has said to try whatever the counters say
  /// @throws ModemFailure `PinRequired` without a PIN or when the SIM asks for another code,
  ///     `PinNotTried` when it would not be safe, `PinRejected` when the SIM says that it is wrong
  public void unlock(Sim sim, SimStatus status, Optional<Secret> pin, boolean anyway) {
    switch (status.state()) {
      case READY -> seenReady(status);
      case PIN -> enter(sim, status, pin.orElseThrow(() -> required(status)), anyway);
      case PUK, LOCKED -> throw required(status);
      case INITIALISING -> throw new ModemFailure(new Failure.NoSim("it is not initialised yet"));
      case ABSENT -> throw new ModemFailure(new Failure.NoSim("none is inserted"));
      case FAILED -> throw new ModemFailure(new Failure.NoSim(broken(status)));
    }
  }

  /// A ready SIM has taken its PIN since: whatever was remembered of it is out of date.
  public void seenReady(SimStatus status) {
    try {
      memory.forget(key(status));
    } catch (UncheckedIOException unwritable) {
      // An attempt that is still remembered makes the next one more careful, never less.
      return;
    }
  }

  private void enter(Sim sim, SimStatus status, Secret pin, boolean anyway) {
    if (!anyway) {
      reasonNotTo(status, pin).ifPresent(why -> refuse(why, status));
    }
    PinMemory.Attempt attempt = memory.attempt(pin, status.pinTries());
    Optional<String> unwritten = remember(status, attempt);
    if (!anyway) {
      unwritten.ifPresent(
          why -> refuse("the attempt cannot be written down first: " + why, status));
    }
    try {
      sim.enterPin(pin);
    } catch (ModemFailure failed) {
      if (failed.failure() instanceof Failure.PinRejected) {
        remember(status, attempt.refused());
      }
      throw failed;
    }
    seenReady(status);
  }

  /// On disk, or why not.
  private Optional<String> remember(SimStatus status, PinMemory.Attempt attempt) {
    try {
      memory.remember(key(status), attempt);
      return Optional.empty();
    } catch (UncheckedIOException unwritable) {
      return Optional.of(String.valueOf(unwritable.getMessage()));
    }
  }

  private Optional<String> reasonNotTo(SimStatus status, Secret pin) {
    Optional<PinMemory.Attempt> before;
    try {
      before = memory.recall(key(status));
    } catch (UncheckedIOException unreadable) {
      return Optional.of("what was tried before cannot be read (" + unreadable.getMessage() + ")");
    }
    if (before.filter(a -> a.wrong() && a.of(pin)).isPresent()) {
      return Optional.of("this SIM has refused it before");
    }
    if (status.pinTries().isEmpty()) {
      return before.map(
          _ -> "it was tried once, and the modem does not tell how many tries are left");
    }
    return status
        .pinTries()
        .filter(left -> left < TRIES_THAT_ARE_SAFE)
        .map(_ -> "too few tries are left");
  }

  private static void refuse(String why, SimStatus status) {
    throw new ModemFailure(new Failure.PinNotTried(why, status.pinTries()));
  }

  private static String broken(SimStatus status) {
    return status.why().isEmpty() ? "it does not work" : status.why();
  }

  private static ModemFailure required(SimStatus status) {
    boolean puk = status.state() == SimStatus.State.PUK;
    return new ModemFailure(
        new Failure.PinRequired(status.asksFor(), puk ? status.pukTries() : status.pinTries()));
  }

  private static String key(SimStatus status) {
    return status.iccid().map(Private::reveal).orElse("unknown");
  }
}
