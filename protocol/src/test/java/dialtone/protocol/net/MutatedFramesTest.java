package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Whatever comes from outside is either read or refused with [ModemFailure]; anything else fails
/// the test.
class MutatedFramesTest {
  private static final Inet4Address FOUR = (Inet4Address) Prefix.of("10.64.0.1").address();
  private static final Inet6Address SIX = (Inet6Address) Prefix.of("fe80::1").address();

  private int read;
  private int refused;

  private <T> void attempt(T input, Consumer<T> parse) {
    try {
      parse.accept(input);
      read++;
    } catch (ModemFailure garbled) {
      refused++;
    }
  }

  @Test
  void a_hundred_thousand_mutated_frames_are_read_or_refused() {
    List<byte[]> seeds = List.copyOf(Frames.all().values());
    // A fixed seed: what fails once fails again.
    Random random = new Random(20251121);
    for (int i = 0; i < 100_000; i++) {
      Octets frame = Octets.of(mutated(seeds.get(i % seeds.size()), random));
      attempt(frame, f -> IpPacket.parse(EthernetFrame.parse(f).payload()).encode());
      attempt(frame, f -> ArpPacket.parse(EthernetFrame.parse(f).payload()).encode());
      // Behind the headers, where a checksum would stop most mutations, and where chance wants.
      int skip = i % 2 == 0 ? Math.min(frame.size(), 42) : random.nextInt(frame.size() + 1);
      upperLayers(frame.slice(skip, frame.size()));
    }
    assertTrue(read > 10_000, "read " + read);
    assertTrue(refused > 100_000, "refused " + refused);
  }

  private void upperLayers(Octets octets) {
    attempt(octets, o -> UdpDatagram.parse(o, FOUR, FOUR));
    attempt(octets, o -> IcmpMessage.parse(withGoodSum(o, Checksum.of(zeroed(o)))).encode());
    attempt(octets, o -> Icmpv6Message.parse(withGoodSum(o, sum6(o)), SIX, SIX).encode(SIX, SIX));
    attempt(octets, MutatedFramesTest::dhcp);
    attempt(octets, o -> DnsMessage.parse(o).encode());
  }

  private static void dhcp(Octets octets) {
    DhcpMessage message = DhcpMessage.parse(octets);
    DhcpOptions options = message.options();
    options.subnetMask().ifPresent(mask -> Prefix.of(message.yiaddr(), mask));
    assertTrue(options.mtu().orElse(68) >= 68 && options.parameterList().size() >= 0);
    assertTrue(options.dns().size() >= 0 && options.leaseSeconds().orElse(0L) >= 0);
    message.encode();
  }

  private static byte[] zeroed(Octets octets) {
    byte[] bytes = octets.toArray();
    Arrays.fill(bytes, Math.min(2, bytes.length), Math.min(4, bytes.length), (byte) 0);
    return bytes;
  }

  private static int sum6(Octets octets) {
    return new Checksum()
        .addPseudoHeader(SIX, SIX, IpPacket.ICMPV6, octets.size())
        .add(zeroed(octets))
        .value();
  }

  private static Octets withGoodSum(Octets octets, int sum) {
    byte[] bytes = zeroed(octets);
    if (bytes.length >= 4) {
      bytes[2] = (byte) (sum >> 8);
      bytes[3] = (byte) sum;
    }
    return Octets.of(bytes);
  }

  private static byte[] mutated(byte[] seed, Random random) {
    byte[] frame = seed.clone();
    for (int i = random.nextInt(6); i > 0; i--) {
      frame[random.nextInt(frame.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(frame, random.nextInt(frame.length)) : frame;
  }
}
