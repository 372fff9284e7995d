package dialtone.modem.ppp;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has come of each family that is wanted on a link. Not thread-safe.
final class Negotiated {
  /// RFC 1661 §6.1.
  private static final int USUAL_MTU = 1500;

  private final Set<IpFamily> wanted;
  private final Map<IpFamily, Prefix> addresses = new EnumMap<>(IpFamily.class);
  private final Map<IpFamily, String> refusals = new EnumMap<>(IpFamily.class);
  private List<InetAddress> dns = List.of();
  private int mtu = USUAL_MTU;

  Negotiated(Set<IpFamily> wanted) {
    this.wanted = wanted;
  }

  void mtu(int largest) {
    mtu = largest;
  }

  int mtu() {
    return mtu;
  }

  void up(PppEvent.Ipv4Up up) {
    addresses.put(IpFamily.IPV4, new Prefix(up.local(), 32));
    dns = up.dns();
  }

  /// RFC 5072 §4.1: a link-local address is all that PPP gives; the rest comes by router
  /// advertisements.
  void up(PppEvent.Ipv6Up up) {
    addresses.put(IpFamily.IPV6, new Prefix(up.local(), 64));
  }

  void refused(PppEvent.FamilyRefused no) {
    refusals.put(no.family(), no.why());
  }

  /// Present once every family that is wanted is up or refused, and one of them up.
  Optional<Addressing> addressing() {
    boolean decided =
        wanted.stream().allMatch(f -> addresses.containsKey(f) || refusals.containsKey(f));
    if (!decided || addresses.isEmpty()) {
      return Optional.empty();
    }
    List<Prefix> inOrder = new ArrayList<>(addresses.values());
    return Optional.of(
        new Addressing(inOrder, Optional.empty(), Optional.empty(), dns, Optional.of(mtu)));
  }

  /// Why nothing will come: every family that is wanted was refused.
  Optional<String> refusal() {
    return wanted.stream().allMatch(refusals::containsKey)
        ? Optional.of(String.join("; ", refusals.values()))
        : Optional.empty();
  }
}
