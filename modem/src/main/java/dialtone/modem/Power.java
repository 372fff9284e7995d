package dialtone.modem;

/// Whether the modem and its radio are on.
public interface Power {

  enum Mode {
    ONLINE,
    /// The radio is off.
    LOW_POWER,
    /// Off for good until it is restarted.
    OFFLINE,
    /// What only its maker knows.
    OTHER
  }

  Mode mode();

  /// Turns the radio on and waits until it is.
  void turnOn();

  /// Turns the radio off.
  void turnOff();

  /// Restarts the modem: its ports go away and come back.
  void restart();

  /// Lifts the lock with which makers of laptops ship a modem, which keeps its radio off. Only ever
  /// done when a person asks: the law may want the machine's own antennas (FCC 47 CFR §2.1091).
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Unsupported` when this modem has no such lock
  void liftFccLock();
}
