package dialtone.protocol.ppp;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// What a link tells its owner.
public sealed interface PppEvent {

  /// LCP is open. `mru` is the largest packet that the peer receives, in bytes.
  record LinkUp(int mru) implements PppEvent {}

  /// The peer has accepted us (or we the peer); `message` is what it said to that, often empty.
  record Authenticated(AuthProtocol by, String message) implements PppEvent {}

  /// IPCP is open.
  ///
  /// @param remote the peer's address, absent when it named none: normal with modems, pppd calls it
  ///     10.64.64.64 then
  /// @param dns as last given in this negotiation, without placeholders
  record Ipv4Up(InetAddress local, Optional<InetAddress> remote, List<InetAddress> dns)
      implements PppEvent {}

  /// IPV6CP is open: link-local addresses made of the negotiated interface identifiers (RFC 5072).
  record Ipv6Up(InetAddress local, InetAddress remote) implements PppEvent {}

  /// One family will not come up; `why` in plain words. The others go on.
  record FamilyRefused(PppSettings.IpFamily family, String why) implements PppEvent {}

  /// It is over; nothing more comes.
  record Down(PppEnd end) implements PppEvent {}
}
