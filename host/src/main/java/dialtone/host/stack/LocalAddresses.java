package dialtone.host.stack;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// Our own addresses and the ways out.
///
/// @param alone nobody on the link answers ARP, see [Addressing#isAlone]
record LocalAddresses(
    List<Prefix> prefixes,
    Optional<InetAddress> gateway4,
    Optional<InetAddress> gateway6,
    boolean alone) {
  static final LocalAddresses NONE =
      new LocalAddresses(List.of(), Optional.empty(), Optional.empty(), false);

  static final Inet4Address BROADCAST = (Inet4Address) Prefix.of("255.255.255.255").address();

  static LocalAddresses of(Addressing addressing) {
    return new LocalAddresses(
        addressing.addresses(), addressing.gateway4(), addressing.gateway6(), addressing.isAlone());
  }

  boolean has(InetAddress address) {
    return prefixes.stream().anyMatch(prefix -> prefix.address().equals(address));
  }

  /// The neighbour that takes a packet for `destination`: itself on the link or without any
  /// gateway.
  InetAddress nextHop(InetAddress destination) {
    boolean near =
        destination.equals(BROADCAST)
            || destination.isMulticastAddress()
            || destination.isLinkLocalAddress()
            || prefixes.stream().anyMatch(prefix -> prefix.contains(destination));
    Optional<InetAddress> gateway = destination instanceof Inet4Address ? gateway4 : gateway6;
    return near ? destination : gateway.orElse(destination);
  }
}
