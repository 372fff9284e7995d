package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.SignalStatus;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// `+CESQ: rxlev,ber,rscp,ecno,rsrq,rsrp[,ss_rsrq,ss_rsrp,ss_sinr]` (3GPP TS 27.007 §8.69). Each
/// number stands for a range; here is its lower end. What does not belong to the technology in use
/// is absent.
///
/// @param rxlevDbm GSM
/// @param rscpDbm UMTS, with `ecnoDb`
/// @param rsrpDbm LTE, with `rsrqDb`
/// @param ssRsrpDbm NR, with `ssRsrqDb` and `ssSinrDb`
public record Cesq(
    OptionalInt rxlevDbm,
    OptionalInt rscpDbm,
    OptionalDouble ecnoDb,
    OptionalDouble rsrqDb,
    OptionalInt rsrpDbm,
    OptionalDouble ssRsrqDb,
    OptionalInt ssRsrpDbm,
    OptionalDouble ssSinrDb) {

  public static Cesq parse(String line) {
    Params params = Params.of("+CESQ:", line);
    OptionalInt rxlev = dbm(params.number("rxlev", 0, 99), -111, 63);
    params.number("ber", 0, 99);
    OptionalInt rscp = dbm(params.number("rscp", 0, 255), -121, 96);
    OptionalDouble ecno = halves(params.number("ecno", 0, 255), -24.5, 49);
    OptionalDouble rsrq = halves(params.number("rsrq", 0, 255), -20, 34);
    OptionalInt rsrp = dbm(params.number("rsrp", 0, 255), -141, 97);
    OptionalDouble ssRsrq = halves(params.numberIfAny("ss_rsrq", 0, 255).orElse(255), -43.5, 126);
    OptionalInt ssRsrp = dbm(params.numberIfAny("ss_rsrp", 0, 255).orElse(255), -157, 126);
    OptionalDouble ssSinr = halves(params.numberIfAny("ss_sinr", 0, 255).orElse(255), -23.5, 127);
    return new Cesq(rxlev, rscp, ecno, rsrq, rsrp, ssRsrq, ssRsrp, ssSinr);
  }

  private static OptionalInt dbm(int value, int base, int most) {
    return value <= most ? OptionalInt.of(base + value) : OptionalInt.empty();
  }

  private static OptionalDouble halves(int value, double base, int most) {
    return value <= most ? OptionalDouble.of(base + value / 2.0) : OptionalDouble.empty();
  }

  public SignalStatus signal() {
    boolean nr = ssRsrpDbm.isPresent();
    OptionalInt rssi = rxlevDbm.isPresent() ? rxlevDbm : rscpDbm;
    return new SignalStatus(rssi, nr ? ssRsrpDbm : rsrpDbm, nr ? ssRsrqDb : rsrqDb, ssSinrDb);
  }
}
