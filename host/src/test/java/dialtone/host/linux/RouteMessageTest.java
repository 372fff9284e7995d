package dialtone.host.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Requests against the bytes that `ip -batch` of iproute2 6.1.0 sent for the same change on
/// x86-64, as `strace -e write=all` showed them; only the sequence number is ours. Device 2 is
/// `wwan0`.
class RouteMessageTest {
  private static final int SEQUENCE = 0x6b00f125;
  private static final HexFormat HEX = HexFormat.of();

  @BeforeAll
  static void bytesAreThoseOfALittleEndianMachine() {
    assumeTrue(
        ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN,
        "the samples are of a little-endian machine");
  }

  private static void assertBytes(String expected, RouteMessage message) {
    ByteBuffer out = ByteBuffer.allocate(message.length()).order(ByteOrder.nativeOrder());
    message.write(out, SEQUENCE);
    assertEquals(expected.replaceAll("\\s", ""), HEX.formatHex(out.array()));
  }

  private static Prefix prefix(String address, int length) {
    return new Prefix(InetAddress.ofLiteral(address), length);
  }

  private static Optional<InetAddress> via(String address) {
    return Optional.of(InetAddress.ofLiteral(address));
  }

  @Test
  void link_set_up() {
    assertBytes(
        "20000000 1000 0500 25f1006b 00000000 00000000 02000000 01000000 01000000",
        Rtnetlink.setUp(2, true));
  }

  @Test
  void link_set_arp_off() {
    assertBytes(
        "20000000 1000 0500 25f1006b 00000000 00000000 02000000 80000000 80000000",
        Rtnetlink.setArp(2, false));
  }

  @Test
  void link_set_mtu_1430() {
    assertBytes(
        "28000000 1000 0500 25f1006b 00000000 00000000 02000000 00000000 00000000 08000400"
            + " 96050000",
        Rtnetlink.setMtu(2, 1430));
  }

  @Test
  void link_set_address() {
    assertBytes(
        "2c000000 1000 0500 25f1006b 00000000 00000000 02000000 00000000 00000000 0a000100"
            + " 020000000001 0000",
        Rtnetlink.setHardwareAddress(2, new byte[] {2, 0, 0, 0, 0, 1}));
  }

  @Test
  void addr_add() {
    assertBytes(
        "28000000 1400 0506 25f1006b 00000000 021e0000 02000000 08000200 0a400002 08000100"
            + " 0a400002",
        Rtnetlink.addAddress(2, prefix("10.64.0.2", 30)));
  }

  @Test
  void addr_add_nodad_for_ipv6() {
    assertBytes(
        "40000000 1400 0506 25f1006b 00000000 0a400200 02000000 14000200"
            + " 20010db8000000000000000000000002 14000100 20010db8000000000000000000000002",
        Rtnetlink.addAddress(2, prefix("2001:db8::2", 64)));
  }

  @Test
  void addr_del() {
    assertBytes(
        "28000000 1500 0500 25f1006b 00000000 021e0000 02000000 08000200 0a400002 08000100"
            + " 0a400002",
        Rtnetlink.removeAddress(2, prefix("10.64.0.2", 30)));
  }

  @Test
  void route_append_default_via_a_gateway() {
    assertBytes(
        "34000000 1800 050c 25f1006b 00000000 02000000 fe040001 00000000 08000500 0a400001 08000600"
            + " bc020000 08000400 02000000",
        Rtnetlink.addRoute(2, prefix("0.0.0.0", 0), via("10.64.0.1"), 700, false));
  }

  @Test
  void route_append_default_via_a_gateway_onlink() {
    assertBytes(
        "34000000 1800 050c 25f1006b 00000000 02000000 fe040001 04000000 08000500 0a630001 08000600"
            + " bd020000 08000400 02000000",
        Rtnetlink.addRoute(2, prefix("0.0.0.0", 0), via("10.99.0.1"), 701, true));
  }

  @Test
  void route_append_without_gateway() {
    assertBytes(
        "34000000 1800 050c 25f1006b 00000000 02100000 fe04fd01 00000000 08000100 0a090000 08000600"
            + " 05000000 08000400 02000000",
        Rtnetlink.addRoute(2, prefix("10.9.0.0", 16), Optional.empty(), 5, false));
  }

  @Test
  void route_append_default_for_ipv6() {
    assertBytes(
        "40000000 1800 050c 25f1006b 00000000 0a000000 fe040001 00000000 14000500"
            + " 20010db8000000000000000000000001 08000600 bc020000 08000400 02000000",
        Rtnetlink.addRoute(2, prefix("::", 0), via("2001:db8::1"), 700, false));
  }

  @Test
  void route_del() {
    assertBytes(
        "34000000 1900 0500 25f1006b 00000000 02000000 fe00ff00 00000000 08000500 0a400001 08000600"
            + " bc020000 08000400 02000000",
        Rtnetlink.removeRoute(2, prefix("0.0.0.0", 0), via("10.64.0.1"), 700));
  }

  /// Layout of linux/netlink.h: header, error, header of the request, NLMSGERR_ATTR_MSG.
  @Test
  void the_kernels_own_words_come_with_a_refusal() {
    byte[] answer =
        HEX.parseHex(
            "38000000 0200 0003 25f1006b 00000000 9bffffff 34000000 1800 050c 25f1006b 00000000 14000100"
                    .replaceAll("\\s", "")
                + HEX.formatHex("No gateway here\0".getBytes(StandardCharsets.US_ASCII)));
    List<RouteMessage> messages = RouteMessage.split(answer);
    assertEquals(
        new Netlink.Answer(-101, Optional.of("No gateway here")), messages.getFirst().answer());
  }

  @Test
  void a_torn_message_is_left_out() {
    assertEquals(List.of(), RouteMessage.split(HEX.parseHex("34000000190005000000000000000000")));
  }
}
