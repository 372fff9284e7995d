package dialtone.host.link;

import dialtone.host.linux.RouteMessage;
import dialtone.host.linux.Rtnetlink;
import dialtone.host.machine.Links;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one entry of the kernel's tables says. Field positions: `struct ifinfomsg`, `ifaddrmsg`,
/// `rtmsg` and `rtnexthop` of linux/rtnetlink.h and linux/if_addr.h.
final class TableEntry {
  private static final int AF_INET6 = 10;
  private static final int AF_INET = 2;
  private static final HexFormat MAC = HexFormat.ofDelimiter(":");

  private TableEntry() {}

  static Links.Link link(RouteMessage entry) {
    ByteBuffer fixed = entry.fixed();
    int flags = fixed.getInt(8);
    boolean ethernet = fixed.getShort(2) == Rtnetlink.ARPHRD_ETHER;
    return new Links.Link(
        fixed.getInt(4),
        entry.text(Rtnetlink.IFLA_IFNAME).orElse(""),
        (flags & Rtnetlink.IFF_UP) != 0,
        (flags & Rtnetlink.IFF_LOWER_UP) != 0,
        entry.number(Rtnetlink.IFLA_MTU).orElse(0),
        entry.attribute(Rtnetlink.IFLA_ADDRESS).map(MAC::formatHex).orElse(""),
        ethernet && (flags & Rtnetlink.IFF_NOARP) == 0);
  }

  static Optional<Links.Address> address(RouteMessage entry, Map<Integer, Links.Link> links) {
    int length = Byte.toUnsignedInt(entry.fixed().get(1));
    // On a point-to-point link IFA_ADDRESS is the other end; IPv6 has IFA_LOCAL only there.
    return entry
        .address(Rtnetlink.IFA_LOCAL)
        .or(() -> entry.address(Rtnetlink.IFA_ADDRESS))
        .flatMap(
            address ->
                Optional.ofNullable(links.get(entry.fixed().getInt(4)))
                    .map(link -> new Links.Address(link.name(), new Prefix(address, length))));
  }

  /// Empty for what is not an ordinary route of the main table; several for a route over several
  /// links.
  static List<Links.Route> routes(RouteMessage entry, Map<Integer, Links.Link> links) {
    ByteBuffer fixed = entry.fixed();
    int family = fixed.get(0);
    int table = entry.number(Rtnetlink.RTA_TABLE).orElse(Byte.toUnsignedInt(fixed.get(4)));
    boolean cloned = (fixed.getInt(8) & Rtnetlink.RTM_F_CLONED) != 0;
    boolean internet = family == AF_INET || family == AF_INET6;
    if (!internet
        || cloned
        || table != Rtnetlink.RT_TABLE_MAIN
        || fixed.get(7) != Rtnetlink.RTN_UNICAST) {
      return List.of();
    }
    Prefix destination =
        new Prefix(
            entry.address(Rtnetlink.RTA_DST).orElseGet(() -> anywhere(family)),
            Byte.toUnsignedInt(fixed.get(1)));
    int metric = entry.number(Rtnetlink.RTA_PRIORITY).orElse(0);
    List<Links.Route> routes = new ArrayList<>();
    entry
        .number(Rtnetlink.RTA_OIF)
        .map(links::get)
        .ifPresent(
            link ->
                routes.add(
                    new Links.Route(
                        link.name(), destination, entry.address(Rtnetlink.RTA_GATEWAY), metric)));
    entry
        .attribute(Rtnetlink.RTA_MULTIPATH)
        .ifPresent(hops -> nextHops(hops, links, destination, metric, routes));
    return routes;
  }

  private static void nextHops(
      byte[] hops,
      Map<Integer, Links.Link> links,
      Prefix destination,
      int metric,
      List<Links.Route> routes) {
    ByteBuffer in = ByteBuffer.wrap(hops).order(ByteOrder.nativeOrder());
    while (in.remaining() >= 8) {
      int start = in.position();
      int length = Short.toUnsignedInt(in.getShort(start));
      Optional.ofNullable(links.get(in.getInt(start + 4)))
          .ifPresent(
              link ->
                  routes.add(new Links.Route(link.name(), destination, Optional.empty(), metric)));
      in.position(Math.min(in.limit(), start + Math.max(8, length)));
    }
  }

  private static InetAddress anywhere(int family) {
    try {
      return InetAddress.getByAddress(new byte[family == AF_INET6 ? 16 : 4]);
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
