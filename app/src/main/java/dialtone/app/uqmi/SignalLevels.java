package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalInfo.Reply;
import dialtone.protocol.qmi.nas.GetSignalInfoCodec;
import java.util.Optional;

/// `--get-signal-info`: how well each radio is heard. LTE and 5G at once (EN-DC) are two tables in
/// a list; other radios share one table, in which `type` then stands more than once.
final class SignalLevels {
  /// What a modem says of a 5G that it is not connected to, by libqmi.
  private static final int NOT_CONNECTED = -32768;

  private static final double TENTH = 0.1;

  private SignalLevels() {}

  static boolean print(Run run) {
    Optional<Reply> reply = run.ask(GetSignalInfoCodec.INSTANCE, new GetSignalInfo());
    reply.ifPresent(levels -> print(levels, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply levels, Blob json) {
    boolean nr5g = hasNr5g(levels);
    boolean both = nr5g && levels.lteSignalStrength().isPresent();
    if (both) {
      json.list();
    }
    json.table();
    printOld(levels, json);
    levels
        .lteSignalStrength()
        .ifPresent(
            lte -> {
              json.add("type", "lte").add("rssi", lte.rssi()).add("rsrq", lte.rsrq());
              json.add("rsrp", lte.rsrp()).add("snr", lte.snr() * TENTH);
            });
    levels.tdmaSignalStrength().ifPresent(level -> json.add("type", "tdma").add("signal", level));
    if (both) {
      json.end().table();
    }
    if (nr5g) {
      printNr5g(levels, json);
    }
    json.end();
    if (both) {
      json.end();
    }
  }

  private static void printOld(Reply levels, Blob json) {
    levels
        .cdmaSignalStrength()
        .ifPresent(
            cdma -> json.add("type", "cdma").add("rssi", cdma.rssi()).add("ecio", cdma.ecio()));
    levels
        .hdrSignalStrength()
        .ifPresent(
            hdr -> {
              json.add("type", "hdr").add("rssi", hdr.rssi()).add("ecio", hdr.ecio());
              json.add("io", hdr.io());
            });
    levels.gsmSignalStrength().ifPresent(level -> json.add("type", "gsm").add("signal", level));
    levels
        .wcdmaSignalStrength()
        .ifPresent(
            wcdma -> json.add("type", "wcdma").add("rssi", wcdma.rssi()).add("ecio", wcdma.ecio()));
  }

  private static boolean hasNr5g(Reply levels) {
    return levels
            .nr5gSignalStrength()
            .filter(nr -> nr.rsrp() != NOT_CONNECTED || nr.snr() != NOT_CONNECTED)
            .isPresent()
        || levels.nr5gSignalStrengthExtended().orElse(NOT_CONNECTED) != NOT_CONNECTED;
  }

  private static void printNr5g(Reply levels, Blob json) {
    json.add("type", "5gnr");
    levels
        .nr5gSignalStrength()
        .ifPresent(
            nr -> {
              if (nr.rsrp() != NOT_CONNECTED) {
                json.add("rsrp", nr.rsrp());
              }
              if (nr.snr() != NOT_CONNECTED) {
                json.add("snr", nr.snr() * TENTH);
              }
            });
    int rsrq = levels.nr5gSignalStrengthExtended().orElse(NOT_CONNECTED);
    if (rsrq != NOT_CONNECTED) {
      json.add("rsrq", rsrq);
    }
  }
}
