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
    Optional<Integer> mtu) {}
