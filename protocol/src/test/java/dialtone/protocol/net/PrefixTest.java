package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

  @ParameterizedTest
  @CsvSource({
    "10.64.0.2/30, 10.64.0.2/30, 255.255.255.252",
    "10.64.0.2, 10.64.0.2/32, 255.255.255.255",
    "0.0.0.0/0, 0.0.0.0/0, 0.0.0.0",
    "172.16.5.1/20, 172.16.5.1/20, 255.255.240.0",
    "2001:db8::2/64, 2001:db8::2/64, ffff:ffff:ffff:ffff:0:0:0:0"
  })
  void text_is_read_without_asking_anybody(String text, String written, String netmask) {
    Prefix prefix = Prefix.of(text);
    assertEquals(written, prefix.toString());
    assertEquals(netmask, prefix.netmask().getHostAddress());
    assertEquals(prefix, Prefix.of(prefix.address(), prefix.netmask()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/24",
        "example.com",
        "example.com/24",
        "10.64",
        "10.64.0.2/33",
        "10.64.0.2/",
        "10.64.0.2/-1",
        "10.64.0.256",
        "10.64.0.2/30/2",
        "fe80::1%lo",
        "2001:db8::2::3",
        "::/129",
        ":"
      })
  void what_is_no_address_is_refused(String text) {
    assertThrows(ModemFailure.class, () -> Prefix.of(text));
  }

  @Test
  void a_mask_with_holes_is_refused() {
    Prefix address = Prefix.of("10.64.0.2");
    assertThrows(
        ModemFailure.class, () -> Prefix.of(address.address(), Prefix.of("255.0.255.0").address()));
    assertThrows(
        ModemFailure.class, () -> Prefix.of(address.address(), Prefix.of("ffff::").address()));
  }

  @Test
  void neighbors_share_the_network_part() {
    Prefix prefix = Prefix.of("10.64.0.2/30");
    assertTrue(prefix.contains(Prefix.of("10.64.0.1").address()));
    assertFalse(prefix.contains(Prefix.of("10.64.0.4").address()));
    assertFalse(prefix.contains(Prefix.of("::1").address()));
    assertTrue(Prefix.of("0.0.0.0/0").contains(Prefix.of("192.0.2.1").address()));
  }
}
