package dialtone.simulator.at;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands behind `ATD` (V.250 §6.3.1; 3GPP TS 27.007 §10.2.1.1 for packet service).
sealed interface DialString {

  /// A packet call on the context `cid`.
  record Packet(int cid) implements DialString {}

  /// A telephone number: a voice or circuit-switched call, for which these networks have nobody.
  record Subscriber() implements DialString {}

  record Malformed() implements DialString {}

  /// `*99#`, `*99***<cid>#`, `*99*<address>*<protocol>*<cid>#`, and `*98` alike.
  Pattern PACKET = Pattern.compile("\\*9[89](?:\\*[^*#]*\\*[^*#]*\\*(\\d{1,2})|\\*(\\d{1,2}))?#");

  /// Digits and the modifiers of V.250 §6.3.1.
  Pattern NUMBER = Pattern.compile("[0-9*#+A-D,TPW!@;]+");

  /// Reads it.
  ///
  /// @param cdma `#777` is a packet call, `*99#` is none (TIA/EIA/IS-707-A-2 §3)
  static DialString parse(String text, boolean cdma) {
    String dialled = text.replace(" ", "").toUpperCase(Locale.ROOT).replaceFirst("^[TP]", "");
    Matcher packet = PACKET.matcher(dialled);
    if (cdma ? dialled.equals("#777") : packet.matches()) {
      return new Packet(cdma ? 1 : cid(packet));
    }
    return NUMBER.matcher(dialled).matches() ? new Subscriber() : new Malformed();
  }

  private static int cid(Matcher packet) {
    String full = packet.group(1);
    String brief = packet.group(2);
    return Integer.parseInt(full != null ? full : brief != null ? brief : "1");
  }
}
