package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Sim;
import dialtone.simulator.model.VirtualModem;
import java.util.Optional;

/// The SIM and its codes: 3GPP TS 27.007 §7.4, §7.5, §8.3 and TS 27.007's `+CPINR`.
final class SimCommands {
  private final VirtualModem modem;

  private SimCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem) {
    SimCommands commands = new SimCommands(modem);
    Handler iccid = SimFiles.iccid(modem);
    table
        .test("+CPIN", "")
        .read("+CPIN", (_, _) -> commands.asksFor())
        .set("+CPIN", (command, _) -> commands.enter(command))
        .test("+CLCK", "+CLCK: (\"SC\",\"FD\",\"PN\")")
        .set("+CLCK", (command, _) -> commands.lock(command))
        .test("+CPWD", "+CPWD: (\"SC\",8),(\"P2\",8)")
        .set("+CPWD", (command, _) -> commands.change(command))
        .run("+CPINR", (_, _) -> commands.tries())
        .set("+CPINR", (_, _) -> commands.tries())
        .test("+CIMI", "")
        .run("+CIMI", SimAccess.needed(modem, (_, _) -> commands.text(Setting.IMSI)))
        .run("+CNUM", SimAccess.needed(modem, (_, _) -> commands.number()))
        .run("+CCID", iccid)
        .read("+CCID", iccid)
        .run("+ICCID", iccid);
    SimFiles.add(table, modem);
  }

  private Answer asksFor() {
    return SimAccess.card(modem)
        .map(Answer::failed)
        .orElseGet(() -> Answer.ok("+CPIN: " + asked(modem)));
  }

  /// The code that the SIM asks for, in the words of TS 27.007 §8.3.
  static String asked(VirtualModem modem) {
    return switch (modem.sim().state()) {
      case PIN -> "SIM PIN";
      case PUK -> "SIM PUK";
      case READY, ABSENT, INITIALISING, BLOCKED -> "READY";
    };
  }

  private Answer enter(Command command) {
    return outcome(
        command.has(1)
            ? modem.enterPuk(command.text(0), command.text(1))
            : modem.enterPin(command.text(0)));
  }

  private static Answer outcome(Sim.Outcome outcome) {
    return switch (outcome) {
      case DONE -> Answer.ok();
      case WRONG -> Answer.failed(CmeError.INCORRECT_PASSWORD);
      case PUK_NEEDED -> Answer.failed(CmeError.SIM_PUK_REQUIRED);
      case NOT_ASKED -> Answer.failed(CmeError.OPERATION_NOT_ALLOWED);
      case NO_CARD -> Answer.failed(CmeError.SIM_NOT_INSERTED);
    };
  }

  /// Mode 2 asks, 0 and 1 switch the lock off and on.
  private Answer lock(Command command) {
    if (SimAccess.card(modem).isPresent()) {
      return Answer.failed(SimAccess.card(modem).get());
    }
    int mode = command.number(1, -1);
    boolean sim = command.text(0).equals("SC");
    if (mode == 2) {
      return Answer.ok("+CLCK: " + (sim && modem.sim().locked() ? 1 : 0));
    }
    if (!sim || mode < 0 || mode > 1) {
      return Answer.failed(CmeError.OPERATION_NOT_SUPPORTED);
    }
    return outcome(modem.changePin(command.text(2), Optional.empty(), Optional.of(mode == 1)));
  }

  private Answer change(Command command) {
    return command.text(0).equals("SC")
        ? outcome(modem.changePin(command.text(1), Optional.of(command.text(2)), Optional.empty()))
        : Answer.failed(CmeError.OPERATION_NOT_SUPPORTED);
  }

  private Answer tries() {
    Sim sim = modem.sim();
    return Answer.ok(
        "+CPINR: SIM PIN," + sim.pinTries() + ",3", "+CPINR: SIM PUK," + sim.pukTries() + ",10");
  }

  private Answer number() {
    String number = modem.settings().text(Setting.MSISDN);
    int type = number.startsWith("+") ? 145 : 129; // TS 24.008 §10.5.4.7: international or unknown
    return number.isEmpty() ? Answer.ok() : Answer.ok("+CNUM: ,\"" + number + "\"," + type);
  }

  private Answer text(Setting setting) {
    return Answer.ok(modem.settings().text(setting));
  }
}
