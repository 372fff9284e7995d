package dialtone.host.config;

import java.util.Locale;
import java.util.Optional;

/// The many words for the IP family of a context.
public final class Families {
  private Families() {}

  /// `ipv4`, `ipv6` or `ipv4v6` for `IP`, `IPv4`, `ipv4-and-ipv6` and the like.
  public static Optional<String> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "ip", "ipv4", "v4" -> Optional.of("ipv4");
      case "ipv6", "v6" -> Optional.of("ipv6");
      case "ipv4v6", "ipv4-and-ipv6", "ipv4ipv6", "ipv6v4", "dual" -> Optional.of("ipv4v6");
      default -> Optional.empty();
    };
  }
}
