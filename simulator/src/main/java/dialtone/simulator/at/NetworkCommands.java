package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.List;

/// Registration, operator and USSD: 3GPP TS 27.007 §7.2, §7.3, §7.15, §10.1.20, §10.1.22.
final class NetworkCommands {
  private static final String COPS = "+COPS";

  private final VirtualModem modem;

  private NetworkCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem, List<Announcer> announcers) {
    NetworkCommands commands = new NetworkCommands(modem);
    for (Domain domain : Domain.values()) {
      String name = domain.command();
      table
          .test(name, name + ": (0-3)")
          .read(name, (_, dialogue) -> commands.registration(domain, dialogue))
          .set(name, (command, dialogue) -> GeneralCommands.ranged(command, dialogue, 3));
    }
    table
        .testBy(COPS, SimAccess.needed(modem, (_, _) -> commands.scan()))
        .read(COPS, SimAccess.needed(modem, (_, dialogue) -> commands.operator(dialogue)))
        .set(COPS, SimAccess.needed(modem, commands::select))
        .test("+CUSD", "+CUSD: (0-2)")
        .read("+CUSD", (_, dialogue) -> Answer.ok("+CUSD: " + dialogue.number("+CUSD")))
        .set("+CUSD", SimAccess.needed(modem, commands::ussd));
    announcers.add(commands::announce);
  }

  private Answer registration(Domain domain, Dialogue dialogue) {
    int n = dialogue.number(domain.command());
    return Answer.ok(domain.command() + ": " + n + "," + RegistrationText.of(modem, domain, n));
  }

  private Answer operator(Dialogue dialogue) {
    int mode = modem.registerWanted() ? 0 : 2;
    if (!modem.registration().registered()) {
      return Answer.ok(COPS + ": " + mode);
    }
    int format = dialogue.number(COPS);
    String name = format == 2 ? plmn() : modem.settings().text(Setting.OPERATOR);
    return Answer.ok("%s: %d,%d,\"%s\",%d".formatted(COPS, mode, format, name, technology()));
  }

  /// Modes of TS 27.007 §7.3: 0 automatic, 1 by hand, 2 leave, 3 only the format of names, 4 by
  /// hand, else automatic.
  private Answer select(Command command, Dialogue dialogue) {
    int mode = command.number(0, 0);
    int format = command.number(1, dialogue.number(COPS));
    if (mode < 0 || mode > 4 || format < 0 || format > 2) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    dialogue.set(COPS, format);
    if (mode == 1 && command.has(2) && !known(command.text(2))) {
      return Answer.failed(CmeError.NO_NETWORK_SERVICE);
    }
    if (mode != 3) {
      modem.register(mode != 2);
    }
    return Answer.ok();
  }

  private boolean known(String operator) {
    return operator.equals(plmn()) || operator.equals(modem.settings().text(Setting.OPERATOR));
  }

  private Answer scan() {
    String name = modem.settings().text(Setting.OPERATOR);
    int present = modem.registration().registered() ? 2 : 1;
    return Answer.ok(
        "+COPS: (%d,\"%s\",\"%s\",\"%s\",%d),,(0-4),(0-2)"
            .formatted(present, name, name, plmn(), technology()));
  }

  private String plmn() {
    return modem.settings().text(Setting.MCC) + modem.settings().text(Setting.MNC);
  }

  private int technology() {
    return RegistrationText.accessTechnology(modem.settings().technology());
  }

  private Answer ussd(Command command, Dialogue dialogue) {
    dialogue.set("+CUSD", command.number(0, 0) == 2 ? 0 : command.number(0, 0));
    if (!command.has(1)) {
      return Answer.ok();
    }
    return modem.ussd(command.text(1)) ? Answer.ok() : Answer.failed(CmeError.UNKNOWN);
  }

  private List<String> announce(Change change, Dialogue dialogue) {
    List<String> lines = new ArrayList<>();
    if (change instanceof Change.RegistrationChanged) {
      for (Domain domain : Domain.values()) {
        int n = dialogue.number(domain.command());
        if (n > 0 && domain.used(modem.settings().technology())) {
          lines.add(domain.command() + ": " + RegistrationText.of(modem, domain, n));
        }
      }
    }
    if (change instanceof Change.UssdReply(String text) && dialogue.number("+CUSD") == 1) {
      lines.add("+CUSD: 0,\"" + text + "\",15");
    }
    return lines;
  }
}
