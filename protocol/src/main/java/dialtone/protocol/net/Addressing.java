package dialtone.protocol.net;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// What the network gave a connection. Gateways are absent on point-to-point links.
public record Addressing(
    List<Prefix> addresses,
    Optional<InetAddress> gateway4,
    Optional<InetAddress> gateway6,
    List<InetAddress> dns,
    Optional<Integer> mtu) {

  /// Whether the addresses have no neighbour on their link who could answer ARP, as on the NCM
  /// device of Intel XMM modems: each is one address alone, and there is no gateway.
  public boolean isAlone() {
    return !addresses.isEmpty()
        && gateway4.isEmpty()
        && gateway6.isEmpty()
        && addresses.stream().allMatch(Prefix::isHost);
  }
}
