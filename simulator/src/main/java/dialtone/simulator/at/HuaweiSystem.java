package dialtone.simulator.at;

import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.Sim;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.List;

/// What Huawei sticks tell about service, mode and signal: `^SYSINFO`, `^SYSINFOEX`, `^HCSQ`,
/// `^RSSI`, `^MODE`, `^SRVST`.
final class HuaweiSystem {
  private final VirtualModem modem;

  private HuaweiSystem(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem, List<Announcer> announcers) {
    HuaweiSystem system = new HuaweiSystem(modem);
    table
        .run("^SYSINFO", (_, _) -> Answer.ok("^SYSINFO:" + system.information()))
        .run("^SYSINFOEX", (_, _) -> Answer.ok("^SYSINFOEX:" + system.extended()))
        .read("^HCSQ", (_, _) -> Answer.ok("^HCSQ:" + system.signal()))
        .set("^CURC", (command, dialogue) -> GeneralCommands.ranged(command, dialogue, 2))
        .read("^CURC", (_, dialogue) -> Answer.ok("^CURC: " + dialogue.number("^CURC", 1)))
        .test("^CURC", "^CURC: (0-2)");
    announcers.add(system::announce);
  }

  /// `<srv_status>,<srv_domain>,<roam>,<sys_mode>,<sim_state>`.
  private String information() {
    int mode =
        !serves()
            ? 0
            : switch (modem.settings().technology()) {
              case GSM -> 3;
              case UMTS -> 5;
              case LTE, NR -> 9;
            };
    return service() + "," + roaming() + "," + mode + "," + simState();
  }

  /// `<srv_status>,<srv_domain>,<roam>,<sim>,<lock>,<mode>,"<name>",<submode>,"<name>"`.
  private String extended() {
    String mode =
        serves() ? mode(modem.settings().technology()) : "0,\"NO SERVICE\",0,\"NO SERVICE\"";
    return service() + "," + roaming() + "," + simState() + ",," + mode;
  }

  private static String mode(Technology technology) {
    return switch (technology) {
      case GSM -> "1,\"GSM\",3,\"EDGE\"";
      case UMTS -> "3,\"WCDMA\",46,\"HSPA+\"";
      case LTE -> "6,\"LTE\",101,\"LTE\"";
      case NR -> "8,\"NR-5GC\",110,\"NR-5GC\"";
    };
  }

  private boolean serves() {
    return modem.registration().registered();
  }

  private String service() {
    return serves() ? "2,3" : "0,0";
  }

  private int roaming() {
    return modem.registration() == State.ROAMING ? 1 : 0;
  }

  private int simState() {
    return switch (modem.sim().state()) {
      case READY -> 1;
      case PIN, PUK, INITIALISING, BLOCKED -> 0;
      case ABSENT -> 255;
    };
  }

  /// Steps of `^HCSQ`: 1 dB above -121 (RSSI, RSCP) and -141 (RSRP), 0.2 dB above -20 (SINR), 0.5
  /// dB above -20 (RSRQ).
  private String signal() {
    if (!serves()) {
      return "\"NOSERVICE\"";
    }
    Settings settings = modem.settings();
    int rssi = Math.clamp(settings.number(Setting.RSSI_DBM) + 121, 0, 96);
    int rsrp = Math.clamp(settings.number(Setting.RSRP_DBM) + 141, 0, 97);
    int sinr = Math.clamp(settings.number(Setting.SNR_DB) * 5 + 101, 0, 251);
    int rsrq = Math.clamp(settings.number(Setting.RSRQ_DB) * 2 + 40, 0, 34);
    return switch (settings.technology()) {
      case GSM -> "\"GSM\"," + rssi;
      case UMTS -> "\"WCDMA\"," + rssi + "," + Math.max(0, rssi - 4) + ",50";
      case LTE -> "\"LTE\"," + rssi + "," + rsrp + "," + sinr + "," + rsrq;
      case NR -> "\"NR\"," + rsrp + "," + sinr + "," + rsrq;
    };
  }

  /// `^CURC=0` silences these lines; sticks start with them on.
  private List<String> announce(Change change, Dialogue dialogue) {
    if (dialogue.number("^CURC", 1) == 0) {
      return List.of();
    }
    return switch (change) {
      case Change.SimChanged(var state) ->
          state == Sim.State.READY ? List.of("^SIMST:1") : List.of();
      case Change.RegistrationChanged(var state) -> service(state);
      case Change.SignalChanged _ ->
          List.of("^RSSI:" + SignalCommands.rssi(modem), "^HCSQ:" + signal());
      case Change.SessionUp _, Change.SessionRefused _, Change.SessionEnded _ -> List.of();
      case Change.PowerChanged _, Change.UssdReply _, Change.Restarted _ -> List.of();
      case Change.SessionAsked _, Change.CallsTerminated _, Change.MessageArrived _ -> List.of();
      case Change.SessionLost _, Change.SessionChanged _ -> List.of();
    };
  }

  private List<String> service(State state) {
    List<String> lines = new ArrayList<>();
    lines.add("^SRVST:" + (state.registered() ? 2 : 0));
    if (state.registered()) {
      lines.add("^MODE:" + (modem.settings().technology() == Technology.GSM ? "3,3" : "5,9"));
      lines.add("^RSSI:" + SignalCommands.rssi(modem));
    }
    return lines;
  }
}
