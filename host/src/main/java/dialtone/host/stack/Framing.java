package dialtone.host.stack;

/// What stands in front of an IP packet on the link.
public enum Framing {
  /// Ethernet II; neighbours are found by ARP and neighbour discovery.
  ETHERNET,
  /// Nothing: a point-to-point link, where all packets go to the one other end.
  RAW_IP
}
