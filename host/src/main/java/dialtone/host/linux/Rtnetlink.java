package dialtone.host.linux;

import dialtone.protocol.net.Prefix;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The requests of rtnetlink(7) that a connection needs. Numbers from linux/rtnetlink.h,
/// linux/if_link.h, linux/if_addr.h, linux/if.h
/// and linux/if_arp.h.
public final class Rtnetlink {
  public static final int RTM_NEWLINK = 16;
  public static final int RTM_GETLINK = 18;
  public static final int RTM_NEWADDR = 20;
  public static final int RTM_DELADDR = 21;
  public static final int RTM_GETADDR = 22;
  public static final int RTM_NEWROUTE = 24;
  public static final int RTM_DELROUTE = 25;
  public static final int RTM_GETROUTE = 26;

  public static final int IFLA_ADDRESS = 1;
  public static final int IFLA_IFNAME = 3;
  public static final int IFLA_MTU = 4;
  public static final int IFA_ADDRESS = 1;
  public static final int IFA_LOCAL = 2;
  public static final int RTA_DST = 1;
  public static final int RTA_OIF = 4;
  public static final int RTA_GATEWAY = 5;
  public static final int RTA_PRIORITY = 6;
  public static final int RTA_MULTIPATH = 9;
  public static final int RTA_TABLE = 15;
  public static final int RT_TABLE_MAIN = 254;
  public static final int RTN_UNICAST = 1;
  public static final int RTM_F_CLONED = 0x200;
  public static final int IFF_UP = 1;
  public static final int IFF_NOARP = 0x80;
  public static final int IFF_LOWER_UP = 0x10000;
  public static final int ARPHRD_ETHER = 1;

  private static final int NLM_F_REQUEST = 1;
  private static final int NLM_F_ACK = 4;
  private static final int NLM_F_EXCL = 0x200;
  private static final int NLM_F_DUMP = 0x300;
  private static final int NLM_F_CREATE = 0x400;
  private static final int NLM_F_APPEND = 0x800;
  private static final int CHANGE = NLM_F_REQUEST | NLM_F_ACK;

  private static final int IFA_F_NODAD = 2;
  private static final int RTPROT_STATIC = 4;
  private static final int RT_SCOPE_UNIVERSE = 0;
  private static final int RT_SCOPE_LINK = 253;
  private static final int RT_SCOPE_NOWHERE = 255;
  private static final int RTNH_F_ONLINK = 4;

  private static final int LINK_FIXED = 16;
  private static final int ADDRESS_FIXED = 8;
  private static final int ROUTE_FIXED = 12;

  private Rtnetlink() {}

  /// Asks for all entries: `getType` is RTM_GETLINK, RTM_GETADDR or RTM_GETROUTE, of IPv4 and IPv6.
  public static RouteMessage dump(int getType) {
    return RouteMessage.request(
        getType, NLM_F_REQUEST | NLM_F_DUMP, fixed(fixedLength(getType)), List.of());
  }

  public static RouteMessage setUp(int link, boolean up) {
    return linkChange(link, up ? IFF_UP : 0, IFF_UP, List.of());
  }

  public static RouteMessage setArp(int link, boolean on) {
    return linkChange(link, on ? 0 : IFF_NOARP, IFF_NOARP, List.of());
  }

  public static RouteMessage setMtu(int link, int mtu) {
    return linkChange(link, 0, 0, List.of(RouteMessage.Attribute.number(IFLA_MTU, mtu)));
  }

  /// Gives a link its own hardware address.
  ///
  /// @param mac six bytes
  public static RouteMessage setHardwareAddress(int link, byte[] mac) {
    return linkChange(link, 0, 0, List.of(new RouteMessage.Attribute(IFLA_ADDRESS, mac)));
  }

  private static RouteMessage linkChange(
      int link, int flags, int mask, List<RouteMessage.Attribute> attributes) {
    ByteBuffer fixed = fixed(LINK_FIXED).putInt(0).putInt(link).putInt(flags).putInt(mask);
    return RouteMessage.request(RTM_NEWLINK, CHANGE, fixed, attributes);
  }

