package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.privacy.Private;
import java.util.List;

/// The number of the SIM card, 18 to 20 digits that begin with 89 (ITU-T E.118), however the modem
/// writes it: `^ICCID:`, `+CCID:`, `+ICCID:`, `+QCCID:`, bare, padded with F, or with swapped
/// digits as it lies in the card.
public record Iccid(Private digits) {
  private static final List<String> PREFIXES =
      List.of("^ICCID:", "+CCID:", "+ICCID:", "+QCCID:", "$QCCID:");

  public static Iccid parse(String line) {
    for (String prefix : PREFIXES) {
      if (Params.begins(line, prefix)) {
        Params params = Params.of(prefix, line);
        return read(params, params.text());
      }
    }
    Params bare = Params.of("", line);
    return read(bare, bare.text());
  }

  /// From EF_ICCID (3GPP TS 51.011 §10.1.1), read by `AT+CRSM=176,12258,0,0,10`: two digits an
  /// octet, the lower first.
  public static Iccid parse(Crsm elementaryFile) {
    Params params = Params.of("", elementaryFile.response());
    return read(params, params.text());
  }

  private static Iccid read(Params params, String text) {
    String digits = text.startsWith("98") ? swapped(text) : text;
    int end = digits.length();
    while (end > 0 && Character.toUpperCase(digits.charAt(end - 1)) == 'F') {
      end--;
    }
    digits = digits.substring(0, end);
    boolean known = end >= 18 && end <= 20 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!known) {
      throw params.failure("no card number of 18 to 20 digits");
    }
    return new Iccid(new Private(digits));
  }

  private static String swapped(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i + 1 < text.length(); i += 2) {
      digits.append(text.charAt(i + 1)).append(text.charAt(i));
    }
    return digits.toString();
  }
}
