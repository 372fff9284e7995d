package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.CardFiles;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.util.Optional;

/// Files of the SIM read through `+CRSM` and `+CSIM` (3GPP TS 27.007 §8.17 and §8.18, TS 31.102
/// §4.2).
final class SimFiles {
  private static final int READ_BINARY = 176;

  private final VirtualModem modem;

  private SimFiles(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem) {
    SimFiles files = new SimFiles(modem);
    table
        .test("+CRSM", "")
        .set("+CRSM", (command, _) -> files.restricted(command))
        .test("+CSIM", "")
        .set("+CSIM", (command, _) -> files.generic(command));
  }

  static Handler iccid(VirtualModem modem) {
    return (_, _) ->
        SimAccess.card(modem)
            .map(Answer::failed)
            .orElseGet(() -> Answer.ok("+CCID: " + modem.settings().text(Setting.ICCID)));
  }

  private Answer restricted(Command command) {
    Optional<CmeError> obstacle =
        command.number(1, 0) == CardFiles.EF_ICCID
            ? SimAccess.card(modem)
            : SimAccess.unlocked(modem);
    if (obstacle.isPresent()) {
      return Answer.failed(obstacle.get());
    }
    Optional<String> contents =
        command.number(0, 0) == READ_BINARY
            ? new CardFiles(modem.settings()).hex(command.number(1, 0))
            : Optional.empty();
    // ETSI TS 102 221 §10.2.1: 9000 is success, 6A82 is file not found.
    return Answer.ok(contents.map(hex -> "+CRSM: 144,0,\"" + hex + "\"").orElse("+CRSM: 106,130"));
  }

  /// VERIFY and UNBLOCK without a code ask for the tries left: `63CX` (ETSI TS 102 221 §11.1.9,
  /// §11.1.13).
  private Answer generic(Command command) {
    Optional<CmeError> obstacle = SimAccess.card(modem);
    if (obstacle.isPresent()) {
      return Answer.failed(obstacle.get());
    }
    String status =
        switch (command.text(1)) {
          case "0020000100" -> tries(modem.sim().pinTries());
          case "002C000100" -> tries(modem.sim().pukTries());
          case "0020008100" -> tries(3);
          case "002C008100" -> tries(10);
          default -> "6D00"; // instruction not supported
        };
    return Answer.ok("+CSIM: " + status.length() + ",\"" + status + "\"");
  }

  private static String tries(int left) {
    return "63C%X".formatted(Math.min(left, 15));
  }
}
