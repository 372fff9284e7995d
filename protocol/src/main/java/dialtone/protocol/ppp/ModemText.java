package dialtone.protocol.ppp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What stands between frames: the modem's own words, or noise.
final class ModemText {

  /// What says that the call is over (V.250 §6.3.3, and what modems say when they take our frames
  /// for commands).
  private static final List<String> RESULTS =
      List.of("NO CARRIER", "BUSY", "NO ANSWER", "NO DIALTONE", "NO DIAL TONE", "ERROR");

  private static final String NUMBERED_RESULT = "+CME ERROR:";
  private static final int KEPT = 200;
  private static final int LONGEST_RESULT = 100;

  private final StringBuilder text = new StringBuilder();
  private long noise;

  /// Keeps `length` octets that were no frame, for [#heard].
  void add(byte[] buffer, int length) {
    if (isText(buffer, 0, length)) {
      String more = new String(buffer, 0, length, StandardCharsets.US_ASCII);
      text.append(more, 0, Math.min(more.length(), KEPT - Math.min(KEPT, text.length())));
    } else {
      noise += length;
    }
  }

  /// The line that ends the call, when the octets are whole lines of text and nothing else. An IP
  /// packet never is: its length stands within the first six octets and is less than 2304.
  static Optional<String> result(byte[] buffer, int length) {
    return isText(buffer, 0, length) ? lastResult(buffer, 0, length) : Optional.empty();
  }

  /// The line that would end the call, when a frame that was cut off ends in it: only silence after
  /// it tells it from data.
  static Optional<String> resultBehindFrame(byte[] buffer, int length) {
    int start = length;
    int lineEnds = 0;
    while (start > 0 && length - start < LONGEST_RESULT && lineEnds < 2) {
      start--;
      lineEnds += buffer[start] == '\n' && start < length - 1 ? 2 : 0;
    }
    return lineEnds < 2 || !isText(buffer, start, length - start)
        ? Optional.empty()
        : lastResult(buffer, start, length - start);
  }

  private static Optional<String> lastResult(byte[] buffer, int offset, int length) {
    if (length == 0 || buffer[offset + length - 1] != '\n' && buffer[offset + length - 1] != '\r') {
      return Optional.empty();
    }
    String all = new String(buffer, offset, length, StandardCharsets.US_ASCII);
    return all.lines().map(String::strip).filter(ModemText::endsCall).findFirst();
  }

  private static boolean endsCall(String line) {
    return RESULTS.contains(line) || line.startsWith(NUMBERED_RESULT);
  }

  private static boolean isText(byte[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      byte octet = buffer[i];
      if ((octet < ' ' || octet == 0x7f) && octet != '\r' && octet != '\n' && octet != '\t') {
        return false;
      }
    }
    return true;
  }

  /// In plain words, with `length` octets that still stand without an end.
  String heard(byte[] pending, int length) {
    add(pending, length);
    String said = text.toString().replaceAll("\\s+", " ").strip();
    if (!said.isEmpty()) {
      return "text: " + said;
    }
    return noise == 0 ? "nothing" : "noise, " + noise + " bytes";
  }
}
