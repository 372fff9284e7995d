package dialtone.host.machine;

import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// Network devices, their addresses and routes, through rtnetlink: one batch is one system call.
public interface Links {

  /// One change. `Remove…` of what is not there is not a failure, nor is adding what already stands.
  sealed interface Change {
    record SetUp(String link, boolean up) implements Change {}

    record SetMtu(String link, int mtu) implements Change {}

    /// Whether the link looks for its neighbours, by ARP and neighbour discovery, as in
    /// `ip link set … arp on`.
    record SetArp(String link, boolean on) implements Change {}

    record AddAddress(String link, Prefix address) implements Change {}

    record RemoveAddress(String link, Prefix address) implements Change {}

    /// `gateway` absent: the destination is on the link. `metric` as in `ip route … metric N`.
    record AddRoute(String link, Prefix destination, Optional<InetAddress> gateway, int metric)
        implements Change {}

    record RemoveRoute(String link, Prefix destination, Optional<InetAddress> gateway, int metric)
        implements Change {}
  }

  /// @param arp it looks for its neighbours before it sends them anything, as an Ethernet does
  record Link(
      int index, String name, boolean up, boolean carrier, int mtu, String mac, boolean arp) {}

  record Address(String link, Prefix address) {}

  record Route(String link, Prefix destination, Optional<InetAddress> gateway, int metric) {}

  /// All of it at one moment (routes of the main table only).
  record Table(List<Link> links, List<Address> addresses, List<Route> routes) {}

  /// Applies the changes in order, as one batch; the first failure is thrown, and changes behind it may have been made.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Denied` without CAP_NET_ADMIN, `Gone` when the link is not there
  void apply(List<Change> changes);

  Table table();
}
