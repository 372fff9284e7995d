package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.net.Prefix;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `^DHCPV6: address,prefix,gateway,server,dns1,dns2,max_rx,max_tx`: the IPv6 side of [Dhcp], in
/// colon notation. A prefix that is missing is 64, the only one that a mobile network gives (3GPP
/// TS 23.401 §5.3.1.2.2).
public record DhcpV6(Prefix address, Optional<InetAddress> gateway, List<InetAddress> dns) {

  public static DhcpV6 parse(String line) {
    Params params = Params.of("^DHCPV6:", line);
    InetAddress address = address(params).orElseThrow(() -> params.failure("no address"));
    int length = params.numberIfAny("prefix", 0, 128).orElse(64);
    Optional<InetAddress> gateway = address(params);
    params.text(); // the server
    List<InetAddress> dns = new ArrayList<>();
    address(params).ifPresent(dns::add);
    address(params).filter(a -> !dns.contains(a)).ifPresent(dns::add);
    return new DhcpV6(new Prefix(address, length == 0 ? 64 : length), gateway, List.copyOf(dns));
  }

  private static Optional<InetAddress> address(Params params) {
    String text = params.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    InetAddress address =
        AddressText.read(text)
            .filter(a -> a instanceof Inet6Address)
            .orElseThrow(() -> params.failure("no IPv6 address: " + text));
    return address.isAnyLocalAddress() ? Optional.empty() : Optional.of(address);
  }
}
