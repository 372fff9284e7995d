package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Sim;
import dialtone.simulator.model.VirtualModem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Huawei's own commands beside those of the session and of the system: SIM, modes, ports, radio
/// switch, version.
final class HuaweiCommands {
  /// `acqorder` of `^SYSCFGEX`.
  private static final Map<String, Technology> MODES =
      Map.of(
          "01", Technology.GSM, "02", Technology.UMTS, "03", Technology.LTE, "08", Technology.NR);

  private final VirtualModem modem;
  private String order = "00";
  private int mode = 2;

  private HuaweiCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem, List<Announcer> announcers) {
    HuaweiCommands commands = new HuaweiCommands(modem);
    commands.addSim(table);
    commands.addModes(table);
    commands.addDevice(table);
    HuaweiSystem.add(table, modem, announcers);
  }

  private void addSim(CommandTable table) {
    table
        .read("^CPIN", (_, _) -> pin())
        .read("^ICCID", (_, _) -> iccid())
        .read("^CARDLOCK", (_, _) -> Answer.ok("^CARDLOCK: 2,10,0"))
        .read("^CARDMODE", (_, _) -> Answer.ok("^CARDMODE: 2"))
        .run("^CARDMODE", (_, _) -> Answer.ok("^CARDMODE: 2"));
  }

  /// `^CPIN: <code>,<times>,<PUK>,<PIN>,<PUK2>,<PIN2>`.
  private Answer pin() {
    Sim sim = modem.sim();
    return SimAccess.card(modem)
        .map(Answer::failed)
        .orElseGet(
            () ->
                Answer.ok(
                    "^CPIN: %s,,%d,%d,10,3"
                        .formatted(SimCommands.asked(modem), sim.pukTries(), sim.pinTries())));
  }

  private Answer iccid() {
    return SimAccess.card(modem)
        .map(Answer::failed)
        .orElseGet(() -> Answer.ok("^ICCID: " + modem.settings().text(Setting.ICCID)));
  }

  private void addModes(CommandTable table) {
    table
        .test(
            "^SYSCFGEX",
            "^SYSCFGEX: (\"00\",\"01\",\"02\",\"03\",\"99\"),((3fffffff,\"All"
                + " Bands\")),(0-2),(0-4),((7fffffffffffffff,\"All Bands\"))")
        .read(
            "^SYSCFGEX",
            (_, _) -> Answer.ok("^SYSCFGEX:\"" + order + "\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF"))
        .set("^SYSCFGEX", (command, _) -> acquire(command.text(0)))
        .test("^SYSCFG", "^SYSCFG:(2,13,14,16),(0-3),((3FFFFFFF,\"All bands\")),(0-2),(0-4)")
        .read("^SYSCFG", (_, _) -> Answer.ok("^SYSCFG:" + mode + ",0,3FFFFFFF,1,2"))
        .set("^SYSCFG", (command, _) -> only(command.number(0, -1)))
        .test("^PREFMODE", "^PREFMODE: (2,4,8)")
        .read("^PREFMODE", (_, _) -> Answer.ok("^PREFMODE: 8"))
        .accept(List.of("^PREFMODE"));
  }

  /// `"030201"` is LTE, else UMTS, else GSM; `"00"` is automatic, `"99"` is no change.
  private Answer acquire(String wanted) {
    if (wanted.equals("99")) {
      return Answer.ok();
    }
    boolean valid = wanted.matches("(00)|((0[1-48])+)");
    if (!valid) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    order = wanted;
    List<Technology> allowed =
        MODES.entrySet().stream()
            .filter(entry -> wanted.equals("00") || wanted.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    allow(allowed, Optional.ofNullable(MODES.get(wanted.substring(0, 2))));
    return Answer.ok();
  }

  /// `^SYSCFG`'s mode: 2 automatic, 13 GSM only, 14 WCDMA only, 16 no change.
  private Answer only(int wanted) {
    switch (wanted) {
      case 16 -> {}
      case 2 -> mode = wanted;
      case 13 -> {
        mode = wanted;
        allow(List.of(Technology.GSM), Optional.of(Technology.GSM));
      }
      case 14 -> {
        mode = wanted;
        allow(List.of(Technology.UMTS), Optional.of(Technology.UMTS));
      }
      default -> {
        return Answer.failed(CmeError.INCORRECT_PARAMETERS);
      }
    }
    return Answer.ok();
  }

  /// A network of a technology that is no longer allowed is left for the first that is.
  private void allow(List<Technology> allowed, Optional<Technology> first) {
    if (!allowed.contains(modem.settings().technology())) {
      first.ifPresent(
          technology ->
              modem.settings(modem.settings().with(Setting.TECHNOLOGY, technology.word())));
    }
  }

  private void addDevice(CommandTable table) {
    table
        .read("^SETPORT", (_, _) -> Answer.ok("^SETPORT:FF;10,12,16,A2"))
        .test("^SETPORT", "^SETPORT:10: 4G MODEM", "^SETPORT:12: 4G PCUI", "^SETPORT:16: NCM")
        .read("^RFSWITCH", (_, _) -> Answer.ok("^RFSWITCH:" + radio() + ",1"))
        .set("^RFSWITCH", (command, _) -> radio(command.number(0, -1)))
        .run("^RESET", (_, _) -> reset())
        .read("^VERSION", (_, _) -> Answer.ok(version()))
        .run("^HS", (_, _) -> Answer.ok("^HS:0,0"))
        .read("^HWVER", (_, _) -> Answer.ok("^HWVER:\"CL2E3372HM\""))
        .run("^HWVER", (_, _) -> Answer.ok("^HWVER:\"CL2E3372HM\""))
        .run("^DSFLOWQRY", (_, _) -> Answer.ok("^DSFLOWQRY:" + "0,".repeat(5) + "0"))
        .test("^U2DIAG", "")
        .accept(
            List.of(
                "^SETPORT", "^U2DIAG", "^DSFLOWCLR", "^DSFLOWRPT", "^BOOT", "^STSF", "^PORTSEL"))
        .accept(List.of("^CVOICE", "^DDSETEX", "^PSTANDBY", "^CSNR"));
  }

  private int radio() {
    return modem.power() == Power.FULL ? 1 : 0;
  }

  private Answer radio(int on) {
    if (on < 0 || on > 1) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    modem.power(on == 1 ? Power.FULL : Power.RADIO_OFF);
    return Answer.ok("^RFSWITCH:" + on + ",1");
  }

  private Answer reset() {
    modem.restart();
    return Answer.ok();
  }

  private List<String> version() {
    String firmware = modem.settings().text(Setting.FIRMWARE);
    return List.of(
        "^VERSION:BDT:Jan 01 2014, 10:00:00",
        "^VERSION:EXTS:" + firmware,
        "^VERSION:EXTD:" + "UTPS23.015.05.00.03_MAC23.015.05.00.03",
        "^VERSION:EXTH:CL2E3372HM");
  }
}
