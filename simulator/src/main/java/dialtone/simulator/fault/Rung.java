package dialtone.simulator.fault;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a host can do about a fault, each stronger than the one before: a fault that a rung heals
/// is healed by every higher one too.
public enum Rung {
  /// A data session is asked for again.
  RETRY,
  /// A port is closed and opened again.
  REOPEN,
  /// The radio is switched off and on.
  CFUN,
  /// The modem is restarted by command.
  RESET,
  /// The modem loses its supply.
  POWER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(Rung::word).toList();
  }
}
