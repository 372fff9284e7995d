package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.SignalStatus;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// `+CSQ: rssi,ber` (3GPP TS 27.007 §8.5).
///
/// @param rssiDbm −113 to −51, or −116 to −25 RSCP where the modem counts from 100 (TD-SCDMA)
/// @param ber class of the bit error rate, 0 to 7
public record Csq(OptionalInt rssiDbm, OptionalInt ber) {

  public static Csq parse(String line) {
    Params params = Params.of("+CSQ:", line);
    int rssi = params.number("rssi", 0, 199);
    OptionalInt ber = params.numberIfAny("ber", 0, 255);
    boolean known = ber.isPresent() && ber.getAsInt() <= 7;
    return new Csq(dbm(rssi), known ? ber : OptionalInt.empty());
  }

  private static OptionalInt dbm(int rssi) {
    if (rssi <= 31) {
      return OptionalInt.of(-113 + 2 * rssi);
    }
    return rssi >= 100 && rssi <= 191 ? OptionalInt.of(-116 + rssi - 100) : OptionalInt.empty();
  }

  public SignalStatus signal() {
    return new SignalStatus(
        rssiDbm, OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
