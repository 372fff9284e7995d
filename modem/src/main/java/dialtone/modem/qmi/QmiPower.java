package dialtone.modem.qmi;

import dialtone.modem.Power;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The operating mode of service DMS.
public final class QmiPower implements Power {
  // Seen: modules take 15 s from low power to the answer.
  private static final Duration RADIO_ON = Duration.ofSeconds(30);
  private static final Duration MODE = Duration.ofSeconds(20);

  private final QmiClient dms;

  public QmiPower(QmiSession session) {
    this.dms = session.client(Service.DMS);
  }

  /// Which mode it is in, beside whatever else is asked.
  CompletableFuture<GetOperatingMode.Reply> look() {
    return dms.submit(new GetOperatingMode());
  }

  static boolean isOn(OperatingMode mode) {
    return of(mode) != Mode.LOW_POWER && of(mode) != Mode.OFFLINE;
  }

  @Override
  public Mode mode() {
    return Answers.join(look()).mode().map(QmiPower::of).orElse(Mode.OTHER);
  }

  private static Mode of(OperatingMode mode) {
    return switch (mode) {
      case ONLINE -> Mode.ONLINE;
      case LOW_POWER, PERSISTENT_LOW_POWER, MODE_ONLY_LOW_POWER -> Mode.LOW_POWER;
      case OFFLINE, SHUTTING_DOWN -> Mode.OFFLINE;
      case FACTORY_TEST, RESET, UNKNOWN, UNRECOGNISED -> Mode.OTHER;
    };
  }

  @Override
  public void turnOn() {
    try {
      set(OperatingMode.ONLINE, RADIO_ON, "the radio to turn on");
    } catch (ModemFailure refused) {
      if (Answers.is(refused.failure(), QmiError.INVALID_TRANSITION)) {
        throw new ModemFailure(
            new Failure.Unsupported(
                "turning the radio on",
                "a modem that was set offline must be restarted first, or it is locked for the"
                    + " FCC"));
      }
      throw refused;
    }
  }

  @Override
  public void turnOff() {
    set(OperatingMode.LOW_POWER, MODE, "the radio to turn off");
  }

  /// Most modems take a reset from offline only. One that is gone before it answers has obeyed.
  @Override
  public void restart() {
    set(OperatingMode.OFFLINE, MODE, "the modem to go offline");
    try {
      set(OperatingMode.RESET, MODE, "the modem to restart");
    } catch (ModemFailure failed) {
      boolean obeyed =
          failed.failure() instanceof Failure.Gone || failed.failure() instanceof Failure.Timeout;
      if (!obeyed) {
        throw failed;
      }
    }
  }

  private void set(OperatingMode mode, Duration deadline, String waitingFor) {
    try {
      SetOperatingMode.Reply _ =
          dms.ask(new SetOperatingMode(Optional.of(mode)), deadline, waitingFor);
    } catch (ModemFailure refused) {
      if (!Answers.is(refused.failure(), QmiError.NO_EFFECT)) {
        throw refused;
      }
    }
  }

  @Override
  public void liftFccLock() {
    new FccLock(dms).lift();
  }
}
