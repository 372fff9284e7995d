package dialtone.modem.supervisor;

import java.util.Locale;

/// The way from plugged in to online, in order.
public enum Step {
  FOUND,
  SWITCHED,
  BOUND,
  PORTED,
  READY,
  UNLOCKED,
  REGISTERED,
  ATTACHED,
  CONNECTED,
  ADDRESSED,
  ROUTED,
  ONLINE;

  /// The word of the JSON contract.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
