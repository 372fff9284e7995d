package dialtone.host.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the script printed when each client got a lease from dnsmasq 2.89.
class LeaseTextTest {
  private static final InetAddress ROUTER = InetAddress.ofLiteral("10.64.0.1");

  private static Addressing given(Optional<Integer> mtu) {
    Prefix address = new Prefix(InetAddress.ofLiteral("10.64.0.2"), 30);
    return new Addressing(
        List.of(address), Optional.of(ROUTER), Optional.empty(), List.of(ROUTER), mtu);
  }

  @Test
  void udhcpc_gives_the_length_of_the_mask() {
    String text = "address 10.64.0.2\nmask 30\nrouter 10.64.0.1\ndns 10.64.0.1\nmtu \n";
    assertEquals(Optional.of(given(Optional.empty())), LeaseText.parse(text));
  }

  @Test
  void dhclient_and_dhcpcd_give_the_mask_itself() {
    String text =
        "address 10.64.0.2\nmask 255.255.255.252\nrouter 10.64.0.1\ndns 10.64.0.1\nmtu 1430\n";
    assertEquals(Optional.of(given(Optional.of(1430))), LeaseText.parse(text));
  }

  @Test
  void of_several_routers_the_first_counts_and_of_name_servers_all() {
    Addressing lease =
        LeaseText.parse(
                "address 10.0.0.2\nmask 24\nrouter 10.0.0.1 10.0.0.9\ndns 1.1.1.1 8.8.8.8\n")
            .orElseThrow();
    assertEquals(Optional.of(InetAddress.ofLiteral("10.0.0.1")), lease.gateway4());
    assertEquals(
        List.of(InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("8.8.8.8")), lease.dns());
  }

  @Test
  void without_an_address_there_is_no_lease() {
    assertEquals(Optional.empty(), LeaseText.parse("address \nmask 24\n"));
    assertEquals(Optional.empty(), LeaseText.parse("udhcpc: applet not found\n"));
    assertEquals(Optional.empty(), LeaseText.parse(""));
  }
}
