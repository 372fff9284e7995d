package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `+CGCONTRDP: cid,bearer,apn,address and mask,gateway,dns1,dns2,…` (3GPP TS 27.007 §10.1.23):
/// what the network gave an active context; one line a family. Before release 10 the mask stood in
/// a field of its own.
///
/// @param address absent where the modem leaves it to `+CGPADDR`
public record Cgcontrdp(
    int cid,
    String apn,
    Optional<Prefix> address,
    Optional<InetAddress> gateway,
    List<InetAddress> dns) {

  public static Cgcontrdp parse(String line) {
    Params params = Params.of("+CGCONTRDP:", line);
    int cid = params.number("cid", 0, 255);
    params.text(); // the bearer, which only dedicated ones need
    String apn = params.text();
    String text = params.text();
    Optional<Prefix> address =
        text.isEmpty() ? Optional.empty() : Optional.of(masked(params, text));
    List<Optional<InetAddress>> rest = new ArrayList<>();
    while (params.more() && rest.size() < 4) {
      String next = params.text();
      rest.add(next.isEmpty() ? Optional.empty() : read(params, next));
    }
    boolean apart = address.isPresent() && !rest.isEmpty() && isMask(rest.getFirst());
    Optional<Prefix> whole = apart ? address.map(a -> joined(a, rest.getFirst())) : address;
    List<Optional<InetAddress>> behind = apart ? rest.subList(1, rest.size()) : rest;
    List<InetAddress> dns =
        behind.stream().skip(1).limit(2).flatMap(Optional::stream).distinct().toList();
    Optional<InetAddress> gateway = behind.stream().findFirst().flatMap(each -> each);
    return new Cgcontrdp(cid, apn, whole, gateway, dns);
  }

  private static Optional<InetAddress> read(Params params, String text) {
    InetAddress address =
        AddressText.read(text).orElseThrow(() -> params.failure("no address: " + text));
    return address.isAnyLocalAddress() ? Optional.empty() : Optional.of(address);
  }

  /// `10.0.0.1.255.255.255.0`, 32 decimal octets, `address mask` as `+CGPIAF` asks for, or an
  /// address alone.
  private static Prefix masked(Params params, String text) {
    String[] parts = text.split("[ /]", -1);
    String[] octets = text.split("\\.", -1);
    int half = octets.length / 2;
    if (parts.length == 1 && text.indexOf(':') < 0 && (half == 4 || half == 16)) {
      parts =
          octets.length == 16
              ? parts
              : new String[] {join(octets, 0, half), join(octets, half, octets.length)};
    }
    Optional<InetAddress> address = AddressText.read(parts[0]);
    if (address.isEmpty()) {
      throw params.failure("no address: " + text);
    }
    Prefix alone = new Prefix(address.get(), address.get().getAddress().length * 8);
    return parts.length < 2
        ? alone
        : joined(alone, Optional.of(AddressText.read(parts[1]).orElse(address.get())));
  }

  private static String join(String[] octets, int from, int to) {
    return String.join(".", List.of(octets).subList(from, to));
  }

  private static boolean isMask(Optional<InetAddress> address) {
    return address
        .filter(a -> a.getAddress().length == 4 && (a.getAddress()[0] & 0xff) == 255)
        .isPresent();
  }

  /// A mask that is none leaves the address alone.
  private static Prefix joined(Prefix alone, Optional<InetAddress> mask) {
    byte[] octets = mask.map(InetAddress::getAddress).orElse(new byte[0]);
    int ones = 0;
    for (byte each : octets) {
      ones += Integer.bitCount(each & 0xff);
    }
    boolean fits = octets.length == alone.address().getAddress().length;
    return fits && ones > 0 ? new Prefix(alone.address(), ones) : alone;
  }
}
