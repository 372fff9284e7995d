package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.util.List;

/// What neighbour discovery messages carry behind their fixed part, RFC 4861 §4.6.
public sealed interface NeighborOption {

  record SourceLinkLayer(MacAddress address) implements NeighborOption {}

  record TargetLinkLayer(MacAddress address) implements NeighborOption {}

  /// A prefix of the link, RFC 4861 §4.6.2.
  ///
  /// @param onLink addresses of the prefix need no router
  /// @param autonomous hosts make their own address in it, RFC 4862
  /// @param validSeconds 0xffffffff: for ever
  /// @param preferredSeconds 0xffffffff: for ever
  record PrefixInformation(
      Prefix prefix, boolean onLink, boolean autonomous, long validSeconds, long preferredSeconds)
      implements NeighborOption {}

  record Mtu(long mtu) implements NeighborOption {}

  /// RFC 8106 §5.1.
  ///
  /// @param lifetimeSeconds 0: these are no longer to be used
  record RecursiveDns(long lifetimeSeconds, List<Inet6Address> servers) implements NeighborOption {
    public RecursiveDns {
      servers = List.copyOf(servers);
    }
  }

  /// An option that means nothing here, or with an odd size; `body` is what follows type and
  /// length.
  record Other(int type, Octets body) implements NeighborOption {
    public Other {
      if (body.size() % 8 != 6) {
        throw new IllegalArgumentException("a body of " + body.size() + " octets fills no option");
      }
    }
  }
}
