package dialtone.protocol.status;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Signal strength and quality; what the modem does not tell is absent. RSSI is RSCP+Ec/Io's RSSI on UMTS.
public record SignalStatus(
    OptionalInt rssiDbm, OptionalInt rsrpDbm, OptionalDouble rsrqDb, OptionalDouble snrDb) {

  public static SignalStatus none() {
    return new SignalStatus(
        OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
