package dialtone.simulator;

import dialtone.simulator.fault.FaultKind;
import java.util.List;
import java.util.stream.Stream;

/// The faults that a simulated modem can have.
public final class Faults {
  private Faults() {}

  /// One fault.
  ///
  /// @param name the word of the command line
  /// @param description one line; it begins with `=` where an argument is needed
  /// @param healsBy the weakest rung of recovery that ends it: retry, reopen, cfun, reset or power
  public record Entry(String name, String description, String healsBy) {}

  public static List<Entry> all() {
    return Stream.of(FaultKind.values())
        .map(kind -> new Entry(kind.word(), kind.description(), kind.healer().word()))
        .toList();
  }
}
