package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.util.List;
import java.util.function.Consumer;

/// V.250's own commands, and 3GPP TS 27.007 clauses 5, 6, 8 and 9: identity, functionality, error
/// reports, character sets.
final class GeneralCommands {
  private final VirtualModem modem;

  private GeneralCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem) {
    GeneralCommands commands = new GeneralCommands(modem);
    commands.addLineSettings(table);
    commands.addIdentity(table);
    commands.addFunctionality(table);
    commands.addReports(table);
  }

  private void addLineSettings(CommandTable table) {
    table
        .run("E", (command, dialogue) -> flag(command, on -> dialogue.echo(on)))
        .run("V", (command, dialogue) -> flag(command, on -> dialogue.numeric(!on)))
        .run("Q", (command, dialogue) -> flag(command, on -> dialogue.set("Q", on ? 1 : 0)))
        .run("Z", GeneralCommands::defaults)
        .run("&F", GeneralCommands::defaults)
        .set("S", GeneralCommands::register)
        .read("S", (c, d) -> Answer.ok("%03d".formatted(d.number("S" + c.text(0)))))
        .accept(List.of("X", "&C", "&D", "&K", "&S", "&W", "L", "M", "T", "P", "+IPR", "+ICF"))
        .accept(List.of("+IFC", "+CRC", "+CLIP", "+CLIR", "+COLP", "+CCWA", "+CSSN", "+CR"))
        .test("+IFC", "+IFC: (0-2),(0-2)")
        .test("+IPR", "+IPR: (0,9600,115200),()")
        .read("+IPR", (_, _) -> Answer.ok("+IPR: 115200"));
  }

  private void addIdentity(CommandTable table) {
    for (String prefix : List.of("+C", "+")) {
      table
          .run(prefix + "GMI", (_, _) -> plain(Setting.MANUFACTURER))
          .run(prefix + "GMM", (_, _) -> plain(Setting.MODEL_NAME))
          .run(prefix + "GMR", (_, _) -> plain(Setting.FIRMWARE))
          .run(prefix + "GSN", (_, _) -> plain(Setting.IMEI))
          .test(prefix + "GMI", "")
          .test(prefix + "GMM", "")
          .test(prefix + "GMR", "")
          .test(prefix + "GSN", "");
    }
    table
        .run("I", (_, _) -> information())
        .run("+GCAP", (_, _) -> Answer.ok("+GCAP: +CGSM,+DS,+ES"))
        .run("+CLAC", (_, _) -> Answer.ok(table.names()));
  }

  private Answer information() {
    return Answer.ok(
        "Manufacturer: " + modem.settings().text(Setting.MANUFACTURER),
        "Model: " + modem.settings().text(Setting.MODEL_NAME),
        "Revision: " + modem.settings().text(Setting.FIRMWARE),
        "IMEI: " + modem.settings().text(Setting.IMEI),
        "+GCAP: +CGSM,+DS,+ES");
  }

  private void addFunctionality(CommandTable table) {
    table
        .test("+CFUN", "+CFUN: (0,1,4,5,7),(0,1)")
        .read("+CFUN", (_, _) -> Answer.ok("+CFUN: " + modem.power().fun()))
        .set("+CFUN", (command, _) -> functionality(command))
        .run("+CPAS", (_, _) -> Answer.ok("+CPAS: 0"))
        .test("+WS46", "+WS46: (12,22,25,28,29)")
        .read("+WS46", (_, _) -> Answer.ok("+WS46: 25"))
        .test("+CSCS", "+CSCS: (\"IRA\",\"GSM\",\"UCS2\")")
        .read("+CSCS", (_, d) -> Answer.ok("+CSCS: \"" + d.text("+CSCS", "IRA") + "\""))
        .set("+CSCS", GeneralCommands::characterSet);
  }

  /// TS 27.007 §8.2: `<fun>,1` resets the modem before it takes the functionality.
  private Answer functionality(Command command) {
    var power = Power.of(command.number(0, -1));
    if (power.isEmpty() || command.number(1, 0) > 1) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    if (command.number(1, 0) == 1) {
      modem.restart();
    } else {
      modem.power(power.get());
    }
    return Answer.ok();
  }

  private static Answer characterSet(Command command, Dialogue dialogue) {
    if (!List.of("IRA", "GSM", "UCS2").contains(command.text(0))) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    dialogue.set("+CSCS", command.text(0));
    return Answer.ok();
  }

  private void addReports(CommandTable table) {
    table
        .test("+CMEE", "+CMEE: (0-2)")
        .read("+CMEE", (_, d) -> Answer.ok("+CMEE: " + d.number("+CMEE")))
        .set("+CMEE", (command, dialogue) -> ranged(command, dialogue, 2))
        .test(
            "+CIND",
            "+CIND: (\"battchg\",(0-5)),(\"signal\",(0-5)),(\"service\",(0-1)),(\"roam\",(0-1))")
        .read("+CIND", (_, _) -> Answer.ok(indicators()))
        .test("+CMER", "+CMER: (0-3),(0),(0),(0-2),(0-1)")
        .accept(List.of("+CMER", "+CEER"));
  }

  private String indicators() {
    int service = modem.registration().registered() ? 1 : 0;
    int bars =
        service == 0 ? 0 : Math.clamp((modem.settings().number(Setting.RSSI_DBM) + 113) / 12, 0, 5);
    int roaming = modem.settings().flag(Setting.ROAMING) ? 1 : 0;
    return "+CIND: 5," + bars + "," + service + "," + roaming;
  }

  /// Sets the number that the dialogue keeps for a command, when it is in `0..most`.
  static Answer ranged(Command command, Dialogue dialogue, int most) {
    int value = command.number(0, 0);
    if (value < 0 || value > most) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    dialogue.set(command.name(), value);
    return Answer.ok();
  }

  private Answer plain(Setting setting) {
    return modem.settings().given(setting)
        ? Answer.ok(modem.settings().text(setting))
        : Answer.ok();
  }

  private static Answer flag(Command command, Consumer<Boolean> change) {
    int value = command.number(0, 0);
    if (value > 1 || value < 0) {
      return Answer.error();
    }
    change.accept(value == 1);
    return Answer.ok();
  }

  private static Answer defaults(Command command, Dialogue dialogue) {
    dialogue.reset();
    return Answer.ok();
  }

  private static Answer register(Command command, Dialogue dialogue) {
    int value = command.number(1, 0);
    if (value < 0 || value > 255 || !command.has(0)) {
      return Answer.error();
    }
    dialogue.set("S" + command.text(0), value);
    return Answer.ok();
  }
}
