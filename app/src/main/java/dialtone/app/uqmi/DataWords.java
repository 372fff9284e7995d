package dialtone.app.uqmi;

import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.PdpType;
import dialtone.protocol.qmi.wds.ProfileType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// The words for data sessions and profiles, typed in any case and printed.
final class DataWords {
  static final String WRONG_FAMILY = "Invalid value (valid: ipv4, ipv6, unspecified)";

  /// By the bits of QmiWdsAuthentication in libqmi.
  private static final List<String> AUTHENTICATION = List.of("none", "pap", "chap", "both");

  private DataWords() {}

  private static String folded(String typed) {
    return typed.toLowerCase(Locale.ROOT);
  }

  static OptionalInt authentication(String typed) {
    int bits = AUTHENTICATION.indexOf(folded(typed));
    return bits < 0 ? OptionalInt.empty() : OptionalInt.of(bits);
  }

  /// Empty for bits that have no word.
  static Optional<String> authentication(int bits) {
    return bits < AUTHENTICATION.size() ? Optional.of(AUTHENTICATION.get(bits)) : Optional.empty();
  }

  static Optional<IpFamily> family(String typed) {
    return switch (folded(typed)) {
      case "ipv4" -> Optional.of(IpFamily.IPV4);
      case "ipv6" -> Optional.of(IpFamily.IPV6);
      case "unspecified" -> Optional.of(IpFamily.UNSPECIFIED);
      default -> Optional.empty();
    };
  }

  static Optional<String> word(IpFamily family) {
    return switch (family) {
      case IPV4 -> Optional.of("ipv4");
      case IPV6 -> Optional.of("ipv6");
      case UNSPECIFIED -> Optional.of("unspecified");
      case UNKNOWN, ETHERNET, UNRECOGNISED -> Optional.empty();
    };
  }

  static Optional<PdpType> pdpType(String typed) {
    return switch (folded(typed)) {
      case "ipv4" -> Optional.of(PdpType.IPV4);
      case "ppp" -> Optional.of(PdpType.PPP);
      case "ipv6" -> Optional.of(PdpType.IPV6);
      case "ipv4v6" -> Optional.of(PdpType.IPV4_OR_IPV6);
      default -> Optional.empty();
    };
  }

  static Optional<String> word(PdpType type) {
    return switch (type) {
      case IPV4 -> Optional.of("ipv4");
      case PPP -> Optional.of("ppp");
      case IPV6 -> Optional.of("ipv6");
      case IPV4_OR_IPV6 -> Optional.of("ipv4v6");
      case NON_IP, UNRECOGNISED -> Optional.empty();
    };
  }

  static Optional<ProfileType> profileType(String typed) {
    return switch (folded(typed)) {
      case "3gpp" -> Optional.of(ProfileType.GPP);
      case "3gpp2" -> Optional.of(ProfileType.GPP2);
      default -> Optional.empty();
    };
  }
}
