package dialtone.simulator.model;

import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// The files of the SIM (3GPP TS 31.102 §4.2, ETSI TS 102 221 §13.2), whoever reads them.
public final class CardFiles {
  /// Its number; readable without the PIN.
  public static final int EF_ICCID = 0x2FE2;

  private static final int EF_IMSI = 0x6F07;
  private static final int EF_AD = 0x6FAD;
  private static final int EF_SPN = 0x6F46;
  private static final int EF_MSISDN = 0x6F40;
  private static final int SPN_LENGTH = 16;

  private final Settings settings;

  public CardFiles(Settings settings) {
    this.settings = settings;
  }

  public Optional<Octets> contents(int file) {
    return hex(file).map(digits -> Octets.of(HexFormat.of().parseHex(digits)));
  }

  /// The contents in hexadecimal digits, upper case.
  public Optional<String> hex(int file) {
    return switch (file) {
      case EF_ICCID -> Optional.of(swapped(padded(settings.text(Setting.ICCID), 20)));
      case EF_IMSI -> Optional.of(imsi());
      case EF_AD -> Optional.of("0000000" + settings.text(Setting.MNC).length());
      case EF_SPN -> Optional.of(providerName());
      default -> Optional.empty();
    };
  }

  /// The first record of a file that has records.
  public Optional<Octets> record(int file) {
    return file == EF_MSISDN
        ? Optional.of(Octets.of(HexFormat.of().parseHex(subscriberNumber())))
        : Optional.empty();
  }

  /// TS 31.102 §4.2.26: no name, then length, type and digits of the number.
  private String subscriberNumber() {
    String number = settings.text(Setting.MSISDN);
    String digits = number.replaceAll("\\D", "");
    String body = swapped(padded(digits.length() % 2 == 0 ? digits : digits + "F", 20));
    return "%02X%s%sFFFF"
        .formatted(1 + (digits.length() + 1) / 2, number.startsWith("+") ? "91" : "81", body);
  }

  /// TS 31.102 §4.2.2: a length, then the digits with a parity nibble in front.
  private String imsi() {
    String digits = settings.text(Setting.IMSI);
    return "08" + swapped(padded((digits.length() % 2 == 1 ? "9" : "1") + digits, 16));
  }

  private String providerName() {
    byte[] name = settings.text(Setting.OPERATOR).getBytes(StandardCharsets.US_ASCII);
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
}
