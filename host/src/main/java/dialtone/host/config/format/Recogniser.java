package dialtone.host.config.format;

import dialtone.host.config.SourceText;
import dialtone.host.pppd.tables.PppdOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells a file's format by its lines: each line speaks for the formats in which it would be one.
/// The name of the file counts for nothing.
final class Recogniser {
  private static final Pattern UCI_LINE =
      Pattern.compile(
          "(?:config|option|list|package)\\s+['\"]?\\w.*"
              + "|(?:(?:uci\\s+)?set\\s+)?\\w+\\.@?[\\w\\[\\]-]+(?:\\.\\w+)?=.*");
  private static final Pattern IFACE =
      Pattern.compile(
          "(?:iface\\s+\\S+\\s+inet6?\\s+\\w+|auto\\s+\\S+|allow-\\w+\\s+\\S+|source\\s+/.*)");
  private static final Pattern DIALER = Pattern.compile("(?i)\\[\\s*dialer\\b.*\\]");
  private static final Pattern KEYFILE_SECTION =
      Pattern.compile("\\[(?:connection|gsm|cdma|ipv4|ipv6|ppp|serial|proxy)\\]");
  private static final Pattern WVDIAL_KEY =
      Pattern.compile(
          "(?i)(?:modem|baud|init ?[1-9]|phone|username|password|stupid mode|dial command|isdn"
              + "|new pppd|auto reconnect|modem type)\\s*=.*");
  private static final Pattern MODE_SWITCH =
      Pattern.compile(
          "(?:Default|Target)(?:Vendor|Product|Class|ProductList)\\s*=.*"
              + "|(?:MessageContent[23]?|StandardEject|HuaweiNewMode|HuaweiMode|NeedResponse"
              + "|CheckSuccess|ReleaseDelay|MessageEndpoint|OptionMode|SierraMode)\\s*=.*");
  private static final Pattern CHAT_LINE =
      Pattern.compile(
          "(?:ABORT|CLR_ABORT|REPORT|TIMEOUT|ECHO|SAY|HANGUP)\\s+\\S.*"
              + "|(?:''|\"\"|OK|'OK'|\"OK\"|CONNECT|'CONNECT'|READY|\\S*-\\S*-\\S*)\\s*(?:['\"\\\\]|AT|at).*"
              + "|OKAT.*|.*\\bAT(?:D|\\+CGDCONT).*");

  private Recogniser() {}

  static Format of(SourceText source) {
    Map<Format, Integer> votes = new EnumMap<>(Format.class);
    for (String line : source.lines()) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith(";")) {
        vote(text, votes);
      }
    }
    Format best = Format.UNKNOWN;
    int most = 0;
    for (Map.Entry<Format, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  private static void vote(String line, Map<Format, Integer> votes) {
    // A heading says more than a line that could be many things.
    give(Format.WVDIAL, DIALER.matcher(line).matches() ? 20 : 0, votes);
    give(Format.KEYFILE, KEYFILE_SECTION.matcher(line).matches() ? 10 : 0, votes);
    give(Format.UCI, UCI_LINE.matcher(line).matches() ? 4 : 0, votes);
    give(Format.IFUPDOWN, IFACE.matcher(line).matches() ? 6 : 0, votes);
    give(Format.MODE_SWITCH, MODE_SWITCH.matcher(line).matches() ? 4 : 0, votes);
    give(Format.WVDIAL, WVDIAL_KEY.matcher(line).matches() ? 3 : 0, votes);
    give(Format.CHAT, CHAT_LINE.matcher(line).matches() ? 3 : 0, votes);
    give(Format.PPPD_PEERS, peers(line), votes);
  }

  private static int peers(String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    if (line.contains("=") && !line.startsWith("connect")) {
      return 0;
    }
    String first = words.getFirst();
    if (PppdOptions.named(first).isPresent()) {
      return first.equals("connect") ? 8 : 3;
    }
    return words.size() == 1 && (first.startsWith("/dev/") || first.matches("\\d+|tty\\w+"))
        ? 3
        : 0;
  }

  private static void give(Format format, int votes, Map<Format, Integer> all) {
    if (votes > 0) {
      all.merge(format, votes, Integer::sum);
    }
  }
}
