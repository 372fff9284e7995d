package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// DHCP options by their number, RFC 2132. Those that nobody asks for are kept; one of a wrong size
/// counts as absent.
///
/// @param byCode without padding (0) and end (255)
public record DhcpOptions(Map<Integer, Octets> byCode) {
  public static final int SUBNET_MASK = 1;
  public static final int ROUTER = 3;
  public static final int DOMAIN_NAME_SERVER = 6;
  public static final int INTERFACE_MTU = 26;
  public static final int REQUESTED_ADDRESS = 50;
  public static final int LEASE_TIME = 51;
  public static final int OVERLOAD = 52;
  public static final int MESSAGE_TYPE = 53;
  public static final int SERVER_IDENTIFIER = 54;
  public static final int PARAMETER_LIST = 55;
  public static final int MESSAGE = 56;
  public static final int CLIENT_IDENTIFIER = 61;
  public static final DhcpOptions NONE = new DhcpOptions(Map.of());

  public DhcpOptions {
    byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
  }

  /// These options and one more, or with this value in place of an older one.
  public DhcpOptions with(int code, Octets value) {
    Map<Integer, Octets> more = new TreeMap<>(byCode);
    more.put(code, value);
    return new DhcpOptions(more);
  }

  public DhcpOptions with(int code, InetAddress address) {
    return with(code, Octets.of(address.getAddress()));
  }

  /// Addresses one behind the other, as routers and name servers stand.
  public DhcpOptions with(int code, List<? extends InetAddress> addresses) {
    PacketWriter out = new PacketWriter();
    addresses.forEach(out::address);
    return with(code, Octets.of(out.toArray()));
  }

  public DhcpOptions withU8(int code, int value) {
    return with(code, Octets.of(new PacketWriter().u8(value).toArray()));
  }

  public DhcpOptions withU16(int code, int value) {
    return with(code, Octets.of(new PacketWriter().u16(value).toArray()));
  }

  public DhcpOptions withU32(int code, long value) {
    return with(code, Octets.of(new PacketWriter().u32(value).toArray()));
  }

  public Optional<Inet4Address> subnetMask() {
    return address(SUBNET_MASK);
  }

  /// The router that the server likes best.
  public Optional<Inet4Address> router() {
    return addresses(ROUTER).stream().findFirst();
  }

  public List<Inet4Address> dns() {
    return addresses(DOMAIN_NAME_SERVER);
  }

  /// Octets; values below 68 are void, RFC 2132 §5.1.
  public Optional<Integer> mtu() {
    return sized(INTERFACE_MTU, 2).map(PacketReader::u16).filter(mtu -> mtu >= 68);
  }

  public Optional<Inet4Address> requestedAddress() {
    return address(REQUESTED_ADDRESS);
  }

  /// Seconds; 0xffffffff is for ever.
  public Optional<Long> leaseSeconds() {
    return sized(LEASE_TIME, 4).map(PacketReader::unsigned32);
  }

  public Optional<Inet4Address> serverIdentifier() {
    return address(SERVER_IDENTIFIER);
  }

  /// What the client uses to be known by, RFC 2132 §9.14: a hardware type and an address, or
  /// anything.
  public Optional<Octets> clientIdentifier() {
    return Optional.ofNullable(byCode.get(CLIENT_IDENTIFIER));
  }

  /// The numbers of the options that the client asks for, in its order.
  public List<Integer> parameterList() {
    Octets codes = byCode.getOrDefault(PARAMETER_LIST, Octets.NONE);
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      list.add(codes.at(i));
    }
    return list;
  }

  Optional<Integer> u8(int code) {
    return sized(code, 1).map(PacketReader::u8);
  }

  private Optional<Inet4Address> address(int code) {
    return sized(code, 4).map(PacketReader::inet4);
  }

  private List<Inet4Address> addresses(int code) {
    Octets value = byCode.getOrDefault(code, Octets.NONE);
    List<Inet4Address> list = new ArrayList<>();
    PacketReader in = new PacketReader("DHCP option " + code, value);
    while (in.remaining() >= 4) {
      list.add(in.inet4());
    }
    return list;
  }

  private Optional<PacketReader> sized(int code, int size) {
    return Optional.ofNullable(byCode.get(code))
        .filter(value -> value.size() == size)
        .map(value -> new PacketReader("DHCP option " + code, value));
  }
}
