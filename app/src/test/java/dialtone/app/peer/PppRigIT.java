package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Debian's `pppd` on both sides of ours, on a kernel that has PPP. The guest is booted once; each
/// test judges a part of what was seen there.
final class PppRigIT {
  private static Map<String, List<String>> seen = Map.of();

  @BeforeAll
  static void boot() throws Exception {
    RigGuest.build();
    seen = RigGuest.run("ppp.sh");
  }

  private static String text(String section) {
    return String.join("\n", seen.getOrDefault(section, List.of("nothing: " + seen)));
  }

  private static void says(String section, String... words) {
    for (String word : words) {
      assertTrue(
          text(section).contains(word), () -> section + " without " + word + ": " + text(section));
    }
  }

  @Test
  void pppd_gets_its_address_from_our_server() {
    says("client by PAP", "PAP authentication succeeded", "local  IP address 10.64.0.2");
    says("client by PAP", "primary   DNS address 10.64.0.1", "3 received");
    says("client by CHAP", "CHAP authentication succeeded", "3 received");
  }

  @Test
  void our_server_refuses_pppd_a_wrong_secret() {
    // pppd(8): 19 is "authentication failed".
    says("client by PAP, wrong", "PAP authentication failed", "pppd exit 19");
    says("client by CHAP, wrong", "CHAP authentication failed", "pppd exit 19");
  }

  @Test
  void our_client_comes_online_at_pppd() {
    for (String server : List.of("PAP", "CHAP", "MS-CHAPv2")) {
      String section = "server requires " + server;
      says(section, "\"event\":\"online\"", "10.64.0.2/32", "\"ping\":true");
      says(section, "\"data\":\"ppp\"", "\"dns\":[\"10.64.0.1\"]");
    }
    says("server requires CHAP, server", "auth chap MD5", "LCP terminated by peer (User request)");
    says("server requires MS-CHAPv2, server", "auth chap MS-v2");
  }

  @Test
  void our_client_says_that_it_was_the_password() {
    for (String protocol : List.of("PAP", "CHAP")) {
      String section = "server requires " + protocol + ", wrong";
      says(section, "\"failure\":\"AuthenticationRefused\"");
      assertFalse(text(section).contains("falsch"), text(section));
    }
  }

  @Test
  void the_machines_own_pppd_can_be_told_to_do_it() {
    says("pppd to pppd", "\"event\":\"online\"", "\"interface\":\"ppp0\"");
    says("pppd to pppd, wrong", "\"failure\":\"AuthenticationRefused\"");
  }
}
