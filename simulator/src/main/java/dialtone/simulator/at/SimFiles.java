package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Files of the SIM read through `+CRSM` and `+CSIM` (3GPP TS 27.007 §8.17 and §8.18, TS 31.102
/// §4.2).
final class SimFiles {
  private static final int READ_BINARY = 176;
  private static final int EF_ICCID = 0x2FE2;
  private static final int EF_AD = 0x6FAD;
  private static final int EF_SPN = 0x6F46;
  private static final int EF_IMSI = 0x6F07;
  private static final int SPN_LENGTH = 16;

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
        command.number(1, 0) == EF_ICCID ? SimAccess.card(modem) : SimAccess.unlocked(modem);
    if (obstacle.isPresent()) {
      return Answer.failed(obstacle.get());
    }
    Optional<String> contents =
        command.number(0, 0) == READ_BINARY ? contents(command.number(1, 0)) : Optional.empty();
    // ETSI TS 102 221 §10.2.1: 9000 is success, 6A82 is file not found.
    return Answer.ok(contents.map(hex -> "+CRSM: 144,0,\"" + hex + "\"").orElse("+CRSM: 106,130"));
  }

  private Optional<String> contents(int file) {
    return switch (file) {
      case EF_ICCID -> Optional.of(swapped(padded(modem.settings().text(Setting.ICCID), 20)));
      case EF_IMSI -> Optional.of(imsi());
      case EF_AD -> Optional.of("0000000" + modem.settings().text(Setting.MNC).length());
      case EF_SPN -> Optional.of(providerName());
      default -> Optional.empty();
    };
  }

  /// TS 31.102 §4.2.2: a length, then the digits with a parity nibble in front.
  private String imsi() {
    String digits = modem.settings().text(Setting.IMSI);
    return "08" + swapped(padded((digits.length() % 2 == 1 ? "9" : "1") + digits, 16));
  }

  private String providerName() {
    byte[] name = modem.settings().text(Setting.OPERATOR).getBytes(StandardCharsets.US_ASCII);
    String hex = HexFormat.of().withUpperCase().formatHex(name);
    return "00" + padded(hex.substring(0, Math.min(hex.length(), 2 * SPN_LENGTH)), 2 * SPN_LENGTH);
  }

  private static String padded(String text, int length) {
    return text.length() >= length
        ? text.substring(0, length)
        : text + "F".repeat(length - text.length());
  }

  /// Digits as the card stores them: low half of each byte first.
  private static String swapped(String digits) {
    StringBuilder text = new StringBuilder(digits.length());
    for (int i = 0; i + 1 < digits.length(); i += 2) {
      text.append(digits.charAt(i + 1)).append(digits.charAt(i));
    }
    return text.toString();
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
