package dialtone.modem.qmi;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.voice.UssData;
import dialtone.protocol.qmi.voice.UssDataCodingScheme;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Text as USSD of service VOICE carries it; UCS-2 most significant octet first, as ModemManager
/// sends it (`mm-broadband-modem-qmi.c`).
final class UssdText {
  private UssdText() {}

  static UssData encode(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii
        ? new UssData(
            UssDataCodingScheme.ASCII, Octets.of(text.getBytes(StandardCharsets.US_ASCII)))
        : new UssData(
            UssDataCodingScheme.UCS2, Octets.of(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  /// The modem's own UTF-16 where it has it, since that is never ambiguous.
  static Optional<Private> decode(Optional<UssData> data, Optional<List<Integer>> utf16) {
    return utf16
        .filter(units -> !units.isEmpty())
        .map(UssdText::text)
        .or(() -> data.map(UssdText::text))
        .filter(text -> !text.isEmpty())
        .map(Private::new);
  }

  private static String text(List<Integer> units) {
    StringBuilder text = new StringBuilder(units.size());
    units.forEach(unit -> text.append((char) unit.intValue()));
    return text.toString();
  }

  private static String text(UssData data) {
    byte[] octets = data.data().toArray();
    return switch (data.dataCodingScheme()) {
      case UCS2 -> new String(octets, StandardCharsets.UTF_16BE);
      case ASCII, EIGHT_BIT, UNKNOWN, UNRECOGNISED ->
          new String(octets, StandardCharsets.ISO_8859_1);
    };
  }
}
