package dialtone.modem.qmi;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.RequestedSettings;
import dialtone.protocol.qmi.wds.RequestedSettingsCodes;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What Get Current Settings says of a session, as addresses.
final class SessionSettings {
  /// IPv4 asks for 576 at least (RFC 791); less is nonsense of the modem's.
  private static final long SMALLEST_MTU = 576;

  private static final long LARGEST_MTU = 65535;
  private static final int V6_GROUPS = 8;

  static final GetCurrentSettings QUESTION =
      new GetCurrentSettings(
          Stream.of(
                  RequestedSettings.APN_NAME,
                  RequestedSettings.DNS_ADDRESS,
                  RequestedSettings.IP_ADDRESS,
                  RequestedSettings.GATEWAY_INFO,
                  RequestedSettings.MTU,
                  RequestedSettings.IP_FAMILY)
              .mapToLong(RequestedSettingsCodes::code)
              .reduce(0, (a, b) -> a | b));

  /// What of it makes other addresses when it changes.
  static final long OF_ADDRESSES =
      RequestedSettingsCodes.code(RequestedSettings.DNS_ADDRESS)
          | RequestedSettingsCodes.code(RequestedSettings.IP_ADDRESS)
          | RequestedSettingsCodes.code(RequestedSettings.GATEWAY_INFO)
          | RequestedSettingsCodes.code(RequestedSettings.MTU);

  private SessionSettings() {}

  /// As people write it, without the operator's part (3GPP TS 23.003 §9.1.2).
  static Optional<String> apn(GetCurrentSettings.Reply told) {
    return told.apnName()
        .map(name -> name.strip().replaceFirst("(?i)\\.mnc\\d+\\.mcc\\d+\\.gprs$", ""))
        .filter(name -> !name.isEmpty());
  }

  /// Of all families of a session together; empty when none has an address.
  static Optional<Addressing> together(List<GetCurrentSettings.Reply> families) {
    List<Prefix> addresses = new ArrayList<>();
    List<InetAddress> dns = new ArrayList<>();
    List<InetAddress> gateways = new ArrayList<>();
    OptionalInt mtu = OptionalInt.empty();
    for (GetCurrentSettings.Reply each : families) {
      addresses(each).filter(a -> !addresses.contains(a)).forEach(addresses::add);
      gateways(each).filter(g -> isOther(g, addresses)).forEach(gateways::add);
      dns(each).filter(d -> !dns.contains(d)).forEach(dns::add);
      mtu = smaller(mtu, mtu(each));
    }
    if (addresses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Addressing(
            List.copyOf(addresses),
            gateways.stream().filter(Inet4Address.class::isInstance).findFirst(),
            gateways.stream().filter(g -> !(g instanceof Inet4Address)).findFirst(),
            List.copyOf(dns),
            mtu.isPresent() ? Optional.of(mtu.getAsInt()) : Optional.empty()));
  }

  private static Stream<Prefix> addresses(GetCurrentSettings.Reply told) {
    Stream<Prefix> v4 = v4(told.ipv4Address()).map(a -> prefixed(a, told.ipv4GatewaySubnetMask()));
    Stream<Prefix> v6 =
        told.ipv6Address().stream()
            .flatMap(a -> v6(a.address()).map(address -> prefixed(address, a.prefixLength())));
    return Stream.concat(v4, v6);
  }

  /// An address whose mask is missing or none stands alone.
  private static Prefix prefixed(InetAddress address, OptionalLong mask) {
    Optional<InetAddress> netmask = v4(mask).findFirst();
    try {
      return netmask.isPresent() ? Prefix.of(address, netmask.get()) : new Prefix(address, 32);
    } catch (ModemFailure _) {
      return new Prefix(address, 32);
    }
  }

  private static Prefix prefixed(InetAddress address, int length) {
    return new Prefix(address, length < 1 || length > 128 ? 64 : length);
  }

  private static Stream<InetAddress> gateways(GetCurrentSettings.Reply told) {
    return Stream.concat(
        v4(told.ipv4GatewayAddress()),
        told.ipv6GatewayAddress().stream().flatMap(g -> v6(g.address())));
  }

  /// A gateway that is the session's own address is none.
  private static boolean isOther(InetAddress gateway, List<Prefix> addresses) {
    return addresses.stream().noneMatch(own -> own.address().equals(gateway));
  }

  private static Stream<InetAddress> dns(GetCurrentSettings.Reply told) {
    return Stream.of(
            v4(told.primaryIpv4DnsAddress()),
            v4(told.secondaryIpv4DnsAddress()),
            told.ipv6PrimaryDnsAddress().stream().flatMap(SessionSettings::v6),
            told.ipv6SecondaryDnsAddress().stream().flatMap(SessionSettings::v6))
        .flatMap(each -> each);
  }

  private static OptionalInt mtu(GetCurrentSettings.Reply told) {
    long mtu = told.mtu().orElse(0);
    return mtu < SMALLEST_MTU || mtu > LARGEST_MTU
        ? OptionalInt.empty()
        : OptionalInt.of((int) mtu);
  }

  private static OptionalInt smaller(OptionalInt one, OptionalInt other) {
    return one.isPresent() && (other.isEmpty() || one.getAsInt() < other.getAsInt()) ? one : other;
  }

  private static Stream<InetAddress> v4(OptionalLong number) {
    return number.orElse(0) == 0
        ? Stream.empty()
        : address(ByteBuffer.allocate(4).putInt((int) number.getAsLong()).array());
  }

  private static Stream<InetAddress> v6(List<Integer> groups) {
    if (groups.size() != V6_GROUPS || groups.stream().allMatch(group -> group == 0)) {
      return Stream.empty();
    }
    ByteBuffer octets = ByteBuffer.allocate(2 * V6_GROUPS);
    groups.forEach(group -> octets.putShort(group.shortValue()));
    return address(octets.array());
  }

  private static Stream<InetAddress> address(byte[] octets) {
    try {
      return Stream.of(InetAddress.getByAddress(octets));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("an address of 4 or 16 octets", impossible);
    }
  }
}
