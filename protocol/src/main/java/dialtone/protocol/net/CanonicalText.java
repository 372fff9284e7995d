package dialtone.protocol.net;

import java.net.InetAddress;
import java.util.Arrays;

/// Addresses as people and other programs write them, RFC 5952 §4: [InetAddress#getHostAddress]
/// leaves the zeros of IPv6 in.
public final class CanonicalText {
  private static final int GROUPS = 8;

  private CanonicalText() {}

  /// `10.64.0.2`, `2001:db8::2`; a scope stays, `fe80::1%wwan0`.
  public static String of(InetAddress address) {
    String[] text = address.getHostAddress().split("%", 2);
    String[] groups = text[0].split(":", -1);
    if (groups.length == GROUPS) {
      text[0] = shortened(groups);
    }
    return String.join("%", text);
  }

  /// The first of the longest runs of zeros becomes `::` (§4.2.3); one zero alone stays (§4.2.2).
  private static String shortened(String[] groups) {
    int longest = 1;
    int start = GROUPS;
    for (int i = 0; i < GROUPS; i++) {
      int length = zerosFrom(i, groups);
      if (length > longest) {
        longest = length;
        start = i;
      }
    }
    if (start == GROUPS) {
      return String.join(":", groups);
    }
    return joined(groups, 0, start) + "::" + joined(groups, start + longest, GROUPS);
  }

  private static int zerosFrom(int start, String[] groups) {
    int end = start;
    while (end < GROUPS && groups[end].equals("0")) {
      end++;
    }
    return end - start;
  }

  private static String joined(String[] groups, int from, int to) {
    return String.join(":", Arrays.asList(groups).subList(from, to));
  }
}
