package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.Technology;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// `^HCSQ:"mode",…`, asked for or of its own accord: Huawei's signal report, whose numbers depend
/// on the mode. Each stands for a range; here is its lower end, as in [Cesq]. 0 is "below the
/// range", 255 "not known".
///
/// @param technology absent for `NOSERVICE`
/// @param ecioDb UMTS only
public record Hcsq(Optional<Technology> technology, SignalStatus signal, OptionalDouble ecioDb) {
  private static final int UNKNOWN = 255;

  public static Hcsq parse(String line) {
    Params params = Params.of("^HCSQ:", line);
    String mode = params.text();
    return switch (mode) {
      case "NOSERVICE" -> new Hcsq(Optional.empty(), SignalStatus.none(), OptionalDouble.empty());
      case "GSM" -> new Hcsq(Optional.of(Technology.GSM), rssiOnly(params), OptionalDouble.empty());
      case "WCDMA", "TD-SCDMA" -> umts(params);
      case "LTE" -> lte(params);
      case "NR" -> nr(params);
      default -> throw params.failure("no known system mode: " + mode);
    };
  }

  private static SignalStatus rssiOnly(Params params) {
    OptionalInt rssi = dbm(value(params, "rssi"), -121);
    return new SignalStatus(
        rssi, OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static Hcsq umts(Params params) {
    SignalStatus signal = rssiOnly(params);
    value(params, "rscp");
    return new Hcsq(Optional.of(Technology.UMTS), signal, db(value(params, "ecio"), -32.5, 2));
  }

  private static Hcsq lte(Params params) {
    OptionalInt rssi = dbm(value(params, "rssi"), -121);
    OptionalInt rsrp = dbm(value(params, "rsrp"), -141);
    OptionalDouble sinr = db(value(params, "sinr"), -20.2, 5);
    OptionalDouble rsrq = db(value(params, "rsrq"), -20, 2);
    SignalStatus signal = new SignalStatus(rssi, rsrp, rsrq, sinr);
    return new Hcsq(Optional.of(Technology.LTE), signal, OptionalDouble.empty());
  }

  // the fields of a 5G modem are those of LTE without rssi
  private static Hcsq nr(Params params) {
    OptionalInt rsrp = dbm(value(params, "rsrp"), -141);
    OptionalDouble sinr = db(value(params, "sinr"), -20.2, 5);
    OptionalDouble rsrq = db(value(params, "rsrq"), -20, 2);
    SignalStatus signal = new SignalStatus(OptionalInt.empty(), rsrp, rsrq, sinr);
    return new Hcsq(Optional.of(Technology.NR), signal, OptionalDouble.empty());
  }

  private static int value(Params params, String name) {
    return params.numberIfAny(name, 0, 255).orElse(UNKNOWN);
  }

  private static OptionalInt dbm(int value, int base) {
    return value == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(base + value);
  }

  private static OptionalDouble db(int value, double base, int stepsPerDb) {
    double tenths = Math.round((base + (double) value / stepsPerDb) * 10);
    return value == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(tenths / 10);
  }
}
