package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {

  @ParameterizedTest
  @CsvSource({
    // RFC 5952 §4.1, §4.2.1 to §4.2.3, §4.3
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:DB8::AAAA, 2001:db8::aaaa",
    // name servers: Google, Quad9, Verizon's by +XDNS of Fibocom L860
    "2001:4860:4860:0:0:0:0:8888, 2001:4860:4860::8888",
    "2620:fe:0:0:0:0:0:fe, 2620:fe::fe",
    "2001:4888:53:ff00:524:d:0:0, 2001:4888:53:ff00:524:d::",
    // addresses by +CGCONTRDP and by PPP
    "2607:fb90:b59a:2c1:ad3:1b57:4fd4:21f4, 2607:fb90:b59a:2c1:ad3:1b57:4fd4:21f4",
    "2a01:1700:2:ffff:0:0:0:9f01, 2a01:1700:2:ffff::9f01",
    "fe80:0:0:0:0:25:5888:f801, fe80::25:5888:f801",
    "64:ff9b:0:0:0:0:c000:221, 64:ff9b::c000:221",
    "0:0:0:0:0:0:0:0, ::",
    "0:0:0:0:0:0:0:1, ::1",
    "ff02:0:0:0:0:0:0:1, ff02::1",
    "10.64.0.2, 10.64.0.2",
  })
  void the_longest_run_of_zeros_is_left_out(String text, String canonical) {
    InetAddress address = InetAddress.ofLiteral(text);
    assertEquals(canonical, CanonicalText.of(address));
    assertEquals(address, InetAddress.ofLiteral(canonical));
  }

  @Test
  void a_scope_stays() throws UnknownHostException {
    byte[] bytes = InetAddress.ofLiteral("fe80::1").getAddress();
    assertEquals("fe80::1%7", CanonicalText.of(Inet6Address.getByAddress("", bytes, 7)));
  }
}
