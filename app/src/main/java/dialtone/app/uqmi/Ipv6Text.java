package dialtone.app.uqmi;

import java.util.List;

/// An IPv6 address as inet_ntop(3) of glibc writes it: the first longest run of zeros is `::`, and
/// addresses that hold one of IPv4 end like that.
final class Ipv6Text {
  private static final int GROUPS = 8;

  private Ipv6Text() {}

  static String of(List<Integer> groups) {
    int begin = -1;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zeros(groups, i);
      if (zeros > length) {
        begin = i;
        length = zeros;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == begin) {
        text.append(i == 0 ? "::" : ":");
        i += length - 1;
      } else if (i == GROUPS - 2 && holdsIpv4(groups, begin, length)) {
        return text.append(dotted(groups.get(i), groups.get(i + 1))).toString();
      } else {
        text.append(Integer.toHexString(groups.get(i))).append(i < GROUPS - 1 ? ":" : "");
      }
    }
    return text.toString();
  }

  private static int zeros(List<Integer> groups, int from) {
    int to = from;
    while (to < GROUPS && groups.get(to) == 0) {
      to++;
    }
    return to - from;
  }

  /// `::1.2.3.4` and `::ffff:1.2.3.4`.
  private static boolean holdsIpv4(List<Integer> groups, int begin, int length) {
    return begin == 0 && (length == 6 || length == 5 && groups.get(5) == 0xffff);
  }

  private static String dotted(int high, int low) {
    return (high >> 8) + "." + (high & 255) + "." + (low >> 8) + "." + (low & 255);
  }
}
