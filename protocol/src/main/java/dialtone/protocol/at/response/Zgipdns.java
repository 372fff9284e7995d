package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// `+ZGIPDNS: cid[,n],type,address,gateway,dns1,dns2[,address,gateway,dns1,dns2]`, of its own
/// accord when a context got its addresses, on modems with ZTE's firmware. Of two families the
/// second follows the first; older firmware writes both into one field, as 20 decimal octets.
///
/// @param type `IP`, `IPV6` or `IPV4V6`
public record Zgipdns(
    int cid,
    String type,
    List<InetAddress> addresses,
    List<InetAddress> gateways,
    List<InetAddress> dns) {

  private static final Set<String> TYPES = Set.of("IP", "IPV6", "IPV4V6");

  public static Zgipdns parse(String line) {
    Params params = Params.of("+ZGIPDNS:", line);
    int cid = params.number("cid", 0, 255);
    String type = params.text().toUpperCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      type = params.text().toUpperCase(Locale.ROOT); // the number that some firmware puts between
    }
    if (!TYPES.contains(type)) {
      throw params.failure("no PDP type: " + type);
    }
    List<InetAddress> addresses = new ArrayList<>();
    List<InetAddress> gateways = new ArrayList<>();
    List<InetAddress> dns = new ArrayList<>();
    while (params.more()) {
      addKnown(addresses, params);
      addKnown(gateways, params);
      addKnown(dns, params);
      addKnown(dns, params);
    }
    return new Zgipdns(cid, type, List.copyOf(addresses), List.copyOf(gateways), List.copyOf(dns));
  }

  private static void addKnown(List<InetAddress> known, Params params) {
    for (String each : families(params.text())) {
      InetAddress address =
          AddressText.read(each).orElseThrow(() -> params.failure("no address: " + each));
      if (!address.isAnyLocalAddress() && !known.contains(address)) {
        known.add(address);
      }
    }
  }

  private static List<String> families(String text) {
    List<String> octets = List.of(text.split("\\.", -1));
    if (octets.size() == 20) {
      return List.of(
          String.join(".", octets.subList(0, 4)), String.join(".", octets.subList(4, 20)));
    }
    return Optional.of(text).filter(t -> !t.isEmpty()).stream().toList();
  }
}