  public static RouteMessage addAddress(int link, Prefix address) {
    return address(RTM_NEWADDR, CHANGE | NLM_F_CREATE | NLM_F_EXCL, link, address);
  }

  public static RouteMessage removeAddress(int link, Prefix address) {
    return address(RTM_DELADDR, CHANGE, link, address);
  }

  private static RouteMessage address(int type, int flags, int link, Prefix address) {
    boolean six = address.address() instanceof Inet6Address;
    // The network gave this IPv6 address to us alone; waiting for a neighbour to object costs a
    // second (RFC 4862 §5.4).
    int addressFlags = six && type == RTM_NEWADDR ? IFA_F_NODAD : 0;
    ByteBuffer fixed =
        fixed(ADDRESS_FIXED).put((byte) family(address.address())).put((byte) address.length());
    fixed.put((byte) addressFlags).put((byte) RT_SCOPE_UNIVERSE).putInt(link);
    return RouteMessage.request(
        type,
        flags,
        fixed,
        List.of(
            RouteMessage.Attribute.address(IFA_LOCAL, address.address()),
            RouteMessage.Attribute.address(IFA_ADDRESS, address.address())));
  }

  /// Adds a route to the main table. It stands beside others of the same destination and metric, as
  /// `ip route append` does: with NLM_F_EXCL a route of another link would pass for this one.
  ///
  /// @param onLink the gateway is reached through the link although no address covers it
  public static RouteMessage addRoute(
      int link, Prefix destination, Optional<InetAddress> gateway, int metric, boolean onLink) {
    boolean direct = gateway.isEmpty() && !(destination.address() instanceof Inet6Address);
    ByteBuffer fixed = route(destination).put((byte) RTPROT_STATIC);
    fixed.put((byte) (direct ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE)).put((byte) RTN_UNICAST);
    fixed.putInt(onLink ? RTNH_F_ONLINK : 0);
    int flags = CHANGE | NLM_F_CREATE | NLM_F_APPEND;
    return RouteMessage.request(
        RTM_NEWROUTE, flags, fixed, path(link, destination, gateway, metric));
  }

  public static RouteMessage removeRoute(
      int link, Prefix destination, Optional<InetAddress> gateway, int metric) {
    ByteBuffer fixed =
        route(destination).put((byte) 0).put((byte) RT_SCOPE_NOWHERE).put((byte) 0).putInt(0);
    return RouteMessage.request(
        RTM_DELROUTE, CHANGE, fixed, path(link, destination, gateway, metric));
  }

  private static ByteBuffer route(Prefix destination) {
    ByteBuffer fixed =
        fixed(ROUTE_FIXED)
            .put((byte) family(destination.address()))
            .put((byte) destination.length());
    return fixed.put((byte) 0).put((byte) 0).put((byte) RT_TABLE_MAIN);
  }

  private static List<RouteMessage.Attribute> path(
      int link, Prefix destination, Optional<InetAddress> gateway, int metric) {
    List<RouteMessage.Attribute> attributes = new ArrayList<>();
    if (destination.length() > 0) {
      attributes.add(RouteMessage.Attribute.address(RTA_DST, destination.address()));
    }
    gateway.ifPresent(via -> attributes.add(RouteMessage.Attribute.address(RTA_GATEWAY, via)));
    if (metric > 0) {
      attributes.add(RouteMessage.Attribute.number(RTA_PRIORITY, metric));
    }
    attributes.add(RouteMessage.Attribute.number(RTA_OIF, link));
    return attributes;
  }

  private static int family(InetAddress address) {
    return address instanceof Inet6Address ? Socket.AF_INET6 : Socket.AF_INET;
  }

  /// How long the part before the attributes is.
  static int fixedLength(int type) {
    // linux/rtnetlink.h numbers the types in fours, one four for each kind of entry.
    return switch (type & ~3) {
      case RTM_NEWLINK -> LINK_FIXED;
      case RTM_NEWADDR -> ADDRESS_FIXED;
      case RTM_NEWROUTE -> ROUTE_FIXED;
      default -> 0;
    };
  }

  private static ByteBuffer fixed(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
  }
}
