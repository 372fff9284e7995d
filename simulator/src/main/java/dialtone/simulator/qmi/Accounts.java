package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wds.PdpType;
import java.util.Locale;

/// How WDS numbers what `+CGDCONT` and `+CGAUTH` have words for.
final class Accounts {
  private static final int PAP = 1;
  private static final int CHAP = 2;

  private Accounts() {}

  /// One word for each bit of QmiWdsAuthentication.
  static String words(int flags) {
    String pap = (flags & PAP) != 0 ? "pap " : "";
    return (pap + ((flags & CHAP) != 0 ? "chap" : "")).strip();
  }

  static int flags(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean chap = lower.contains("chap");
    return (lower.startsWith("pap") ? PAP : 0) | (chap ? CHAP : 0);
  }

  static PdpType pdpType(String word) {
    return switch (word) {
      case "IPV6" -> PdpType.IPV6;
      case "IPV4V6" -> PdpType.IPV4_OR_IPV6;
      case "PPP" -> PdpType.PPP;
      default -> PdpType.IPV4;
    };
  }

  static String word(PdpType type) {
    return switch (type) {
      case IPV4, NON_IP, UNRECOGNISED -> "IP";
      case PPP -> "PPP";
      case IPV6 -> "IPV6";
      case IPV4_OR_IPV6 -> "IPV4V6";
    };
  }
}
