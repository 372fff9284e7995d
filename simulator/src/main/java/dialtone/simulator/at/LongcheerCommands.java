package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.Sim;
import dialtone.simulator.model.VirtualModem;

/// What Longcheer's sticks of 3GPP release 6 have of their own: tries of the codes, radio modes,
/// access technology, network lock (trace of firmware LQA0007.1.2_D02B; ModemManager 1.20's plugin
/// longcheer reads the first three).
final class LongcheerCommands {
  /// `+MODODR`: 1 UMTS only, 2 UMTS preferred, 3 GSM only, 4 GSM preferred.
  private static final int UMTS_PREFERRED = 2;

  private final VirtualModem modem;
  private int mode = UMTS_PREFERRED;

  private LongcheerCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem) {
    LongcheerCommands commands = new LongcheerCommands(modem);
    table
        .run("+CPNNUM", (_, _) -> commands.tries())
        .read("+MODODR", (_, _) -> Answer.ok("+MODODR: " + commands.mode))
        .set("+MODODR", (command, _) -> commands.mode(command.number(0, -1)))
        .test("+WS46", "+WS46: (12,22,29)")
        .read("+WS46", (_, _) -> Answer.ok("+WS46: 29"))
        .test(
            "+CGDCONT",
            "+CGDCONT: (1-16),\"IP\",,,(0-2),(0-4)",
            "+CGDCONT: (1-16),\"IPV6\",,,(0),(0)")
        .run("+PSRAT", (_, _) -> Answer.ok("+PSRAT: " + commands.access()))
        .read("+BNDPRF", (_, _) -> Answer.ok("+BNDPRF: 65535,16383"))
        .read("+NWLCK", (_, _) -> Answer.ok("+NWLCK: NETWORK UNLOCKED"));
  }

  private Answer tries() {
    Sim sim = modem.sim();
    return Answer.ok("PIN1=%d; PUK1=%d; PIN2=3; PUK2=10".formatted(sim.pinTries(), sim.pukTries()));
  }

  private Answer mode(int wanted) {
    if (wanted < 1 || wanted > 4) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    mode = wanted;
    return Answer.ok();
  }

  /// A stick of 3GPP release 6 with 5.76 Mbit/s up says HSUPA on every UMTS network that has it.
  private String access() {
    if (!modem.registration().registered()) {
      return "NONE";
    }
    return switch (modem.settings().technology()) {
      case GSM -> "EDGE";
      case UMTS -> "HSUPA";
      case LTE, NR -> "LTE";
    };
  }
}
