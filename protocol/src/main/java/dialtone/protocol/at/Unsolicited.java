package dialtone.protocol.at;

import java.util.Set;

/// Tells lines that a modem says of its own accord from bare answer text, by shape alone.
///
/// V.250 §5.8 leaves extension codes to begin with `+`; the makers took the other signs. `^RSSI:
/// 20` is Huawei, `$QCRMCALL` Qualcomm, `*PSUTTZ` Ericsson, `%CREG` Texas Instruments, `!GSTATUS`
/// Sierra, `#QSS` Telit, `&QCOPS` Gobi, `_OSIGQ` Option.
public final class Unsolicited {
  private static final String SIGNS = "+^*$%!#&_";

  private static final Set<String> WORDS =
      Set.of(
          "RING",
          "NO CARRIER",
          "NO ANSWER",
          "NO DIALTONE",
          "NO DIAL TONE",
          "BUSY",
          "CONNECT",
          "BOOT",
          "RDY",
          "Call Ready",
          "SMS Ready",
          "SMS DONE",
          "PB DONE",
          "NORMAL POWER DOWN",
          "POWERED DOWN");

  private Unsolicited() {}

  /// Whether `line` looks like an unsolicited result code: a sign, letters and a colon, or one of
  /// the known words.
  public static boolean looksLike(String line) {
    if (line.isEmpty()) {
      return false;
    }
    return SIGNS.indexOf(line.charAt(0)) >= 0 ? namesItself(line) : isWord(line);
  }

  // `^BOOT` and `^SRVST:2` name themselves; `+447700900123` is an answer in bare text
  private static boolean namesItself(String line) {
    int at = 1;
    while (at < line.length() && isNameCharacter(line.charAt(at))) {
      at++;
    }
    boolean named = at > 1 && Character.isLetter(line.charAt(1));
    return named && (at == line.length() || line.charAt(at) == ':');
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isWord(String line) {
    return WORDS.contains(line) || line.startsWith("CONNECT ") || line.startsWith("BOOT:");
  }
}
