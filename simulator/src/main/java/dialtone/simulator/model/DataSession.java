package dialtone.simulator.model;

import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A data session that stands, with what the network gave it.
///
/// @param way what carries its packets to the host
public record DataSession(
    int cid,
    Way way,
    String apn,
    Optional<Prefix> address4,
    Optional<InetAddress> gateway4,
    Optional<Prefix> address6,
    List<InetAddress> dns) {

  /// How packets reach the host.
  public enum Way {
    NETWORK_DEVICE,
    /// PPP on the port that dialled.
    CALL
  }

  /// This session with the families of an `older` one of the same context that it lacks.
  DataSession joining(DataSession older) {
    return new DataSession(
        cid,
        way,
        apn,
        address4.or(older::address4),
        gateway4.or(older::gateway4),
        address6.or(older::address6),
        dns);
  }

  /// What is left of it without its IPv6 or without its IPv4.
  DataSession without(boolean six) {
    return six
        ? new DataSession(cid, way, apn, address4, gateway4, Optional.empty(), dns)
        : new DataSession(cid, way, apn, Optional.empty(), Optional.empty(), address6, dns);
  }

  /// The words in which modems list the families of a session: `IPV4`, `IPV6`.
  public List<String> families() {
    List<String> families = new ArrayList<>();
    address4.ifPresent(_ -> families.add("IPV4"));
    address6.ifPresent(_ -> families.add("IPV6"));
    return List.copyOf(families);
  }
}
