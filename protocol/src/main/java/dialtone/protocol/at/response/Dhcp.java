package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// `^DHCP: ip,mask,gateway,server,dns1,dns2,max_rx,max_tx`: what the network gave a Huawei NCM
/// session. Addresses are hexadecimal numbers of a little-endian machine: `0200400A` is 10.64.0.2.
///
/// @param rxBitsPerSecond what the subscription allows downwards; `txBitsPerSecond` upwards
public record Dhcp(
    Prefix address,
    Optional<InetAddress> gateway,
    List<InetAddress> dns,
    OptionalLong rxBitsPerSecond,
    OptionalLong txBitsPerSecond) {

  public static Dhcp parse(String line) {
    Params params = Params.of("^DHCP:", line);
    long ip = params.hex("ip");
    long mask = params.hex("mask");
    boolean swapped = isMask(reversed(mask));
    if (!swapped && !isMask(mask)) {
      throw params.failure("%08X is no network mask in either byte order".formatted(mask));
    }
    // a firmware that writes the mask as FFFFFFF8 writes everything the other way round
    int length = Long.bitCount(mask);
    InetAddress address = address(ip, swapped);
    if (address.isAnyLocalAddress()) {
      throw params.failure("the modem has no address yet");
    }
    long gateway = params.hex("gateway");
    params.hex("server");
    List<InetAddress> dns = new ArrayList<>();
    addKnown(dns, params.hex("dns1"), swapped);
    addKnown(dns, params.hex("dns2"), swapped);
    return new Dhcp(
        new Prefix(address, length),
        gateway == 0 ? Optional.empty() : Optional.of(address(gateway, swapped)),
        List.copyOf(dns),
        params.longIfAny("max_rx"),
        params.longIfAny("max_tx"));
  }

  private static void addKnown(List<InetAddress> dns, long server, boolean swapped) {
    InetAddress address = address(server, swapped);
    if (server != 0 && !dns.contains(address)) {
      dns.add(address);
    }
  }

  private static long reversed(long word) {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) word));
  }

  private static boolean isMask(long word) {
    long host = ~word & 0xFFFF_FFFFL;
    return (host & (host + 1)) == 0;
  }

  private static InetAddress address(long word, boolean swapped) {
    int value = (int) (swapped ? reversed(word) : word);
    byte[] octets = {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    return AddressText.of(octets);
  }
}
