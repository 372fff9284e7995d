package dialtone.simulator.at;

import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;

/// Signal strength in the steps of 3GPP TS 27.007 §8.5 (`+CSQ`) and §8.69 (`+CESQ`).
final class SignalCommands {
  private static final int UNKNOWN = 99;
  private static final int NOT_MEASURED = 255;

  private SignalCommands() {}

  static void add(CommandTable table, VirtualModem modem) {
    table
        .test("+CSQ", "+CSQ: (0-31,99),(0-7,99)")
        .run("+CSQ", (_, _) -> Answer.ok("+CSQ: " + rssi(modem) + "," + UNKNOWN))
        .test("+CESQ", "+CESQ: (0-63,99),(0-7,99),(0-96,255),(0-49,255),(0-34,255),(0-97,255)")
        .run("+CESQ", (_, _) -> Answer.ok("+CESQ: " + extended(modem)));
  }

  /// 0 is -113 dBm or less, each step is 2 dB, 31 is -51 dBm or more; 99 when no cell is heard.
  static int rssi(VirtualModem modem) {
    if (!hears(modem)) {
      return UNKNOWN;
    }
    return Math.clamp((modem.settings().number(Setting.RSSI_DBM) + 113) / 2, 0, 31);
  }

  private static boolean hears(VirtualModem modem) {
    return switch (modem.registration()) {
      case HOME, ROAMING, DENIED -> true;
      case IDLE, SEARCHING, UNKNOWN -> false;
    };
  }

  private static String extended(VirtualModem modem) {
    int rxlev = UNKNOWN;
    int rscp = NOT_MEASURED;
    int rsrq = NOT_MEASURED;
    int rsrp = NOT_MEASURED;
    Settings settings = modem.settings();
    Technology technology = settings.technology();
    if (hears(modem)) {
      switch (technology) {
        case GSM -> rxlev = Math.clamp(settings.number(Setting.RSSI_DBM) + 111, 0, 63);
        case UMTS -> rscp = Math.clamp(settings.number(Setting.RSSI_DBM) + 121, 0, 96);
        case LTE, NR -> {
          rsrq = Math.clamp(settings.number(Setting.RSRQ_DB) * 2 + 40, 0, 34);
          rsrp = Math.clamp(settings.number(Setting.RSRP_DBM) + 141, 0, 97);
        }
      }
    }
    return "%d,%d,%d,%d,%d,%d".formatted(rxlev, UNKNOWN, rscp, NOT_MEASURED, rsrq, rsrp);
  }
}
